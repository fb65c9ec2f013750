import { z } from 'zod';
import { startSections } from '@/lib/data/start/start-sections';
import { editScope } from '@/lib/domain/access/edit-scope';
import { mayDoToSome } from '@/lib/domain/access/places';
import { readScope } from '@/lib/domain/access/scope';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import { sectionsFor } from '@/lib/domain/start/start-sections';
import { defineQuery } from '../define-use-case';
import { type StartPage, todayOf, toSection } from './start-page';

/** A queue longer than this is read in the list, which pages. */
const SHOWN = 100;

/** The queues of the reader's departments and the joint one, the longest waiting first; for those who may accept. */
export const readQueue = defineQuery({
  action: 'visit.list',
  input: z.strictObject({}),
  async run({ sql, actor, now }): Promise<Result<Pick<StartPage, 'sections' | 'days'>>> {
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
    return ok({ sections: wanted.flatMap((section) => toSection(section, rows[section], today)), days: today.days });
  },
});
