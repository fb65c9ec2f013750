import { afterEach, beforeEach, expect, test } from 'vitest';
import { inTransaction, sqlOf } from '@/lib/data/database';
import { type City, foundCity } from '../support/personas';

let city: City;
beforeEach(async () => {
  city = await foundCity();
});
afterEach(() => city.close());

const INSERT = `insert into membership (key, owner, name) values ($1, 'ECONOMIC', '0')`;
const held = async (key: string) =>
  (await sqlOf(city.database).rows<{ n: number }>(`select count(*)::int as n from membership where key = $1`, [key]))[0]
    ?.n;

test('a write that nobody waits for is there when the transaction is over', async () => {
  await inTransaction(city.database, (tx) => Promise.resolve(tx.write(INSERT, ['ONE'])));
  expect(await held('ONE')).toBe(1);
});

test('a write that fails undoes what went before it, and its own error is the one that is thrown', async () => {
  const twice = inTransaction(city.database, async (tx) => {
    tx.write(INSERT, ['ONE']);
    tx.write(INSERT, ['ONE']);
    await tx.rows(`select 1`, []);
  });
  await expect(twice).rejects.toMatchObject({ code: '23505' });
  expect(await held('ONE')).toBe(0);
});

test('a failure that is kept quiet does not pass for a change', async () => {
  const quiet = inTransaction(city.database, async (tx) => {
    tx.write(INSERT, ['ONE']);
    await tx.rows(`select 1 / 0`, []).catch(() => []);
  });
  await expect(quiet).rejects.toThrow('kept quiet');
  expect(await held('ONE')).toBe(0);
});

test('what Prisma writes stands or falls with the rest', async () => {
  const name = { email: 'one@vierailut.test', name: 'One', issuer: 'test', subject: 'one' };
  const broken = inTransaction(city.database, async (tx) => {
    tx.write(INSERT, ['ONE']);
    await tx.prisma.account.create({
      data: { ...name, roles: { create: { role: 'VIEWER', validFrom: new Date('2020-01-01') } } },
    });
    throw new Error('no');
  });
  await expect(broken).rejects.toThrow('no');
  expect(await held('ONE')).toBe(0);
  expect(await sqlOf(city.database).rows(`select 1 from account where subject = 'one'`, [])).toEqual([]);
});

test('two changes that block each other are put in order and both take place', async () => {
  await inTransaction(city.database, (tx) => Promise.resolve(['A', 'B'].forEach((key) => tx.write(INSERT, [key]))));
  let both = () => undefined as void;
  const met = new Promise<void>((resolve) => (both = resolve));
  let waiting = 0;
  let runs = 0;
  const rename = (first: string, second: string) =>
    inTransaction(city.database, async (tx) => {
      runs += 1;
      await tx.rows(`update membership set name = to_jsonb(name::int + 1) where key = $1`, [first]);
      if (++waiting === 2) both();
      await met;
      await tx.rows(`update membership set name = to_jsonb(name::int + 1) where key = $1`, [second]);
    });

  await Promise.all([rename('A', 'B'), rename('B', 'A')]);
  expect(runs).toBeGreaterThanOrEqual(3);
  expect(
    await sqlOf(city.database).rows(`select name from membership where key in ('A', 'B') order by key`, []),
  ).toEqual([{ name: 2 }, { name: 2 }]);
});
