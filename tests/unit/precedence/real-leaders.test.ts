import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv } from '@/lib/domain/import/read-csv';
import { FIRST_RANK_TABLE } from '@/lib/domain/precedence/first-rank-table';
import { orderGuests } from '@/lib/domain/precedence/order-guests';
import { readGuestLines } from '@/lib/domain/precedence/read-guest-lines';
import { proposeSeating } from '@/lib/domain/precedence/seating';
import { tellReason } from '@/lib/domain/precedence/tell-order';

describe('real visitors', () => {
  const shared = path.resolve(import.meta.dirname, '../../../../shared/data/foreign-leader-visits.csv');
  const fixture = path.resolve(import.meta.dirname, '../../fixtures/leader-titles.csv');
  const { rows } = readCsv(readFileSync(existsSync(shared) ? shared : fixture, 'utf8'));
  const visitors = [...new Set(rows.map((cells) => (cells[3] ?? '').trim()))]
    .filter((name) => name !== '')
    .slice(0, 400);
  const { guests } = readGuestLines(visitors.join('\n'));
  const placed = orderGuests(guests, FIRST_RANK_TABLE);

  it('stand in the order of their groups: heads of state, royalty, heads of government, ministers, and last who tells no rank', () => {
    const places = placed.map(({ guest: { rank } }) =>
      FIRST_RANK_TABLE.groups.findIndex((group) => group.rank === rank),
    );
    const inOrder = places.map((place) => (place < 0 ? FIRST_RANK_TABLE.groups.length : place));
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    expect(new Set(placed.map(({ guest }) => guest.rank)).size).toBeGreaterThan(2);
  });

  it('each have a reason towards the next, in three languages', () => {
    for (const { reasons } of placed.slice(0, -1)) {
      expect(reasons[0]?.code).toBe('BEFORE_NEXT');
      for (const reason of reasons) expect(Object.values(tellReason(reason)).join()).not.toMatch(/undefined|null/);
    }
  });

  it('can all be seated at round tables of ten', () => {
    const inLine = placed.map(({ guest: { id, name } }) => ({ id, name, partner: null }));
    const { seats, tables } = proposeSeating({
      ...{ shape: 'ROUND', hosts: [], guests: inLine, interpreters: [], interpretersSit: 'BEHIND', seatsAtRound: 10 },
    });
    expect(seats).toHaveLength(inLine.length);
    expect(tables).toHaveLength(Math.ceil(inLine.length / 10));
  });
});
