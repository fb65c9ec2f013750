import { seedDemonstration } from '../support/seed-demonstration';
import { serveBuild } from '../support/serve-build';
import { makeDatabase, prepareTemplate, startTestPostgres } from '../support/test-server.mjs';

/**
 * Before the journeys: a fresh database with the demonstration city, and the production build serving it on a free port of
 * the loopback. Both end with the run.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const postgres = await startTestPostgres();
  const database = await makeDatabase(postgres.url, await prepareTemplate(postgres.url));
  await seedDemonstration(database.url);
  const build = await serveBuild({ DATABASE_URL: database.url, DEMO: '1' });

  process.env['E2E_BASE_URL'] = build.address;
  process.env['E2E_DATABASE_URL'] = database.url;
  return async () => {
    await build.stop();
    await database.drop();
    await postgres.stop();
  };
}
