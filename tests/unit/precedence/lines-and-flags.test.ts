import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ISO_COUNTRY_CODES } from '@/lib/domain/places/iso-countries';
import { FLAG_ORGANISATIONS, orderFlags } from '@/lib/domain/precedence/flags';
import { receivingLine } from '@/lib/domain/precedence/receiving-line';
import { tellFlag, tellLine } from '@/lib/domain/precedence/tell-seating';

const flags = (...asked: Parameters<typeof orderFlags>) =>
  orderFlags(...asked).map((flag) => ('country' in flag ? flag.country : flag.organisation));

describe('flags', () => {
  it('begin with Finland’s and go on by the French names: Allemagne before Estonie before États-Unis', () => {
    expect(flags(['US', 'EE', 'DE', 'GB'])).toEqual(['FI', 'DE', 'EE', 'US', 'GB']);
    expect(orderFlags(['DE']).map(({ reason }) => tellFlag(reason).en)).toEqual([
      'The host country’s flag in the place of honour, at the left as one looks',
      'By the French name: Allemagne',
    ]);
  });

  it('of Nordic countries alone go by their Scandinavian names, self-governing ones after the states', () => {
    expect(flags(['SE', 'FO', 'DK', 'AX', 'IS', 'NO', 'GL'])).toEqual(['FI', 'DK', 'IS', 'NO', 'SE', 'AX', 'FO', 'GL']);
  });

  it('of Nordic countries and one more go by the French names: Allemagne, Danemark, Islande, Norvège, Suède', () => {
    expect(flags(['SE', 'DK', 'IS', 'NO', 'DE'])).toEqual(['FI', 'DE', 'DK', 'IS', 'NO', 'SE']);
  });

  it('of territories come after all states', () => {
    expect(flags(['AX', 'ZW', 'DE'])).toEqual(['FI', 'DE', 'ZW', 'AX']);
  });

  it('of organisations come after the states: the world’s, the region’s, the city’s', () => {
    expect(flags(['DE'], ['HELSINKI', 'EU', 'UN'])).toEqual(['FI', 'DE', 'UN', 'EU', 'HELSINKI']);
  });

  it('stand once each, Finland’s first, whatever the order they are named in', () => {
    const codes = fc.array(fc.constantFrom(...ISO_COUNTRY_CODES), { maxLength: 12 });
    fc.assert(
      fc.property(codes, fc.subarray([...FLAG_ORGANISATIONS]), (countries, organisations) => {
        const ordered = flags(countries, organisations);
        expect(ordered[0]).toBe('FI');
        expect(ordered.toSorted()).toEqual([...new Set<string>(['FI', ...countries, ...organisations])].toSorted());
        expect(flags(countries.toReversed(), organisations.toReversed())).toEqual(ordered);
      }),
    );
  });
});

describe('the receiving line', () => {
  const person = (id: string, partner: string | null = null) => ({
    ...{ id, name: id },
    partner: partner === null ? null : { id: partner, name: partner },
  });

  it('has the host first, the guests in their order, companions with their partners and interpreters behind', () => {
    const line = receivingLine(
      [person('mayor'), person('mayor’s wife', 'mayor'), person('deputy')],
      [person('head'), person('head’s husband', 'head'), person('second')],
      [{ id: 'i', name: 'i', of: 'mayor' }],
    );
    const said = (side: 'hosts' | 'guests') =>
      line[side].map(({ who, place, reason }) => [place, who.id, tellLine(reason).en]);
    expect(said('hosts')).toEqual([
      [1, 'mayor', 'The host first, where the guests come in'],
      [null, 'i', 'Interpreter behind mayor'],
      [2, 'mayor’s wife', 'Accompanies mayor'],
      [3, 'deputy', '3rd of the hosts'],
    ]);
    expect(said('guests').map(([, id]) => id)).toEqual(['head', 'head’s husband', 'second']);
    expect(said('guests')[2]).toEqual([3, 'second', '3rd in the order of precedence']);
  });

  it('with nobody on a side is empty there', () => {
    expect(receivingLine([], [person('guest')]).hosts).toEqual([]);
  });
});
