import { z } from 'zod';
import { findVenueForChange, insertVenue, setVenueRetired, updateVenue } from '@/lib/data/venues/venues';
import { textIn } from '@/lib/domain/programme/programme';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import { venueSchema } from '@/lib/domain/venues/venue-schema';
import { defineCommand } from '../define-use-case';
import { changedFields, staleEntry } from '../registers/entry-change';

const seen = { id: z.string().max(60), version: z.int() };

/** Puts a venue on the register; gives its id. */
export const addVenue = defineCommand({
  action: 'place.manage',
  input: z.strictObject({ venue: venueSchema }),
  async run({ tx, input, record }): Promise<Result<{ id: string }>> {
    const id = await insertVenue(tx, input.venue);
    const payload = { name: textIn(input.venue.name, 'fi') };
    record({ action: 'venue.add', subject: 'venue', subjectId: id, payload });
    return ok({ id });
  },
});

/** Changes what the register says of a venue; programmes that are made already keep their times. */
export const changeVenue = defineCommand({
  action: 'place.manage',
  input: z.strictObject({ ...seen, venue: venueSchema }),
  async run({ tx, input, now, record }): Promise<Result<{ id: string }>> {
    const kept = await findVenueForChange(tx, input.id);
    if (!kept) return refused({ code: 'NOT_FOUND' });
    if (kept.version !== input.version) return staleEntry(tx, kept.id, kept.version, now);

    updateVenue(tx, kept.id, input.venue);
    const payload = { name: textIn(input.venue.name, 'fi'), fields: changedFields(input.venue, kept) };
    record({ action: 'venue.change', subject: 'venue', subjectId: kept.id, payload });
    return ok({ id: kept.id });
  },
});

/** Takes a venue out of the planner's choices, or puts it back. Nothing is deleted: programmes of the past name it. */
export const retireVenue = defineCommand({
  action: 'place.manage',
  input: z.strictObject({ ...seen, retired: z.boolean() }),
  async run({ tx, input, now, record }): Promise<Result<null>> {
    const kept = await findVenueForChange(tx, input.id);
    if (!kept) return refused({ code: 'NOT_FOUND' });
    if (kept.version !== input.version) return staleEntry(tx, kept.id, kept.version, now);

    setVenueRetired(tx, kept.id, input.retired ? now : null);
    const payload = { name: textIn(kept.name, 'fi'), fields: ['retired'] };
    const action = input.retired ? 'venue.retire' : 'venue.restore';
    record({ action, subject: 'venue', subjectId: kept.id, payload });
    return ok(null);
  },
});
