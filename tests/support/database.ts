import type { TestProject } from 'vitest/node';
import { prepareTemplate, startTestPostgres } from './test-server.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
    template: string;
  }
}

/** Before the use-case tests: PostgreSQL runs and the template holds the migrations. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startTestPostgres();
  project.provide('postgresUrl', postgres.url);
  project.provide('template', await prepareTemplate(postgres.url));
  return postgres.stop;
}
