import {
  storeAccount,
  storeAreas,
  storeFirstRankTable,
  storeFirstRuleSet,
  storeMemberships,
  countVisits,
} from '@/lib/data/basics';
import { inTransaction } from '@/lib/data/database';
import { appendTrail } from '@/lib/data/trail';
import { storeRejectionReasons } from '@/lib/data/rejection-reasons';
import { storeTaskTemplates } from '@/lib/data/tasks/task-templates';
import { FIRST_REJECTION_REASONS } from '@/lib/domain/approval/first-rejection-reasons';
import { FIRST_AREAS } from '@/lib/domain/areas/first-areas';
import { FIRST_RANK_TABLE } from '@/lib/domain/precedence/first-rank-table';
import { FIRST_MEMBERSHIPS } from '@/lib/domain/routing/first-memberships';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import { FIRST_TEMPLATES } from '@/lib/domain/tasks/first-templates';
import { env } from '@/lib/server/env';
import { database } from '@/lib/server/world';
import { fillDemoRegisters } from './demo/fill-registers';
import { arrangeDemoOffices } from './demo/offices';
import { DEMO_PEOPLE } from './demo/people';
import { planDemoVisits } from './demo/programmes';
import { doDemoTasks } from './demo/tasks';
import { walkDemoVisits } from './demo/walk-visits';
import { DEMO_ISSUER } from '@/lib/data/accounts';

/** The day from which the first rule set and the first roles hold: before any record that can be imported. */
const FROM_THE_BEGINNING = '1800-01-01';

/**
 * What every database needs (the first rules and order of precedence, the memberships, the reasons for rejecting, what tasks are made from) and,
 * where demonstration is switched on, the people and
 * visits of the demonstration city. Run again it changes nothing.
 */
async function seed(): Promise<void> {
  const db = database();
  const firstTime = await inTransaction(db, async (tx) => {
    const stored = await storeFirstRuleSet(tx, FIRST_RULE_SET, FROM_THE_BEGINNING);
    await storeMemberships(tx, FIRST_MEMBERSHIPS);
    await storeRejectionReasons(tx, FIRST_REJECTION_REASONS);
    await storeTaskTemplates(tx, FIRST_TEMPLATES);
    await storeAreas(tx, FIRST_AREAS);
    await storeFirstRankTable(tx, FIRST_RANK_TABLE, FROM_THE_BEGINNING);
    if (stored) {
      const entry = {
        action: 'rule_set.store',
        subject: 'rule_set' as const,
        subjectId: null,
        payload: { version: 1 },
      };
      appendTrail(tx, { id: null, name: 'Vierailut' }, new Date(), [entry]);
    }
    return (await countVisits(tx)) === 0;
  });
  if (!env().DEMO) return;

  const ids = await inTransaction(db, async (tx) => {
    const made = new Map<string, string>();
    for (const { key, ...person } of DEMO_PEOPLE) {
      made.set(
        key,
        await storeAccount(tx, { ...person, issuer: DEMO_ISSUER, subject: key, validFrom: FROM_THE_BEGINNING }),
      );
    }
    return made;
  });
  await fillDemoRegisters(db, ids, new Date());
  if (firstTime) {
    const walked = await walkDemoVisits(db, ids, new Date());
    await arrangeDemoOffices(db, ids, new Date());
    await planDemoVisits(db, ids, new Date());
    await doDemoTasks(db, new Date());
    console.log(`The demonstration city holds ${walked} visits.`);
  }
}

try {
  await seed();
} finally {
  await database().pool.end();
}
