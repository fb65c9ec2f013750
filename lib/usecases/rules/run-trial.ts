import { targetBooks } from '@/lib/data/areas';
import { inTransaction, type Tx } from '@/lib/data/database';
import { getRuleSet, listMemberships } from '@/lib/data/rule-sets';
import {
  countVisitsToTry,
  countWhatIsKept,
  nextVisitsToTry,
  storeTried,
  type VisitToTry,
} from '@/lib/data/trials/tried-visits';
import {
  findTrialForWork,
  markBegun,
  markDone,
  markFailure,
  markProgress,
  type OpenTrial,
} from '@/lib/data/trials/trials';
import type { RuleSet } from '@/lib/domain/routing/rule-set';
import { type TrialCase, tryOn } from '@/lib/domain/routing/try-on-history';
import type { World } from '@/lib/server/world';

/**
 * What the worker does for a trial. It acts for nobody and sees every visit: whoever reads the result is shown what they
 * may read (read-trials.ts).
 */

/** How many visits are tried in one transaction: some tenths of a second, so that progress moves and cancelling is heard. */
export const CHUNK = 5_000;
/** Failures in a row at one place after which trying again is no use. */
const MOST_FAILURES = 5;

/** Tries a rule set on its visits, piece after piece, from wherever it is; called again for a finished trial it does nothing. */
export async function carryOutTrial(id: string, at: World, chunk = CHUNK): Promise<void> {
  try {
    while (await tryNextVisits(id, at, chunk));
  } catch (error) {
    await inTransaction(at.database, (tx) => Promise.resolve(markFailure(tx, id, MOST_FAILURES, at.now())));
    throw error;
  }
}

/** One piece of a trial in a transaction of its own: it counts as a whole or not at all. Gives whether there is more. */
export async function tryNextVisits(id: string, at: World, chunk = CHUNK): Promise<boolean> {
  return inTransaction(at.database, async (tx) => {
    const trial = await findTrialForWork(tx, id);
    if (trial?.state !== 'WAITING' && trial?.state !== 'RUNNING') return false;
    if (trial.state === 'WAITING') markBegun(tx, id, await countVisitsToTry(tx, trial));

    const visits = await nextVisitsToTry(tx, trial, trial.reached, chunk);
    await storeDecisions(tx, trial, visits);
    const last = visits.at(-1);
    markProgress(tx, id, visits.length, last ? { startsAt: last.place, visitId: last.id } : null);

    const isDone = visits.length < chunk;
    if (isDone) {
      countWhatIsKept(tx);
      markDone(tx, id, at.now());
    }
    return !isDone;
  });
}

async function storeDecisions(tx: Tx, trial: OpenTrial, visits: readonly VisitToTry[]): Promise<void> {
  if (visits.length === 0) return;
  const [memberships, targets, ruleSetOf] = await Promise.all([
    listMemberships(tx),
    targetBooks(tx),
    ruleSetsOf(tx, visits),
  ]);
  const decide = tryOn({ ruleSet: trial.ruleSet, memberships, ...targets }, ruleSetOf);

  const cases = new Map<string, TrialCase>();
  const tried = visits.map((visit) => {
    const { key, case: fared } = decide(visit);
    cases.set(key, fared);
    return { visitId: visit.id, startsAt: visit.place, key };
  });
  storeTried(tx, trial.id, cases, tried);
}

/** The rules by which these visits were routed. */
async function ruleSetsOf(tx: Tx, visits: readonly VisitToTry[]): Promise<(id: string) => RuleSet> {
  const ids = [...new Set(visits.map(({ ruleSetId }) => ruleSetId))];
  const stored = await Promise.all(ids.map((id) => getRuleSet(tx, id)));
  const byId = new Map(stored.map(({ id, ruleSet }) => [id, ruleSet]));

  return (id) => {
    const found = byId.get(id);
    if (!found) throw new Error(`There is no rule set ${id}.`);
    return found;
  };
}
