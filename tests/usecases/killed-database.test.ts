import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openDatabase, sqlOf } from '@/lib/data/database';
import { verifyTrail } from '@/lib/data/trail';
import { createVisit } from '@/lib/usecases/visits/create-visit';
import { startEmbedded } from '../../scripts/embedded-db.mjs';
import { migrate } from '../../scripts/migrate.mjs';
import { aVisit } from '../support/builders';
import { settle } from '../support/personas';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, `.data/test/killed-${process.pid}`);
const WRITERS = 8;
const BEFORE_THE_KILL = 120;

afterAll(() => fs.rmSync(FOLDER, { recursive: true, force: true }));

it('a database killed in the middle of writing has every visit that was acknowledged, and a whole trail', async () => {
  const first = await startEmbedded({ dataDir: path.join(FOLDER, 'postgres'), database: 'killed' });
  await migrate(first.url, path.join(ROOT, 'prisma/migrations'));
  const city = await settle({ url: first.url, drop: () => Promise.resolve() });
  const acknowledged: string[] = [];

  // Each writer goes on until the database is gone.
  const write = async () => {
    for (;;) {
      const result = await createVisit(city.as('requester'), { visit: aVisit(), submit: true }, city.at()).catch(
        () => null,
      );
      if (!result?.ok) return;
      acknowledged.push(result.value.id);
      if (acknowledged.length === BEFORE_THE_KILL) first.child?.kill('SIGKILL');
    }
  };
  const ended = first.child ? once(first.child, 'exit') : Promise.reject(new Error('The server is not ours to kill.'));
  await Promise.all([ended, ...Array.from({ length: WRITERS }, write)]);
  await city.database.pool.end();

  const second = await startEmbedded({ dataDir: path.join(FOLDER, 'postgres'), database: 'killed' });
  const database = openDatabase(second.url, 2);
  try {
    const { rows } = await database.pool.query<{ id: string }>('select id from visit');
    const kept = new Set(rows.map(({ id }) => id));
    expect(acknowledged.length).toBeGreaterThanOrEqual(BEFORE_THE_KILL);
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    expect(await verifyTrail(sqlOf(database))).toMatchObject({ whole: true });
  } finally {
    await database.pool.end();
    await second.stop();
  }
});
