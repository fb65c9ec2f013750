import { z } from 'zod';
import { storeTravel, travelForChange } from '@/lib/data/venues/travel';
import { listVenues } from '@/lib/data/venues/venues';
import { textIn } from '@/lib/domain/programme/programme';
import { type InputIssue, invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import { MOST_TRAVEL_MINUTES } from '@/lib/domain/venues/venue-schema';
import { defineCommand } from '../define-use-case';

const minutes = z.int().min(0).max(MOST_TRAVEL_MINUTES).nullable();

/**
 * Sets how long it takes from a venue to others, the same both ways. Each way says what its writer saw: one that somebody
 * else has set meanwhile is asked again with what it is now, and the others are not written either.
 */
export const setTravel = defineCommand({
  action: 'place.manage',
  input: z.strictObject({
    id: z.string().max(60),
    times: z.array(z.strictObject({ to: z.guid(), minutes, was: minutes })).max(500),
  }),
  async run({ tx, input, record, leaveUnrecorded }): Promise<Result<null>> {
    const travel = await travelForChange(tx, input.id);
    const venues = await listVenues(tx);
    const venue = venues.find(({ id }) => id === input.id);
    if (!venue) return refused({ code: 'NOT_FOUND' });

    const keptTo = (to: string) => travel.find((way) => way.from === to || way.to === to)?.minutes ?? null;
    const issues = input.times.flatMap((time, index): InputIssue[] => {
      const path = `times.${index}.minutes`;
      if (time.to === venue.id || !venues.some(({ id }) => id === time.to)) return [{ path, code: 'unknown_value' }];
      const kept = keptTo(time.to);
      if (kept === time.was || kept === time.minutes || time.minutes === time.was) return [];
      return [{ path, code: 'travel_changed', params: { now: kept ?? '–' } }];
    });
    if (issues.length > 0) return invalid(...issues);

    const changed = input.times.filter((time) => time.minutes !== time.was && keptTo(time.to) !== time.minutes);
    for (const time of changed) storeTravel(tx, { from: venue.id, to: time.to }, time.minutes);
    if (changed.length === 0) leaveUnrecorded();
    else {
      const payload = {
        name: textIn(venue.name, 'fi'),
        times: changed.map((time) => ({ to: time.to, minutes: time.minutes })),
      };
      record({ action: 'venue.set_travel', subject: 'venue', subjectId: venue.id, payload });
    }
    return ok(null);
  },
});
