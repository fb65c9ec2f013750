import { z } from 'zod';
import { readCount, readDay } from '../shared/as-typed';
import { DELEGATE_ROLES } from './roles';
import { readLanguages } from './read-languages';
import { type DelegateValues, isEmptyDelegate } from './values';

const typed = z.string().max(2_000);

/** What the screen sends, as typed; what is wrong with it is said by `readDelegationValues` and by the delegation's schema. */
export const delegationValuesSchema = z.strictObject({
  announcedCount: typed,
  delegates: z
    .array(
      z.strictObject({
        ...{ id: z.guid(), name: typed, familyName: typed, formOfAddress: typed, title: typed, rank: typed },
        ...{ organisation: typed, role: z.enum(DELEGATE_ROLES), companionOf: typed, languages: typed },
        ...{ inOfficeSince: typed, former: z.boolean(), pronunciation: typed, email: typed },
        present: z.enum(['', 'YES', 'NO']),
      } satisfies Record<keyof DelegateValues, z.ZodType>),
    )
    .max(500),
});
export type DelegationValues = z.output<typeof delegationValuesSchema>;

export type ReadValues = {
  /** What the use case takes; rows without a word are left out. */
  written: { announcedCount: number | null; delegates: Record<string, unknown>[] };
  /** What cannot be read, by the row on the screen. */
  unread: { path: string; code: string }[];
  /** The row on the screen of each delegate written. */
  rows: number[];
};

/** Reads the delegation as typed: days, languages, ranks and ticks become what the use case takes. */
export function readDelegationValues({ announcedCount, delegates }: DelegationValues): ReadValues {
  const unread: ReadValues['unread'] = [];
  const filled = delegates.flatMap((values, row) => (isEmptyDelegate(values) ? [] : [{ values, row }]));
  const count = announcedCount.trim() === '' ? null : readCount(announcedCount);
  if (announcedCount.trim() !== '' && count === null) unread.push({ path: 'announcedCount', code: 'wrong_count' });

  const written = filled.map(({ values, row }) => {
    const { id, name, familyName, formOfAddress, title, organisation, role, former, pronunciation, email } = values;
    const languages = readLanguages(values.languages);
    const since = values.inOfficeSince.trim() === '' ? null : readDay(values.inOfficeSince);
    if (languages.unknown.length > 0) unread.push({ path: `delegates.${row}.languages`, code: 'unknown_language' });
    if (since === null && values.inOfficeSince.trim() !== '')
      unread.push({ path: `delegates.${row}.inOfficeSince`, code: 'wrong_date' });

    return {
      ...{ id, name, familyName, formOfAddress, title, organisation, role, former, pronunciation },
      ...(values.rank === '' ? {} : { rank: values.rank === 'NONE' ? null : values.rank }),
      ...{ email: email.trim(), languages: languages.languages, inOfficeSince: since },
      companionOf: role === 'COMPANION' && values.companionOf !== '' ? values.companionOf : null,
      present: values.present === '' ? null : values.present === 'YES',
    };
  });
  return { written: { announcedCount: count, delegates: written }, unread, rows: filled.map(({ row }) => row) };
}

/** What is wrong with what the use case took, by the row on the screen. */
export function toScreenPath(path: string, rows: readonly number[]): string {
  return path.replace(/^delegates\.(\d+)/, (_, place: string) => `delegates.${rows[Number(place)] ?? place}`);
}
