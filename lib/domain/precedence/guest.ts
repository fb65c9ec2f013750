import type { Rank } from '../visit/vocabulary';

/** Somebody who is put in order: what the order asks of a person, and nothing else. */
export type Guest = {
  /** Unique in a list. */
  id: string;
  name: string;
  title: string | null;
  /** Null where nobody has given one: such guests come after those with a rank. */
  rank: Rank | null;
  /** yyyy-mm-dd: the day the office was taken up, of a head of mission the one of the Vienna Convention (articles 13 and 16). */
  inOfficeSince: string | null;
  /** The rank is that of an office held before. */
  former: boolean;
  /** The place that the guest's own side gave them: the number in its list, in the cabinet, in the council. */
  ownPlace: number | null;
  organisation: string | null;
  /** Leads their delegation. */
  isHead: boolean;
  /** Whose delegation the guest is of; null for the one that needs no name. */
  delegation: string | null;
  /** The id of the guest whom this one accompanies: a spouse goes by their partner. */
  companionOf: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
};

/** Somebody of whom nothing but the name is known; what is known is added. */
export const guestNamed = (id: string, name: string): Guest => ({
  ...{ id, name, title: null, rank: null, inOfficeSince: null, former: false, ownPlace: null },
  ...{ organisation: null, isHead: false, delegation: null, companionOf: null, country: null },
});
