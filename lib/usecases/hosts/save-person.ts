import { z } from 'zod';
import type { Tx } from '@/lib/data/database';
import {
  accountForPerson,
  findCityPersonForChange,
  insertCityPerson,
  setPersonRetired,
  updateCityPerson,
} from '@/lib/data/hosts/city-people';
import { cityPersonSchema } from '@/lib/domain/hosts/city-person';
import { type InputIssue, invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import { defineCommand } from '../define-use-case';
import { changedFields, staleEntry } from '../registers/entry-change';

const seen = { id: z.string().max(60), version: z.int() };

/** Puts a host, an interpreter or a guide on the register; gives their id. */
export const addPerson = defineCommand({
  action: 'place.manage',
  input: z.strictObject({ person: cityPersonSchema }),
  async run({ tx, input, record }): Promise<Result<{ id: string }>> {
    const wrong = await wrongAccount(tx, input.person.accountId, null);
    if (wrong) return invalid(wrong);

    const id = await insertCityPerson(tx, input.person);
    record({ action: 'city_person.add', subject: 'city_person', subjectId: id, payload: { name: input.person.name } });
    return ok({ id });
  },
});

export const changePerson = defineCommand({
  action: 'place.manage',
  input: z.strictObject({ ...seen, person: cityPersonSchema }),
  async run({ tx, input, now, record }): Promise<Result<{ id: string }>> {
    const kept = await findCityPersonForChange(tx, input.id);
    if (!kept) return refused({ code: 'NOT_FOUND' });
    if (kept.version !== input.version) return staleEntry(tx, kept.id, kept.version, now);
    // An account that has been closed since stays linked: what was recorded for it still counts.
    const isNew = input.person.accountId !== kept.accountId;
    const wrong = isNew ? await wrongAccount(tx, input.person.accountId, kept.id) : null;
    if (wrong) return invalid(wrong);

    updateCityPerson(tx, kept.id, input.person);
    const payload = { name: input.person.name, fields: changedFields(input.person, kept) };
    record({ action: 'city_person.change', subject: 'city_person', subjectId: kept.id, payload });
    return ok({ id: kept.id });
  },
});

/** Takes somebody off the planner's choices and the proposals, or puts them back. */
export const retirePerson = defineCommand({
  action: 'place.manage',
  input: z.strictObject({ ...seen, retired: z.boolean() }),
  async run({ tx, input, now, record }): Promise<Result<null>> {
    const kept = await findCityPersonForChange(tx, input.id);
    if (!kept) return refused({ code: 'NOT_FOUND' });
    if (kept.version !== input.version) return staleEntry(tx, kept.id, kept.version, now);

    setPersonRetired(tx, kept.id, input.retired ? now : null);
    const action = input.retired ? 'city_person.retire' : 'city_person.restore';
    record({ action, subject: 'city_person', subjectId: kept.id, payload: { name: kept.name, fields: ['retired'] } });
    return ok(null);
  },
});

async function wrongAccount(tx: Tx, accountId: string | null, personId: string | null): Promise<InputIssue | null> {
  if (accountId === null) return null;
  const account = await accountForPerson(tx, accountId, personId);
  if (account === 'FREE') return null;
  return { path: 'person.accountId', code: account === 'TAKEN' ? 'account_taken' : 'unknown_person' };
}
