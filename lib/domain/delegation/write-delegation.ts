import { sameContent } from '../shared/same-content';
import type { InputIssue } from '../shared/result';
import { whoIsWho } from '../visit/same-people';
import type { VisitPerson } from '../visit/visit';
import type { PersonInput } from '../visit/visit-schema';
import { type Delegate, type DelegateDetails, type DelegateInput, DETAIL_FIELDS, NO_DETAILS } from './delegate';

/** What is written of each delegate, in order; companions by their place in the list, as the new have no id yet. */
export type WrittenDetails = Omit<DelegateDetails, 'companionOf'> & { companionPlace: number | null };

export type WrittenDelegation = {
  /** As the visit takes them. */
  people: PersonInput[];
  details: WrittenDetails[];
  /** The parts that only the delegation tells in which somebody changes. */
  changed: (keyof DelegateDetails)[];
};

/**
 * A delegation as it will be from what was written: whoever was there keeps what was left out. Issues where a companion is
 * nobody's on the list, or where somebody is said to be present before the day has come.
 */
export function writeDelegation(
  written: readonly DelegateInput[],
  before: readonly Delegate[],
  dayHasCome: boolean,
): { ok: true; value: WrittenDelegation } | { ok: false; issues: InputIssue[] } {
  const known = new Map(before.map((delegate) => [delegate.id, delegate]));
  const ids = whoIsWho(written.map(asPerson), before.map(asPerson)).map(({ id }) => id);
  const delegates = written.map((delegate, place): DelegateDetails => {
    const was = known.get(ids[place] ?? '') ?? NO_DETAILS;
    return { ...pickDetails(was), ...givenDetails(delegate) };
  });

  /** An id as written names a row of the list; one left out of the list may still stand in what was known. */
  const placeOf = (id: string) => {
    const asWritten = written.findIndex((delegate) => delegate.id === id);
    return asWritten >= 0 ? asWritten : ids.indexOf(id);
  };
  const issues = written.flatMap(({ companionOf, present }, place): InputIssue[] => {
    const whose = companionOf ? placeOf(companionOf) : null;
    return [
      ...(whose === -1 || whose === place ? [{ path: `${place}.companionOf`, code: 'nobodys_companion' }] : []),
      ...(present !== undefined && present !== null && !dayHasCome && present !== known.get(ids[place] ?? '')?.present
        ? [{ path: `${place}.present`, code: 'day_not_come' }]
        : []),
    ];
  });
  if (issues.length > 0) return { ok: false, issues };

  const details = delegates.map(({ companionOf, ...rest }): WrittenDetails => {
    const place = rest.role === 'COMPANION' && companionOf ? placeOf(companionOf) : -1;
    return { ...rest, companionPlace: place < 0 ? null : place };
  });
  const people = written.map((delegate, place): PersonInput => {
    const { name, title, organisation } = delegate;
    const id = ids[place];
    const rank = rankOf(delegate, known.get(id ?? ''));
    const isHead = delegates[place]?.role === 'HEAD';
    return { ...(id ? { id } : {}), name, title, organisation, isHead, ...(rank === undefined ? {} : { rank }) };
  });

  return { ok: true, value: { people, details, changed: changedDetails(details, ids, before) } };
}

/** A rank that somebody gave stays with the title it was given beside; left out, any other is read from the title. */
function rankOf({ rank, title }: DelegateInput, was: Delegate | undefined): DelegateInput['rank'] {
  if (rank !== undefined) return rank;
  return was?.rankOrigin === 'GIVEN' && was.title === title ? was.rank : undefined;
}

/** The parts in which somebody who stays, or somebody new, is told of otherwise than before. */
function changedDetails(
  details: readonly WrittenDetails[],
  ids: readonly (string | undefined)[],
  before: readonly Delegate[],
): (keyof DelegateDetails)[] {
  return DETAIL_FIELDS.filter((field) =>
    details.some(({ companionPlace, ...rest }, place) => {
      const was = before.find(({ id }) => id === ids[place]);
      const now: DelegateDetails = {
        ...rest,
        // Somebody new stands here by their place: whoever was there before is never the same as a number.
        companionOf: companionPlace === null ? null : (ids[companionPlace] ?? String(companionPlace)),
      };
      return !sameContent(now[field], (was ?? NO_DETAILS)[field]);
    }),
  );
}

function asPerson({ id, name, title, organisation }: Pick<VisitPerson, 'id' | 'name' | 'title' | 'organisation'>) {
  return { id, name, title, organisation, rank: null, rankOrigin: null, isHead: false } satisfies VisitPerson;
}

function pickDetails(delegate: DelegateDetails): DelegateDetails {
  const { familyName, formOfAddress, languages, inOfficeSince, former, role } = delegate;
  const { companionOf, pronunciation, email, present } = delegate;
  return {
    ...{ familyName, formOfAddress, languages, inOfficeSince, former, role },
    ...{ companionOf, pronunciation, email, present },
  };
}

function givenDetails(delegate: DelegateInput): Partial<DelegateDetails> {
  const { id: _id, name: _name, title: _title, rank: _rank, organisation: _organisation, ...given } = delegate;
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
