import { type Database, inTransaction, openDatabase, sqlOf } from '@/lib/data/database';
import { officePeople } from '@/lib/data/office-people';
import { findActorByEmail } from '@/lib/data/accounts';
import { withTurns } from '@/lib/domain/approval/turns';
import { storeAccount, storeAreas, storeFirstRankTable, storeFirstRuleSet, storeMemberships } from '@/lib/data/basics';
import { storeRejectionReasons } from '@/lib/data/rejection-reasons';
import { storeTaskTemplates } from '@/lib/data/tasks/task-templates';
import type { Actor } from '@/lib/domain/access/roles';
import { FIRST_REJECTION_REASONS } from '@/lib/domain/approval/first-rejection-reasons';
import { FIRST_AREAS } from '@/lib/domain/areas/first-areas';
import { FIRST_RANK_TABLE } from '@/lib/domain/precedence/first-rank-table';
import { FIRST_MEMBERSHIPS } from '@/lib/domain/routing/first-memberships';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import { FIRST_TEMPLATES } from '@/lib/domain/tasks/first-templates';
import type { World } from '@/lib/server/world';
import { DEMO_PEOPLE, type DemoKey } from '@/prisma/demo/people';
import { testDatabase } from './test-database';

/** The people of the demonstration city, one for each role, and two more who are only members of staff. */
export type Persona = DemoKey | 'another.requester';

/** A city of a test's own: a fresh database with the first rules, the people, and a clock that stands still. */
export type City = {
  database: Database;
  /** The database's address, for a server or a client of the test's own. */
  url: string;
  as: (persona: Persona) => Actor;
  /** The same as the database knows them at a moment: with the absences and substitutes of that day. */
  today: (persona: Persona, moment?: string) => Promise<Actor>;
  /** The world at a moment; by default the first of February 2027, nine in the morning in Helsinki. */
  at: (moment?: string) => World;
  close: () => Promise<void>;
};

export const NOW = '2027-02-01T09:00:00+02:00';

export async function foundCity(): Promise<City> {
  return settle(await testDatabase());
}

/** The same in a database that the test has made itself, migrations applied. */
export async function settle(made: { url: string; drop: () => Promise<unknown> }): Promise<City> {
  const database = openDatabase(made.url, 20);
  const actors = await inTransaction(database, async (tx) => {
    await storeFirstRuleSet(tx, FIRST_RULE_SET, '1800-01-01');
    await storeMemberships(tx, FIRST_MEMBERSHIPS);
    await storeRejectionReasons(tx, FIRST_REJECTION_REASONS);
    await storeTaskTemplates(tx, FIRST_TEMPLATES);
    await storeAreas(tx, FIRST_AREAS);
    await storeFirstRankTable(tx, FIRST_RANK_TABLE, '1800-01-01');

    const found = new Map<string, Omit<Actor, 'absent' | 'turns'>>();
    for (const { key, ...person } of [...DEMO_PEOPLE, ANOTHER]) {
      const accountId = await storeAccount(tx, { ...person, issuer: 'demo', subject: key, validFrom: '1800-01-01' });
      found.set(key, {
        accountId,
        name: person.name,
        email: person.email,
        roles: [{ role: person.role, department: person.department }],
      });
    }
    const people = await officePeople(tx, new Date(NOW));
    return new Map([...found].map(([key, account]) => [key, withTurns(account, people)]));
  });

  const as = (persona: Persona) => {
    const actor = actors.get(persona);
    if (!actor) throw new Error(`Nobody is called ${persona}.`);
    return actor;
  };

  return {
    database,
    url: made.url,
    as,
    async today(persona, moment = NOW) {
      const found = await findActorByEmail(sqlOf(database), as(persona).email, new Date(moment));
      if (!found) throw new Error(`Nobody is called ${persona}.`);
      return found;
    },
    at: (moment = NOW) => ({ database, now: () => new Date(moment) }),
    async close() {
      await database.pool.end();
      await made.drop();
    },
  };
}

const ANOTHER = {
  key: 'another.requester',
  name: 'Petra Öhman',
  role: 'REQUESTER',
  department: null,
  email: 'another.requester@vierailut.test',
} as const;
