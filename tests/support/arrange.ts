import { findActorByEmail } from '@/lib/data/accounts';
import { openDatabase, sqlOf } from '@/lib/data/database';
import type { Actor } from '@/lib/domain/access/roles';
import type { World } from '@/lib/server/world';
import type { DemoKey } from '@/prisma/demo/people';

/** Arranges something in the database of the journeys through the use cases, as people of the demonstration city. */
export async function arrange<T>(work: (as: (who: DemoKey) => Promise<Actor>, at: World) => Promise<T>): Promise<T> {
  const database = openDatabase(process.env['E2E_DATABASE_URL'] ?? '', 2);
  const at = { database, now: () => new Date() };
  try {
    return await work(async (who) => {
      const actor = await findActorByEmail(sqlOf(database), `${who}@vierailut.test`, at.now());
      if (!actor) throw new Error(`Nobody is called ${who}.`);
      return actor;
    }, at);
  } finally {
    await database.pool.end();
  }
}
