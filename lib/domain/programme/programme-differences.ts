import { sameContent } from '../shared/same-content';
import type { GuestItem, HostItem, HostPart } from './published-programme';

/**
 * What differs between two versions of a programme, item by item: added, removed, or changed in some of its parts. Compared are
 * the items as their reader sees them: a guest is told of no change that they cannot see. Nothing differs exactly where the two are the same,
 * and the differences put to the old version give the new one.
 */
export const CHANGED_PARTS = ['TIME', 'PLACE', 'PEOPLE', 'TEXTS', 'DETAILS'] as const;
export type ChangedPart = (typeof CHANGED_PARTS)[number];

export type ItemChange<Item extends GuestItem = GuestItem> =
  | { kind: 'ADDED'; after: Item }
  | { kind: 'REMOVED'; before: Item }
  | { kind: 'CHANGED'; before: Item; after: Item; parts: ChangedPart[] };

/** Which part of an item a field belongs to; the compiler asks for every field that guests or hosts see. */
const PART_OF = {
  startsAt: 'TIME',
  endsAt: 'TIME',
  timeZone: 'TIME',
  venue: 'PLACE',
  place: 'PLACE',
  people: 'PEOPLE',
  attendees: 'PEOPLE',
  title: 'TEXTS',
  notes: 'TEXTS',
  notesForHosts: 'TEXTS',
  type: 'DETAILS',
  track: 'DETAILS',
  languages: 'DETAILS',
  catering: 'DETAILS',
  cateringReason: 'DETAILS',
  status: 'DETAILS',
  vehicle: 'DETAILS',
  headcount: 'DETAILS',
} as const satisfies Record<Exclude<keyof HostItem, 'id'>, ChangedPart>;

/** In the order of the new version, with what was removed where it stood by its time. */
export function programmeDifferences<Item extends GuestItem>(
  before: readonly Item[],
  after: readonly Item[],
): ItemChange<Item>[] {
  const changes = [
    ...before.filter(({ id }) => !after.some((item) => item.id === id)).map(toRemoved),
    ...after.flatMap((item) =>
      changeOf(
        before.find(({ id }) => id === item.id),
        item,
      ),
    ),
  ];
  return changes.toSorted((a, b) => byTime(itemOf(a), itemOf(b)));
}

/** What the old version becomes by its differences. */
export function applyDifferences<Item extends GuestItem>(
  before: readonly Item[],
  changes: readonly ItemChange<Item>[],
): Item[] {
  const touched = new Set(changes.map((change) => itemOf(change).id));
  const kept = before.filter(({ id }) => !touched.has(id));
  const put = changes.flatMap((change) => (change.kind === 'REMOVED' ? [] : [change.after]));
  return [...kept, ...put].toSorted(byTime);
}

/** The item that a change is about: as it is now, or as it was where it is no more. */
export function itemOf<Item extends GuestItem>(change: ItemChange<Item>): Item {
  return change.kind === 'REMOVED' ? change.before : change.after;
}

const toRemoved = <Item extends GuestItem>(before: Item): ItemChange<Item> => ({ kind: 'REMOVED', before });

function changeOf<Item extends GuestItem>(before: Item | undefined, after: Item): ItemChange<Item>[] {
  if (!before) return [{ kind: 'ADDED', after }];
  const parts = CHANGED_PARTS.filter((part) => FIELDS[part].some((field) => !sameField(before, after, field)));
  return parts.length > 0 ? [{ kind: 'CHANGED', before, after, parts }] : [];
}

/** Every field that guests or hosts can see, by its part. */
type Field = keyof typeof PART_OF;
const isField = (key: string): key is Field => key in PART_OF;
const fieldsOf = (part: ChangedPart) =>
  Object.keys(PART_OF)
    .filter(isField)
    .filter((field) => PART_OF[field] === part);
const FIELDS: Record<ChangedPart, Field[]> = {
  TIME: fieldsOf('TIME'),
  PLACE: fieldsOf('PLACE'),
  PEOPLE: fieldsOf('PEOPLE'),
  TEXTS: fieldsOf('TEXTS'),
  DETAILS: fieldsOf('DETAILS'),
};

/** A field that a guest's item does not have is the same on both sides. */
function sameField(one: GuestItem & Partial<HostPart>, other: GuestItem & Partial<HostPart>, field: Field): boolean {
  return sameContent({ value: one[field] }, { value: other[field] });
}

/** The order in which items are told; `inOrder` of programme.ts says the same of a plan. */
function byTime(a: GuestItem, b: GuestItem): number {
  return (
    a.startsAt.getTime() - b.startsAt.getTime() ||
    a.track - b.track ||
    a.endsAt.getTime() - b.endsAt.getTime() ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}
