import { describe, expect, it } from 'vitest';
import { decideRouting } from '@/lib/domain/routing/decide';
import type { RoutingFacts } from '@/lib/domain/routing/facts';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import { type RoutingChange, smallestChanges } from '@/lib/domain/routing/smallest-change';
import { askedFacts, casesToldApart, valueClassesOf } from '@/lib/domain/routing/value-classes';
import { factsOf } from '@/tests/support/routing-facts';

const classes = valueClassesOf(FIRST_RULE_SET.rules);
const possible = casesToldApart(classes);
const asked = askedFacts(classes);
const leadOf = (facts: RoutingFacts) => decideRouting(FIRST_RULE_SET, facts).leadDepartment;
const changesOf = (change: Partial<RoutingFacts>) => smallestChanges(FIRST_RULE_SET, factsOf(change));

/** The change carried out. */
const changed = (facts: RoutingFacts, { changes }: RoutingChange): RoutingFacts =>
  Object.assign({}, facts, Object.fromEntries(changes.map(({ fact, to }) => [fact, to])));

/** A change in one line: "level HIGH → K1 ADMINISTRATIVE". */
const inBrief = ({ changes, rule, leadDepartment }: RoutingChange) =>
  `${changes.map(({ fact, to }) => `${fact} ${to}`).join(' + ')} → ${rule} ${leadDepartment}`;

describe('the smallest change', () => {
  it('is true when tried: the changed visit goes to the department by the rule that was said', () => {
    for (const facts of possible) {
      for (const change of smallestChanges(FIRST_RULE_SET, facts)) {
        const after = changed(facts, change);
        const { rule, leadDepartment } = decideRouting(FIRST_RULE_SET, after);
        const right = rule === change.rule && leadDepartment === change.leadDepartment;
        if (!right || leadDepartment === leadOf(facts)) expect.fail(`${JSON.stringify(facts)} ${inBrief(change)}`);
        if (change.changes.some(({ fact, from, to }) => facts[fact] !== from || from === to))
          expect.fail(inBrief(change));
      }
    }
  });

  it('is the smallest: no possible visit of another department differs in fewer of the facts that the rules ask for', () => {
    const elsewhere = {
      ECONOMIC: possible.filter((facts) => leadOf(facts) === 'ECONOMIC'),
      ADMINISTRATIVE: possible.filter((facts) => leadOf(facts) === 'ADMINISTRATIVE'),
    };
    for (const facts of possible) {
      const here = leadOf(facts);
      const others = [
        ...(here === 'ECONOMIC' ? [] : elsewhere.ECONOMIC),
        ...(here === 'ADMINISTRATIVE' ? [] : elsewhere.ADMINISTRATIVE),
      ];
      const smallest = others.reduce((least, other) => Math.min(least, distance(facts, other, least)), asked.length);
      const sizes = smallestChanges(FIRST_RULE_SET, facts).map(({ changes }) => changes.length);
      if (sizes.length === 0 || sizes.some((size) => size !== smallest))
        expect.fail(`${JSON.stringify(facts)}: ${smallest}, not ${sizes.join()}`);
    }
  });

  it('names at most three, no two of them the same', () => {
    for (const facts of possible) {
      const named = smallestChanges(FIRST_RULE_SET, facts).map(inBrief);
      if (named.length > 3 || new Set(named).size !== named.length) expect.fail(named.join());
    }
  });

  it('looks past facts that no rule asks for, also where an old record holds some that cannot be', () => {
    const [best] = changesOf({ kind: 'OUTGOING_VISIT', direction: 'INCOMING', purpose: 'COMPANY' });
    expect(best && inBrief(best)).toBe('level HIGH → K2 ADMINISTRATIVE');
  });

  it('is none when every visit goes to the same department', () => {
    const everywhere = FIRST_RULE_SET.rules
      .filter(({ key }) => key === 'K5')
      .map((rule) => ({ ...rule, lead: 'ECONOMIC' as const }));
    expect(
      smallestChanges(
        { ...FIRST_RULE_SET, rules: everywhere },
        factsOf({ kind: 'CITY_MARKETING_EVENT', purpose: 'NONE' }),
      ),
    ).toEqual([]);
  });

  const TRIP = { kind: 'BENCHMARKING_TRIP', direction: 'OUTGOING', purpose: 'NONE' } as const;
  const MEETING = { kind: 'COOPERATION_MEETING', purpose: 'NONE' } as const;

  it.each<[string, Partial<RoutingFacts>, string[]]>([
    [
      'of an ordinary group',
      {},
      [
        'level HIGH → K1 ADMINISTRATIVE',
        'asksToMeetLeadership YES → K3 ADMINISTRATIVE',
        'signing YES → K3 ADMINISTRATIVE',
      ],
    ],
    ['of a high-level visit', { level: 'HIGH' }, ['level ORDINARY → K4 ECONOMIC']],
    [
      'of a high-level visit that asks to meet the mayor',
      { level: 'HIGH', asksToMeetLeadership: 'YES' },
      ['level ORDINARY + asksToMeetLeadership NO → K4 ECONOMIC'],
    ],
    [
      'of one with everything at once',
      { ...TRIP, level: 'HIGH', travellingBody: 'MAYORALTY', asksToMeetLeadership: 'YES', signing: 'YES' },
      ['asksToMeetLeadership NO + signing NO + kind CITY_MARKETING_EVENT → K5 ECONOMIC'],
    ],
    [
      'of a trip of the council',
      { ...TRIP, travellingBody: 'ELECTED_BODY' },
      ['travellingBody OFFICIALS → K7 ECONOMIC'],
    ],
    [
      'of a meeting of nobody’s',
      MEETING,
      [
        'body HIGHEST_LEADERSHIP → K8 ADMINISTRATIVE',
        'body OWNED_BY_ECONOMIC → K9 ECONOMIC',
        'asksToMeetLeadership YES → K3 ADMINISTRATIVE',
      ],
    ],
    [
      'of a meeting of the highest leadership',
      { ...MEETING, body: 'HIGHEST_LEADERSHIP' },
      ['body OWNED_BY_ECONOMIC → K9 ECONOMIC'],
    ],
  ])('%s is what one would think of', (_title, change, expected) => {
    expect(changesOf(change).map(inBrief)).toEqual(expected);
  });
});

/** In how many facts two visits differ; counting stops at `enough`. */
function distance(a: RoutingFacts, b: RoutingFacts, enough: number): number {
  let differing = 0;
  for (const fact of asked) {
    if (a[fact] !== b[fact]) differing += 1;
    if (differing >= enough) return enough;
  }
  return differing;
}
