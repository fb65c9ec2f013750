import { z } from 'zod';
import { bookingsOf, type HeldTime } from '@/lib/data/programme/bookings-of';
import {
  findVehicleForChange,
  insertVehicle,
  isVehicleNameTaken,
  type KeptVehicle,
  listVehicles,
  setVehicleRetired,
  updateVehicle,
} from '@/lib/data/vehicles';
import { readScope } from '@/lib/domain/access/scope';
import { WEEKS_AHEAD } from '@/lib/domain/programme/load';
import { invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import { vehicleSchema } from '@/lib/domain/venues/venue-schema';
import { defineCommand, defineQuery } from '../define-use-case';
import { changedFields, staleEntry } from '../registers/entry-change';

const seen = { id: z.string().max(60), version: z.int() };
const NAME_TAKEN = { path: 'vehicle.name', code: 'name_taken' };

/** Every vehicle, those in use first, with what holds it over the next weeks. */
export const readVehicles = defineQuery({
  action: 'place.read',
  input: z.strictObject({}),
  async run({ sql, actor, now }): Promise<Result<(KeptVehicle & { held: HeldTime[] })[]>> {
    const until = new Date(now.getTime() + WEEKS_AHEAD * 7 * 86_400_000);
    const scope = readScope(actor);
    const vehicles = await listVehicles(sql);
    return ok(
      await Promise.all(
        vehicles.map(async (vehicle) => ({
          ...vehicle,
          held: await bookingsOf(sql, scope, { vehicle: vehicle.id }, now, until),
        })),
      ),
    );
  },
});

export const addVehicle = defineCommand({
  action: 'place.manage',
  input: z.strictObject({ vehicle: vehicleSchema }),
  async run({ tx, input, record }): Promise<Result<{ id: string }>> {
    if (await isVehicleNameTaken(tx, input.vehicle.name, null)) return invalid(NAME_TAKEN);
    const id = await insertVehicle(tx, input.vehicle);
    record({ action: 'vehicle.add', subject: 'vehicle', subjectId: id, payload: { name: input.vehicle.name } });
    return ok({ id });
  },
});

export const changeVehicle = defineCommand({
  action: 'place.manage',
  input: z.strictObject({ ...seen, vehicle: vehicleSchema }),
  async run({ tx, input, now, record }): Promise<Result<null>> {
    const kept = await findVehicleForChange(tx, input.id);
    if (!kept) return refused({ code: 'NOT_FOUND' });
    if (kept.version !== input.version) return staleEntry(tx, kept.id, kept.version, now);
    if (await isVehicleNameTaken(tx, input.vehicle.name, kept.id)) return invalid(NAME_TAKEN);

    updateVehicle(tx, kept.id, input.vehicle);
    const payload = { name: input.vehicle.name, fields: changedFields(input.vehicle, kept) };
    record({ action: 'vehicle.change', subject: 'vehicle', subjectId: kept.id, payload });
    return ok(null);
  },
});

/** Takes a vehicle out of the planner's choices, or puts it back. */
export const retireVehicle = defineCommand({
  action: 'place.manage',
  input: z.strictObject({ ...seen, retired: z.boolean() }),
  async run({ tx, input, now, record }): Promise<Result<null>> {
    const kept = await findVehicleForChange(tx, input.id);
    if (!kept) return refused({ code: 'NOT_FOUND' });
    if (kept.version !== input.version) return staleEntry(tx, kept.id, kept.version, now);

    setVehicleRetired(tx, kept.id, input.retired ? now : null);
    const action = input.retired ? 'vehicle.retire' : 'vehicle.restore';
    record({ action, subject: 'vehicle', subjectId: kept.id, payload: { name: kept.name, fields: ['retired'] } });
    return ok(null);
  },
});
