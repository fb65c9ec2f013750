import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sqlOf } from '@/lib/data/database';
import { trailOf } from '@/lib/data/trail';
import { FIRST_RANK_TABLE } from '@/lib/domain/precedence/first-rank-table';
import type { RankTable } from '@/lib/domain/precedence/rank-table';
import type { Rank } from '@/lib/domain/visit/vocabulary';
import { orderGuests } from '@/lib/usecases/precedence/order-guests';
import { readRankTables } from '@/lib/usecases/precedence/read-rank-tables';
import { saveRankTable } from '@/lib/usecases/precedence/save-rank-table';
import { granted } from '../support/builders';
import { type City, foundCity, type Persona } from '../support/personas';

let city: City;
beforeEach(async () => {
  city = await foundCity();
});
afterEach(() => city.close());

/** The first table with one rank moved to the front. */
const withFirst = (rank: Rank): RankTable => ({
  ...FIRST_RANK_TABLE,
  groups: FIRST_RANK_TABLE.groups.toSorted((a, b) => Number(b.rank === rank) - Number(a.rank === rank)),
});
const TODAY = '2027-02-01';
const save = (as: Persona, more: object = {}, at?: string) =>
  saveRankTable(
    city.as(as),
    { base: 1, validFrom: TODAY, reason: 'Kaupungin oma tapa', table: withFirst('MAYOR'), ...more },
    city.at(at),
  );
const read = async (at?: string) => granted(await readRankTables(city.as('viewer'), {}, city.at(at)));
const PAIR = [
  { id: 'minister', name: 'Minna Laine', title: 'ministeri' },
  { id: 'mayor', name: 'Siv Berg', title: 'Borgmästare' },
];
const order = async (input: object = {}, at?: string) =>
  granted(await orderGuests(city.as('viewer'), { guests: PAIR, ...input }, city.at(at)));

