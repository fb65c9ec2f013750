export type TestPostgres = { url: string; stop: () => Promise<void> };
export type MadeDatabase = { url: string; drop: () => Promise<unknown> };
export function startTestPostgres(): Promise<TestPostgres>;
export function prepareTemplate(url: string): Promise<string>;
export function makeDatabase(url: string, template: string): Promise<MadeDatabase>;
