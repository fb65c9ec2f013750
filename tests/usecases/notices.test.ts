import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlOf } from '@/lib/data/database';
import { markNoticesRead, readNotices, unreadNotices } from '@/lib/usecases/notices/inbox';
import { editVisit } from '@/lib/usecases/visits/edit-visit';
import { act, awaitingHeadOfUnit, granted, submitted } from '../support/builders';
import { type City, foundCity, type Persona } from '../support/personas';

let city: City;
beforeAll(async () => {
  city = await foundCity();
});
afterAll(() => city.close());

/** What a persona has been told of a visit; the clock stands still, so in no order. */
async function toldOf(visit: { id: string }, persona: Persona): Promise<string[]> {
  const notices = granted(await readNotices(city.as(persona), {}, city.at()));
  return notices
    .filter((notice) => notice.visit?.id === visit.id)
    .map(({ kind }) => kind)
    .sort();
}
const unread = async (persona: Persona) => granted(await unreadNotices(city.as(persona), {}, city.at()));
const stored = async () => (await sqlOf(city.database).rows('select 1 from notice', [])).length;

describe('notices of a visit', () => {
  it('follow it through the hands that it waits for', async () => {
    const waiting = await awaitingHeadOfUnit(city);
    expect(await toldOf(waiting, 'coordinator.economic')).toEqual(['ARRIVED']);
    expect(await toldOf(waiting, 'coordinator.administrative')).toEqual([]);
    expect(await toldOf(waiting, 'unit.head')).toEqual(['STEP_OPENED']);
    expect(await toldOf(waiting, 'requester')).toEqual([]);

    granted(await act(city, 'unit.head', 'return', waiting, { comment: 'Kuka isännöi?' }));
    expect(await toldOf(waiting, 'requester')).toEqual(['RETURNED']);
    expect(await toldOf(waiting, 'coordinator.economic')).toEqual(['ARRIVED', 'RETURNED']);
    const [latest] = granted(await readNotices(city.as('requester'), {}, city.at()));
    expect(latest).toMatchObject({
      payload: { actorName: 'Jukka Nieminen', comment: 'Kuka isännöi?' },
      visit: { reference: waiting.reference },
    });
  });

  it('that ask for a decision are read once it has been made, and only by whoever made it', async () => {
    // Approvers had a bell full of visits that "wait for your decision" and that they had decided weeks ago.
    const waiting = await awaitingHeadOfUnit(city);
    const other = await awaitingHeadOfUnit(city);
    const before = await unread('unit.head');
    const others = await unread('coordinator.economic');
    granted(await act(city, 'unit.head', 'approve', waiting));
    expect(await unread('unit.head')).toBe(before - 1);
    expect(await unread('coordinator.economic')).toBe(others + 1);
    const left = granted(await readNotices(city.as('unit.head'), {}, city.at()));
    expect(left.find(({ visit }) => visit?.id === waiting.id)?.readAt).not.toBeNull();
    expect(left.find(({ visit }) => visit?.id === other.id)?.readAt).toBeNull();
  });

  it('stand or fall with the change: one that is refused leaves none', async () => {
    const waiting = await awaitingHeadOfUnit(city);
    const before = await stored();

    expect((await act(city, 'unit.head', 'return', waiting)).ok).toBe(false);
    expect((await act(city, 'viewer', 'cancel', waiting)).ok).toBe(false);
    expect((await act(city, 'unit.head', 'approve', { ...waiting, version: 1 })).ok).toBe(false);
    expect(await stored()).toBe(before);
  });

  it('reach nobody who may not read it, and vanish from the inbox when it becomes restricted', async () => {
    const restricted = await submitted(city, { confidentiality: 'RESTRICTED' });
    expect(await toldOf(restricted, 'coordinator.economic')).toEqual([]);
    expect(await toldOf(restricted, 'protocol')).toEqual(['ARRIVED']);

    const open = await submitted(city);
    expect(await toldOf(open, 'coordinator.economic')).toEqual(['ARRIVED']);
    const counted = await unread('coordinator.economic');
    const hidden = { id: open.id, version: open.version, changes: { confidentiality: 'RESTRICTED' } };
    granted(await editVisit(city.as('coordinator.economic'), hidden, city.at()));
    expect(await toldOf(open, 'coordinator.economic')).toEqual([]);
    expect(await unread('coordinator.economic')).toBe(counted - 1);
  });

  it('are marked as read one by one or all at once, and only by whom they were written to', async () => {
    const visit = await submitted(city);
    const notices = granted(await readNotices(city.as('coordinator.economic'), {}, city.at()));
    const id = notices.find((notice) => notice.visit?.id === visit.id)?.id;
    const before = await unread('coordinator.economic');

    granted(await markNoticesRead(city.as('viewer'), { id }, city.at()));
    expect(await unread('coordinator.economic')).toBe(before);
    granted(await markNoticesRead(city.as('coordinator.economic'), { id }, city.at()));
    expect(await unread('coordinator.economic')).toBe(before - 1);
    granted(await markNoticesRead(city.as('coordinator.economic'), { id: null }, city.at()));
    expect(await unread('coordinator.economic')).toBe(0);
  });
});