describe('the order of precedence', () => {
  it('begins with the first table, and everybody of the staff reads it', async () => {
    const { inForce, versions } = await read();
    expect(inForce).toMatchObject({ version: 1, recordedBy: null, table: FIRST_RANK_TABLE });
    expect(versions).toHaveLength(1);
  });

  it('gets a new version from the protocol officer, with who, when, why and what changed, and an entry on the trail', async () => {
    expect(granted(await save('protocol'))).toEqual({ version: 2 });
    const { inForce, versions } = await read();
    expect(inForce).toMatchObject({ version: 2, recordedBy: city.as('protocol').name, reason: 'Kaupungin oma tapa' });
    expect(versions[0]?.changes.map(({ fi }) => fi)).toEqual(['”pormestari” siirtyy sijalta 9 sijalle 1.']);
    expect(await trailOf(sqlOf(city.database), inForce.id)).toMatchObject([
      { action: 'precedence.new_version', payload: { version: 2, validFrom: TODAY, comment: 'Kaupungin oma tapa' } },
    ]);
  });

  it.each<Persona>(['viewer', 'coordinator.economic', 'admin.economic', 'registers', 'auditor', 'requester'])(
    'is not changed by %s',
    async (persona) => {
      expect(await save(persona)).toMatchObject({ ok: false, refusal: { code: 'FORBIDDEN' } });
    },
  );

  it('holds from its day and leaves the days before as they were', async () => {
    granted(await save('protocol', { validFrom: '2027-03-01' }));
    expect((await read('2027-02-28T23:59:00+02:00')).inForce.version).toBe(1);
    expect((await read('2027-03-01T00:00:00+02:00')).inForce.version).toBe(2);
    expect((await order({}, '2027-03-15T12:00:00+02:00')).guests.map(({ guest }) => guest.id)).toEqual([
      'mayor',
      'minister',
    ]);
    const asked = await order({ on: '2027-02-28' }, '2027-03-15T12:00:00+02:00');
    expect(asked.guests.map(({ guest }) => guest.id)).toEqual(['minister', 'mayor']);
  });

  it('takes no day that has passed, and none before the last version’s', async () => {
    const issue = (path: string, code: string) => ({
      ok: false,
      refusal: { code: 'INVALID', issues: [{ path, code }] },
    });
    expect(await save('protocol', { validFrom: '2027-01-31' })).toMatchObject(issue('validFrom', 'day_has_passed'));
    granted(await save('protocol', { validFrom: '2027-06-01' }));
    const next = { base: 2, table: withFirst('CONSUL') };
    expect(await save('protocol', { ...next, validFrom: '2027-05-31' })).toMatchObject(
      issue('validFrom', 'before_last_version'),
    );
    expect(granted(await save('protocol', { ...next, validFrom: '2027-06-01' }))).toEqual({ version: 3 });
  });

  it('takes no table that leaves a rank out or has one twice, and none that changes nothing', async () => {
    const codes = async (table: RankTable) => {
      const saved = await save('protocol', { table });
      return saved.ok || saved.refusal.code !== 'INVALID' ? saved : saved.refusal.issues.map(({ code }) => code);
    };
    const { groups } = FIRST_RANK_TABLE;
    expect(await codes({ ...FIRST_RANK_TABLE, groups: groups.slice(1) })).toEqual(['rank_missing']);
    expect(await codes({ ...FIRST_RANK_TABLE, groups: [...groups, ...groups.slice(0, 1)] })).toEqual(['rank_twice']);
    expect(await codes(FIRST_RANK_TABLE)).toEqual(['nothing_changed']);
  });

  it('tells the second of two who changed the same version that the first was quicker, and by whom', async () => {
    const both = await Promise.all([save('protocol'), save('protocol', { table: withFirst('CONSUL') })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      refusal: { code: 'STALE', subject: 'rank_table', currentVersion: 2, changedBy: city.as('protocol').name },
    });
    expect((await read()).versions).toHaveLength(2);
  });

  it('is kept by the database itself: no version is changed, removed or put behind the last', async () => {
    granted(await save('protocol'));
    const run = (sql: string) => city.database.pool.query(sql);
    await expect(run(`update rank_table set reason = 'muu' where version = 1`)).rejects.toThrow('never changes');
    await expect(run(`delete from rank_table`)).rejects.toThrow('never changes');
    const behind = `insert into rank_table (version, valid_from, content) select 3, '2026-01-01', content from rank_table where version = 1`;
    await expect(run(behind)).rejects.toThrow('follows the last one');
  });
});

describe('guests to be ordered', () => {
  it('have their rank read from the title where none is given, and none where null is', async () => {
    const { guests } = await order({
      guests: [...PAIR, { ...PAIR[0], id: 'none', rank: null }, { ...PAIR[1], id: 'given', rank: 'CONSUL' }],
    });
    expect(guests.map(({ guest, rankFrom }) => [guest.id, guest.rank, rankFrom])).toEqual([
      ['minister', 'MINISTER', 'TITLE'],
      ['mayor', 'MAYOR', 'TITLE'],
      ['given', 'CONSUL', 'GIVEN'],
      ['none', null, null],
    ]);
  });

  it('have an office held before read from the title as well', async () => {
    const { guests } = await order({
      guests: [
        { id: 'a', name: 'A', title: 'entinen pormestari' },
        { id: 'b', name: 'B', title: 'pormestari' },
      ],
    });
    expect(guests.map(({ guest }) => [guest.id, guest.former])).toEqual([
      ['b', false],
      ['a', true],
    ]);
  });

  it('need ids of their own, and interpreters somebody to interpret for', async () => {
    const ask = (input: object) => orderGuests(city.as('viewer'), { guests: PAIR, ...input }, city.at());
    expect(await ask({ hosts: [PAIR[0]] })).toMatchObject({
      refusal: { issues: [{ path: 'guests', code: 'duplicate_key' }] },
    });
    const interpreters = [{ id: 'i', name: 'I', of: 'nobody' }];
    expect(await ask({ interpreters })).toMatchObject({
      refusal: { issues: [{ path: 'interpreters.0.of', code: 'unknown_value' }] },
    });
  });
});
