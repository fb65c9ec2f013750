import type { Timed } from '@/lib/domain/programme/run-sheet';

/** An item as the clock of the page gets it: what it is called and where, and its times as ISO 8601. */
export type TimedItem = {
  id: string;
  name: string;
  place: string;
  timeZone: string;
  startsAt: string;
  endsAt: string;
  startedAt: string | null;
  endedAt: string | null;
};

export function toTimed(item: TimedItem): Timed {
  const moment = (text: string | null) => (text === null ? null : new Date(text));
  return {
    ...{ id: item.id, startsAt: new Date(item.startsAt), endsAt: new Date(item.endsAt) },
    ...{ startedAt: moment(item.startedAt), endedAt: moment(item.endedAt) },
  };
}
