export const ROOT: string;
export function requireNode(version?: string): void;
export function hashOf(places: readonly string[]): string;
