import type { Rank } from '../visit/vocabulary';
import type { DelegateRole } from './roles';

/** A delegate as the screen holds it while it is typed: right or wrong. */
export type DelegateValues = {
  /** Of somebody new it is made by the browser, so that others can be their companions. */
  id: string;
  name: string;
  familyName: string;
  formOfAddress: string;
  title: string;
  /** A rank, NONE when somebody has looked and found none, or empty: whatever the title says. */
  rank: string;
  organisation: string;
  role: DelegateRole;
  /** Whose companion, by id; empty for nobody's. */
  companionOf: string;
  /** "englanti, ruotsi". */
  languages: string;
  /** d.m.yyyy. */
  inOfficeSince: string;
  former: boolean;
  pronunciation: string;
  email: string;
  /** YES, NO, or empty until somebody has told. */
  present: '' | 'YES' | 'NO';
};

/** What the title tells of a rank that nobody has confirmed. */
export type ProposedRank = { rank: Rank; words: string };

export function emptyDelegate(id: string): DelegateValues {
  return {
    ...{ id, name: '', familyName: '', formOfAddress: '', title: '', rank: '', organisation: '', role: 'MEMBER' },
    ...{ companionOf: '', languages: '', inOfficeSince: '', former: false, pronunciation: '', email: '', present: '' },
  };
}

/** Whether somebody added a row and wrote nothing in it. */
export const isEmptyDelegate = ({ name, title, organisation }: DelegateValues): boolean =>
  [name, title, organisation].every((text) => text.trim() === '');
