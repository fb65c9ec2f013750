import { z } from 'zod';
import { type Absence, listAbsences } from '@/lib/data/office/absences';
import { listAssistants, listEntrusting } from '@/lib/data/office/entrusted';
import { findOfficeOwner, listOpenAccounts } from '@/lib/data/office/people';
import { listSubstitutions, type Substitution } from '@/lib/data/office/substitutions';
import { mayInGeneral } from '@/lib/domain/access/can';
import { officeRight } from '@/lib/domain/access/office-rights';
import { addDays, dayIn } from '@/lib/domain/shared/day';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { defineQuery } from '../define-use-case';

type Named = { id: string; name: string };
export type Office = {
  owner: Named & { active: boolean };
  absences: Absence[];
  /** Who stands in and who is entrusted; null for an assistant, who keeps the absences alone. */
  whole: { substitutions: Substitution[]; assistants: Named[] } | null;
  /** Whose absences the actor is entrusted with, with those to come; on the actor's own page only. */
  entrusting: (Named & { absences: Absence[] })[];
  /** Everybody to choose from: as substitutes and assistants. */
  people: (Named & { email: string })[];
  /** Whether the actor may open anybody's page. */
  managesAll: boolean;
};

/** How long an absence that is over is still shown, in days. */
const SHOWN_AFTERWARDS = 365;

/** One's own absences, substitutes and assistants, or somebody else's as far as the actor keeps them. */
export const readOffice = defineQuery({
  action: 'office.own',
  input: z.strictObject({ person: z.guid().optional() }),
  async run({ sql, actor, now, input }): Promise<Result<Office>> {
    const owner = await findOfficeOwner(sql, input.person ?? actor.accountId, actor.accountId);
    const right = owner && officeRight(actor, owner.id, owner.isEntrusted);
    if (!owner || !right) return refused({ code: 'NOT_FOUND' });

    const today = dayIn(now, HOME_TIME_ZONE);
    const isWhole = right === 'WHOLE';
    const [absences, substitutions, assistants, entrusting, people] = await Promise.all([
      listAbsences(sql, [owner.id], { from: addDays(today, -SHOWN_AFTERWARDS), to: null }),
      isWhole ? listSubstitutions(sql, owner.id, today) : [],
      isWhole ? listAssistants(sql, owner.id) : [],
      owner.id === actor.accountId ? listEntrusting(sql, actor.accountId) : [],
      isWhole ? listOpenAccounts(sql) : [],
    ]);
    const theirs =
      entrusting.length > 0
        ? await listAbsences(
            sql,
            entrusting.map(({ id }) => id),
            { from: today, to: null },
          )
        : [];

    return ok({
      owner: { id: owner.id, name: owner.name, active: owner.active },
      absences,
      whole: isWhole ? { substitutions, assistants } : null,
      entrusting: entrusting.map((person) => ({
        ...person,
        absences: theirs.filter(({ account }) => account.id === person.id),
      })),
      people,
      managesAll: mayInGeneral(actor, 'office.manage'),
    });
  },
});
