import type { ShownDelegation } from '@/components/delegation/delegation-actions';
import type { Delegate } from '@/lib/domain/delegation/delegate';
import type { ListRow } from '@/lib/domain/delegation/read-list';
import { proposedRank, toValues } from '@/lib/domain/delegation/to-values';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatLanguage } from '@/lib/i18n/formats';

/** A delegation in the reader's language, for the screen that edits it. */
export function toShown(
  { visit, delegates }: { visit: { version: number; announcedCount: number | null }; delegates: readonly Delegate[] },
  locale: Locale,
): ShownDelegation {
  return {
    version: visit.version,
    announcedCount: visit.announcedCount === null ? '' : String(visit.announcedCount),
    delegates: delegates.map((delegate) => toValues(delegate, (code) => formatLanguage(code, locale))),
    proposals: Object.fromEntries(
      delegates.flatMap((delegate) => {
        const proposal = proposedRank(delegate);
        return proposal ? [[delegate.id, proposal]] : [];
      }),
    ),
  };
}

/** Rows of a list in the reader's language: languages are read as codes. */
export function toShownRows(rows: readonly ListRow[], locale: Locale): ListRow[] {
  return rows.map((row) => ({ ...row, values: { ...row.values, languages: inWords(row.values.languages, locale) } }));
}

function inWords(codes: string, locale: Locale): string {
  return codes
    .split(', ')
    .flatMap((code) => (code === '' ? [] : formatLanguage(code, locale)))
    .join(', ');
}
