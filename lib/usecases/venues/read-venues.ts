import { z } from 'zod';
import type { Sql } from '@/lib/data/database';
import { bookingsOf, type HeldTime } from '@/lib/data/programme/bookings-of';
import { loadOf } from '@/lib/data/programme/load';
import { listTravel } from '@/lib/data/venues/travel';
import { findVenue, type KeptVenue, listVenues } from '@/lib/data/venues/venues';
import { readScope } from '@/lib/domain/access/scope';
import { fillWeeks, lastWeeks, WEEKS_AHEAD, type WeekLoad } from '@/lib/domain/programme/load';
import { dayIn } from '@/lib/domain/shared/day';
import { foldForSearch } from '@/lib/domain/shared/fold';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import type { Travel } from '@/lib/domain/venues/venue';
import { defineQuery } from '../define-use-case';

/** A venue with how often it has been asked over the last weeks. */
export type VenueWithLoad = KeptVenue & { load: WeekLoad[] };

/** The register of venues, those in use first; with `q` those whose name or address has all its words. */
export const readVenues = defineQuery({
  action: 'place.read',
  input: z.strictObject({ q: z.string().max(200).optional() }),
  async run({ sql, now, input }): Promise<Result<{ venues: VenueWithLoad[]; travel: Travel[] }>> {
    const [venues, travel] = await Promise.all([listVenues(sql), listTravel(sql, null)]);
    const words = foldForSearch(input.q ?? '').split(' ');
    const found = venues.filter((venue) => {
      const text = foldForSearch([...Object.values(venue.name), venue.address].join(' '));
      return words.every((word) => text.includes(word));
    });
    return ok({ venues: await withLoad(sql, found, now), travel });
  },
});

export type VenuePage = {
  venue: VenueWithLoad;
  /** Every other venue in use, or with a way to this one, and how many minutes it takes there. */
  ways: { id: string; name: KeptVenue['name']; minutes: number | null }[];
  /** What holds it over the next weeks. */
  held: HeldTime[];
  /** yyyy-mm-dd in Helsinki. */
  today: string;
};

export const readVenue = defineQuery({
  action: 'place.read',
  input: z.strictObject({ id: z.string().max(60) }),
  async run({ sql, actor, now, input }): Promise<Result<VenuePage>> {
    const kept = await findVenue(sql, input.id);
    if (!kept) return refused({ code: 'NOT_FOUND' });

    const until = new Date(now.getTime() + WEEKS_AHEAD * 7 * 86_400_000);
    const [[venue], travel, venues, held] = await Promise.all([
      withLoad(sql, [kept], now),
      listTravel(sql, kept.id),
      listVenues(sql),
      bookingsOf(sql, readScope(actor), { venue: kept.id }, now, until),
    ]);
    if (!venue) throw new Error('What goes in comes out with its load.');
    const minutesTo = (id: string) => travel.find((way) => way.from === id || way.to === id)?.minutes ?? null;
    const ways = venues
      .filter(({ id, retired }) => id !== kept.id && (!retired || minutesTo(id) !== null))
      .map(({ id, name }) => ({ id, name, minutes: minutesTo(id) }));
    return ok({ venue, ways, held, today: dayIn(now, HOME_TIME_ZONE) });
  },
});

async function withLoad(sql: Sql, venues: readonly KeptVenue[], now: Date): Promise<VenueWithLoad[]> {
  const weeks = lastWeeks(dayIn(now, HOME_TIME_ZONE));
  const ids = venues.map(({ id }) => id);
  const load = await loadOf(sql, 'venue', weeks, ids);
  return venues.map((venue) => ({ ...venue, load: fillWeeks(weeks, load.get(venue.id) ?? []) }));
}
