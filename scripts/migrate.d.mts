export function migrate(url: string, folder: string, log?: (line: string) => void): Promise<number>;
export function migrationNames(folder: string): string[];
