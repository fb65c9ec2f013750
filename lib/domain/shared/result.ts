import type { ItemConflict } from '../conflicts/item-conflicts';

/**
 * The outcome of something that staff can be refused on an ordinary day: a value, or a refusal with a code of a
 * closed set. Anything else that goes wrong is an exception.
 */
export type Result<T, R = Refusal> = { ok: true; value: T } | { ok: false; refusal: R };

/** One thing wrong with the input: where, a stable code, and what a message needs to say it. */
export type InputIssue = { path: string; code: string; params?: Record<string, string | number> };

/** What has been changed first, where that is no visit. */
export type StaleSubject = 'rule_set' | 'rank_table' | 'programme' | 'register' | 'task';

export type Refusal =
  /** It does not exist, or may not be known to exist. */
  | { code: 'NOT_FOUND' }
  | { code: 'NOT_SIGNED_IN' }
  /** The actor may see it but not do this; `reason` is a key of the texts `refusal.*`. */
  | { code: 'FORBIDDEN'; reason: ForbiddenReason }
  | { code: 'INVALID'; issues: InputIssue[] }
  /** Items of a programme would take what somebody else holds: a venue or a vehicle twice. */
  | { code: 'CONFLICT'; conflicts: ItemConflict[] }
  /** Somebody was quicker: who, when and what they changed. It is of a visit unless `subject` says otherwise. */
  | {
      code: 'STALE';
      subject?: StaleSubject;
      currentVersion: number;
      changedBy: string;
      changedAt: Date;
      changed: string[];
    }
  /** The action does not start from where the visit, or whatever `subject` says, stands. */
  | { code: 'NOT_POSSIBLE_NOW'; subject?: 'rule_set' | 'mail'; status: string };

export type ForbiddenReason =
  | 'NO_ROLE'
  | 'OWN_REQUEST'
  | 'ADMINISTERS'
  | 'NOT_YOUR_STEP'
  | 'ALREADY_DECIDED'
  | 'DISQUALIFIED'
  | 'ABSENT'
  /** It needs the chief executive's exception before it goes on. */
  | 'HELD_FOR_EXCEPTION'
  | 'NOT_HELD'
  /** An item of its programme wants a venue or a vehicle that it no longer holds. */
  | 'PLACES_LOST'
  | 'OTHER_DEPARTMENT'
  | 'AGREED_ALREADY'
  | 'NOT_ENTRUSTED'
  | 'NOT_THE_DECLARER'
  /** What a host was asked to read has been read. */
  | 'ALREADY_READ'
  /** A link to what is restricted is made by protocol officers alone. */
  | 'SHARED_BY_PROTOCOL';

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const refused = <R>(refusal: R): { ok: false; refusal: R } => ({ ok: false, refusal });
export const invalid = (...issues: InputIssue[]): { ok: false; refusal: Refusal } =>
  refused({ code: 'INVALID', issues });
