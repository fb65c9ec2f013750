import type { Locale } from '../visit/vocabulary';

/** What a calendar of RFC 5545 holds, as far as visits need it: feeds (PUBLISH) and invitations (RFC 5546). */

/** What is done with the events: published, invited to, answered, withdrawn. */
export const METHODS = [
  'PUBLISH',
  'REQUEST',
  'REPLY',
  'CANCEL',
  'ADD',
  'REFRESH',
  'COUNTER',
  'DECLINECOUNTER',
] as const;
export type Method = (typeof METHODS)[number];

/**
 * When something takes place: between two moments told in a time zone, or on whole days, the day after the last being `end`
 * (yyyy-mm-dd).
 */
export type EventTime = { startsAt: Date; endsAt: Date; zone: string } | { first: string; end: string };

/** Somebody a calendar names: RFC 5545's calendar user. */
export type CalendarUser = Readonly<{
  /** An e-mail address. */
  address: string;
  name?: string;
  language?: Locale;
  /** Who acts in their name. */
  sentBy?: string;
}>;

export type Attendee = CalendarUser & {
  kind: 'INDIVIDUAL' | 'GROUP' | 'RESOURCE' | 'ROOM' | 'UNKNOWN';
  role: 'CHAIR' | 'REQ-PARTICIPANT' | 'OPT-PARTICIPANT' | 'NON-PARTICIPANT';
  state: 'NEEDS-ACTION' | 'ACCEPTED' | 'DECLINED' | 'TENTATIVE' | 'DELEGATED';
  /** Whether an answer is asked for. */
  rsvp: boolean;
  /** Who has sent them in their place, or whom they have sent. */
  delegatedFrom?: readonly string[];
  delegatedTo?: readonly string[];
};

export type CalendarEvent = {
  /** The same for the event's whole life, in every calendar it stands in. */
  uid: string;
  /** When what is written here was written. */
  stamp: Date;
  /** Rises with every change that attendees have to hear of. */
  sequence?: number;
  created?: Date;
  lastModified?: Date;
  time: EventTime;
  summary: string;
  description?: string;
  location?: string;
  status?: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  visibility?: 'PUBLIC' | 'PRIVATE' | 'CONFIDENTIAL';
  /** Whether it takes its reader's time. */
  takesTime?: boolean;
  categories?: readonly string[];
  url?: string;
  organizer?: CalendarUser;
  attendees?: readonly Attendee[];
  /** What an answer or a cancellation says besides. */
  comment?: string;
  /** How a request was carried out, in an answer: "2.0", "Success" (RFC 5546, 3.6). */
  requestStatus?: { code: string; text: string };
};

export type Calendar = {
  method?: Method;
  language: Locale;
  name?: string;
  description?: string;
  /** How often a subscriber should fetch it again. */
  refreshHours?: number;
  events: readonly CalendarEvent[];
};
