import { z } from 'zod';
import { deleteClosure, findVenueForChange, insertClosure } from '@/lib/data/venues/venues';
import { textIn } from '@/lib/domain/programme/programme';
import { invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import { textSchema } from '@/lib/domain/shared/text';
import { defineCommand } from '../define-use-case';

const id = z.string().max(60);
const day = z.iso.date().refine((text) => text >= '1800-01-01' && text < '2200-01-01', {
  params: { code: 'date_out_of_range' },
});
const MOST_CLOSURES = 200;

/**
 * Closes a venue on some days, both included. Items that are planned for them stay and show it as a conflict. Closures are
 * entries of their own: whoever adds one is not in the way of somebody who edits the venue.
 */
export const closeVenue = defineCommand({
  action: 'place.manage',
  input: z.strictObject({ id, from: day, to: day, reason: textSchema(200).default('') }),
  async run({ tx, input, record }): Promise<Result<null>> {
    const { from, to, reason } = input;
    const venue = await findVenueForChange(tx, input.id);
    if (!venue) return refused({ code: 'NOT_FOUND' });
    if (to < from) return invalid({ path: 'to', code: 'last_day_before_first' });
    if (venue.closures.length >= MOST_CLOSURES)
      return invalid({ path: 'from', code: 'too_long', params: { max: MOST_CLOSURES } });

    insertClosure(tx, venue.id, { from, to, reason });
    const payload = { name: textIn(venue.name, 'fi'), from, to, reason };
    record({ action: 'venue.close', subject: 'venue', subjectId: venue.id, payload });
    return ok(null);
  },
});

/** Takes a closure back. */
export const liftClosure = defineCommand({
  action: 'place.manage',
  input: z.strictObject({ id, closure: id }),
  async run({ tx, input, record }): Promise<Result<null>> {
    const venue = await findVenueForChange(tx, input.id);
    const closure = venue?.closures.find((one) => one.id === input.closure);
    if (!venue || !closure) return refused({ code: 'NOT_FOUND' });

    deleteClosure(tx, closure.id);
    const payload = { name: textIn(venue.name, 'fi'), from: closure.from, to: closure.to };
    record({ action: 'venue.lift_closure', subject: 'venue', subjectId: venue.id, payload });
    return ok(null);
  },
});
