import { z } from 'zod';
import { startSections } from '@/lib/data/start/start-sections';
import { editScope } from '@/lib/domain/access/edit-scope';
import { mayDoToSome } from '@/lib/domain/access/places';
import { readScope } from '@/lib/domain/access/scope';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import type { CriterionCheck } from '@/lib/domain/intake/check-criteria';
import { sectionsFor, type StartSection } from '@/lib/domain/start/start-sections';
import { defineQuery } from '../define-use-case';
import { type StartItem, type StartPage, todayOf, toSection } from './start-page';
import { criteriaOfMany } from '../visits/criteria';

/** A queue longer than this is read in the list, which pages. */
const SHOWN = 100;

export type QueueItem = StartItem & { criteria?: CriterionCheck[] };
export type Queue = Pick<StartPage, 'days'> & {
  sections: { section: StartSection; total: number; visits: QueueItem[] }[];
};

/**
 * The queues of the reader's departments and the joint one, the longest waiting first, each request held against the
 * acceptance criteria; for those who may accept.
 */
export const readQueue = defineQuery({
  action: 'visit.list',
  input: z.strictObject({}),
  async run({ sql, actor, now }): Promise<Result<Queue>> {
    if (!mayDoToSome(actor, 'visit.accept')) return refused({ code: 'NOT_FOUND' });

    const today = todayOf(now);
    const wanted = sectionsFor(actor).filter((section) => section === 'QUEUE' || section === 'TRIAGE');
    const rows = await startSections(
      sql,
      { read: readScope(actor), edit: editScope(actor) },
      wanted,
      today.days,
      () => SHOWN,
    );
    const sections = wanted.flatMap((section) => toSection(section, rows[section], today));
    const ids = sections.flatMap(({ visits }) => visits.map(({ id }) => id));
    const criteria = await criteriaOfMany(sql, actor, ids, now);
    return ok({
      sections: sections.map(({ visits, ...section }) => ({
        ...section,
        visits: visits.map((visit) => ({ ...visit, criteria: criteria.get(visit.id) })),
      })),
      days: today.days,
    });
  },
});
