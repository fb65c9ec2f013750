import { inject } from 'vitest';
import { type MadeDatabase, makeDatabase } from './test-server.mjs';

/** A database of this test file's own, fresh from the migrations. */
export function testDatabase(): Promise<MadeDatabase> {
  return makeDatabase(inject('postgresUrl'), inject('template'));
}
