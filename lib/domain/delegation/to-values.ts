import { writeDay } from '../shared/as-typed';
import type { Delegate } from './delegate';
import type { DelegateValues, ProposedRank } from './values';

/** A delegate as the screen shows it: the inverse of read-values.ts. `nameOfLanguage` writes a language in the reader's. */
export function toValues(delegate: Delegate, nameOfLanguage: (code: string) => string): DelegateValues {
  const { id, name, familyName, formOfAddress, title, organisation, role, former, pronunciation, email } = delegate;
  return {
    ...{ id, name, familyName, formOfAddress, title, organisation, role, former, pronunciation, email },
    rank: delegate.rankOrigin === 'GIVEN' ? (delegate.rank ?? 'NONE') : '',
    companionOf: delegate.companionOf ?? '',
    languages: delegate.languages.map(nameOfLanguage).join(', '),
    inOfficeSince: delegate.inOfficeSince === null ? '' : writeDay(delegate.inOfficeSince),
    present: delegate.present === null ? '' : delegate.present ? 'YES' : 'NO',
  };
}

/** The rank that a title tells while nobody has confirmed it; null where there is none, or somebody has. */
export function proposedRank({ rank, rankOrigin, title, name }: Delegate): ProposedRank | null {
  return rank && rankOrigin === 'READ' ? { rank, words: title || name } : null;
}
