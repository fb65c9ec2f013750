import { describe, expect, it } from 'vitest';
import { HIGH_RANKS } from '@/lib/domain/precedence/high-ranks';
import { namesBusiness } from '@/lib/domain/routing/business-words';
import { FIRST_AREAS } from '@/lib/domain/areas/first-areas';
import { completeFacts } from '@/lib/domain/routing/facts';
import { FIRST_MEMBERSHIPS } from '@/lib/domain/routing/first-memberships';
import { toRoutingFacts, type VisitForRouting } from '@/lib/domain/routing/to-facts';
import { type Rank, RANKS } from '@/lib/domain/visit/vocabulary';

const group: VisitForRouting = {
  kind: 'INCOMING_VISIT',
  direction: 'INCOMING',
  purpose: null,
  guests: [],
  travellers: [],
  travellingBody: null,
  asksToMeet: [],
  signing: false,
  body: null,
  topics: [],
  goals: [],
  host: '',
  details: {},
  organisation: '',
  country: null,
  city: '',
  startsAt: null,
  endsAt: null,
  timeZone: 'Europe/Helsinki',
  levelRaised: false,
  levelLowered: false,
};
const read = (change: Partial<VisitForRouting> = {}, highRanks: readonly Rank[] = HIGH_RANKS) =>
  toRoutingFacts(
    { ...group, ...change },
    { memberships: FIRST_MEMBERSHIPS, ruleSet: { highRanks }, areas: FIRST_AREAS, partners: [] },
  );
const factsOf = (change: Partial<VisitForRouting>) => read(change).facts;

describe('the facts of a visit', () => {
  it('are all defined for a visit of which nothing is known but its kind', () => {
    expect(factsOf({})).toEqual({
      kind: 'INCOMING_VISIT',
      direction: 'INCOMING',
      purpose: 'NONE',
      level: 'ORDINARY',
      highestRank: 'NONE',
      travellingBody: 'OFFICIALS',
      host: 'NONE',
      asksToMeetLeadership: 'NO',
      asksToMeet: 'NONE',
      signing: 'NO',
      body: 'NONE',
      aboutBusiness: 'NO',
      theme: 'NONE',
      areaStatus: 'NONE',
    });
  });

  it('say a purpose only for an incoming visit', () => {
    expect(factsOf({ purpose: 'STUDY' }).purpose).toBe('STUDY');
    expect(factsOf({ kind: 'CONGRESS_HOSPITALITY', purpose: 'STUDY' }).purpose).toBe('NONE');
  });

  it.each(['MAYOR', 'DEPUTY_MAYOR', 'COUNCIL_CHAIR'] as const)(
    'take a wish to meet the %s for one to meet the leadership',
    (whom) => {
      expect(factsOf({ asksToMeet: [whom] }).asksToMeetLeadership).toBe('YES');
    },
  );

  it.each([
    ['PKS_ADVISORY_BOARD', 'HIGHEST_LEADERSHIP'],
    ['PKS_COORDINATION_GROUP', 'HIGHEST_LEADERSHIP'],
    ['HSYK', 'HIGHEST_LEADERSHIP'],
    ['MAL_COMMITTEE', 'OWNED_BY_ADMINISTRATIVE'],
    ['CLIMATE_KIC_NORDIC', 'OWNED_BY_ECONOMIC'],
    ['A_NETWORK_NOBODY_KNOWS', 'UNKNOWN'],
    [null, 'NONE'],
  ])('see in the body %s one that is %s', (body, seen) => {
    expect(factsOf({ body }).body).toBe(seen);
  });
});

describe('the level', () => {
  it.each(RANKS)('is high exactly when the rank %s of a guest or a traveller is one of the rule set’s', (rank) => {
    const level = HIGH_RANKS.includes(rank) ? 'HIGH' : 'ORDINARY';
    expect(factsOf({ guests: [{ rank: null }, { rank }] }).level).toBe(level);
    expect(factsOf({ travellers: [{ rank }] }).level).toBe(level);
  });

  it('follows the ranks of the rule set rather than the usual ones', () => {
    expect(read({ guests: [{ rank: 'CONSUL' }] }, ['CONSUL']).facts.level).toBe('HIGH');
    expect(read({ guests: [{ rank: 'MINISTER' }] }, ['CONSUL']).facts.level).toBe('ORDINARY');
  });

  it.each<[string, Partial<VisitForRouting>, string, string]>([
    ['is high when raised', { levelRaised: true }, 'HIGH', 'High level: its level has been raised.'],
    [
      'is ordinary when lowered against a rank',
      { levelLowered: true, guests: [{ rank: 'MINISTER' }] },
      'ORDINARY',
      'Ordinary level: a protocol officer has lowered its level.',
    ],
    [
      'is ordinary when lowered after having been raised',
      { levelLowered: true, levelRaised: true },
      'ORDINARY',
      'Ordinary level: a protocol officer has lowered its level.',
    ],
    [
      'is because of the rank rather than of the raising',
      { levelRaised: true, guests: [{ rank: 'MINISTER' }] },
      'HIGH',
      'High level: one of the guests is a minister.',
    ],
    [
      'is because of the highest rank',
      { guests: [{ rank: 'MAYOR' }, { rank: 'HEAD_OF_STATE' }] },
      'HIGH',
      'High level: one of the guests is a head of state.',
    ],
    [
      'is because of the head of delegation before others of the same rank',
      { guests: [{ rank: 'MINISTER' }, { rank: 'MINISTER', isHead: true }] },
      'HIGH',
      'High level: the head of delegation is a minister.',
    ],
    [
      'is because of a traveller',
      { travellers: [{ rank: 'MAYOR' }] },
      'HIGH',
      'High level: one of the travellers is a mayor.',
    ],
    [
      'is ordinary when nobody has a high rank',
      { guests: [{ rank: 'EXPERT' }] },
      'ORDINARY',
      'Ordinary level: nobody’s rank makes it high-level.',
    ],
  ])('%s', (_title, change, level, because) => {
    expect(read(change).facts.level).toBe(level);
    expect(read(change).levelBecause.en).toBe(because);
  });

  it('is told in Finnish and in Swedish', () => {
    const { levelBecause } = read({ guests: [{ rank: 'HEAD_OF_GOVERNMENT', isHead: true }] });
    expect(levelBecause.fi).toBe('Korkea taso: delegaation johtaja on hallituksen päämies.');
    expect(levelBecause.sv).toBe('Hög nivå: delegationsledaren är regeringschef.');
  });
});

describe('on whose behalf the city’s people travel', () => {
  it.each<[readonly Rank[], string]>([
    [['MAYOR'], 'MAYORALTY'],
    [['DEPUTY_MAYOR', 'COUNCILLOR'], 'MAYORALTY'],
    [['COUNCIL_CHAIR'], 'ELECTED_BODY'],
    [['DIRECTOR', 'COUNCILLOR'], 'ELECTED_BODY'],
    [['DIRECTOR'], 'OFFICIALS'],
    [[], 'OFFICIALS'],
  ])('is read from the travellers: %j makes it %s', (ranks, body) => {
    expect(factsOf({ travellers: ranks.map((rank) => ({ rank })) }).travellingBody).toBe(body);
  });

  it('is what somebody has said, whoever travels', () => {
    expect(factsOf({ travellers: [{ rank: 'MAYOR' }], travellingBody: 'OFFICIALS' }).travellingBody).toBe('OFFICIALS');
  });

  it('is not read from the guests', () => {
    expect(factsOf({ guests: [{ rank: 'MAYOR' }] }).travellingBody).toBe('OFFICIALS');
  });
});

describe('whether the programme is about business', () => {
  it('is so for a company visit, for the goal of new markets and for a topic that names it', () => {
    expect(factsOf({ purpose: 'COMPANY' }).aboutBusiness).toBe('YES');
    expect(factsOf({ goals: ['NEW_MARKETS'] }).aboutBusiness).toBe('YES');
    expect(factsOf({ topics: ['Opetus', 'Kasvuyritykset'] }).aboutBusiness).toBe('YES');
    expect(factsOf({ purpose: 'STUDY', goals: ['LEARNING'], topics: ['Opetus'] }).aboutBusiness).toBe('NO');
  });

  it.each([
    ...[
      'Yritysyhteistyö',
      'kasvuyritykset',
      'Suomen elinkeinoelämä',
      'Vienti ja investoinnit',
      'Start-up-ekosysteemi',
      'Teollisuus',
    ],
    ...['Företagsbesök', 'småföretagare', 'Näringslivets villkor', 'Utländska investeringar', 'Handelskammaren'],
    ...[
      'Business Helsinki',
      'Meeting local companies',
      'Foreign trade',
      'FDI / investment',
      'Start-ups',
      'Industry 4.0',
    ],
  ])('is so for the topic "%s"', (topic) => {
    expect(namesBusiness(topic)).toBe(true);
  });

  it.each([
    ...[
      'Kaupunkisuunnittelu',
      'Koulutus ja kasvatus',
      'Kauppatorin historia',
      'Stadsplanering',
      'Förhandling',
      'Händelser',
    ],
    ...['Accompanying persons', 'Investigative journalism', 'Traditional music', 'Expert meeting', 'Libraries', ''],
  ])('is not so for the topic "%s"', (topic) => {
    expect(namesBusiness(topic)).toBe(false);
  });
});

describe('who takes part and who receives', () => {
  it.each<[string, Partial<VisitForRouting>, string]>([
    ['the highest of the guests', { guests: [{ rank: 'EXPERT' }, { rank: 'MINISTER' }, { rank: null }] }, 'MINISTER'],
    [
      'a traveller’s before a lower guest’s',
      { guests: [{ rank: 'EXPERT' }], travellers: [{ rank: 'MAYOR' }] },
      'MAYOR',
    ],
    ['none where nobody’s is known', { guests: [{ rank: null }] }, 'NONE'],
  ])('the highest rank is %s', (_title, change, rank) => {
    expect(factsOf(change).highestRank).toBe(rank);
  });

  it.each([
    ['', 'NONE'],
    ['  ', 'NONE'],
    ['Pormestari Paula Rautio', 'MAYOR'],
    ['Anna Ek, biträdande borgmästare', 'DEPUTY_MAYOR'],
    ['Kaupunginvaltuuston puheenjohtaja', 'COUNCIL_CHAIR'],
    ['Elinkeinojohtaja Marja Heikkilä', 'DIRECTOR'],
    ['Kaupunkiympäristön toimiala', 'OTHER'],
    ['Anna Ek', 'OTHER'],
  ])('the host "%s" is seen as %s', (host, seen) => {
    expect(factsOf({ host }).host).toBe(seen);
  });

  it('nobody receives where the city’s people travel', () => {
    expect(factsOf({ direction: 'OUTGOING', host: 'Pormestari Paula Rautio' }).host).toBe('NONE');
  });

  it.each([
    [['DEPUTY_MAYOR', 'MAYOR'] as const, 'MAYOR'],
    [['COUNCIL_CHAIR', 'DEPUTY_MAYOR'] as const, 'DEPUTY_MAYOR'],
    [['COUNCIL_CHAIR'] as const, 'COUNCIL_CHAIR'],
    [[] as const, 'NONE'],
  ])('of those asked to meet, %j, the highest counts: %s', (asksToMeet, highest) => {
    expect(factsOf({ asksToMeet }).asksToMeet).toBe(highest);
  });
});

describe('the target area’s status', () => {
  const RUSSIA = { country: 'RU', city: 'Pietari' };

  it('is that of the visit’s first day', () => {
    expect(factsOf({ ...RUSSIA, startsAt: new Date('2022-02-23T20:00:00Z') }).areaStatus).toBe('ACTIVE');
    expect(factsOf({ ...RUSSIA, startsAt: new Date('2022-02-23T23:00:00Z') }).areaStatus).toBe('SUSPENDED');
  });

  it('is none for a place that belongs to no area', () => {
    expect(factsOf({ country: 'JP', city: 'Tokio', startsAt: new Date('2027-03-03T09:00:00Z') }).areaStatus).toBe(
      'NONE',
    );
  });
});

describe('the facts that a record lacks because they were none on its day', () => {
  it('are read as unknown, and those it has as they are', () => {
    const { highestRank, host, asksToMeet, theme, areaStatus, ...old } = factsOf({ asksToMeet: ['MAYOR'] });
    expect([highestRank, host, asksToMeet, theme, areaStatus]).toEqual(['NONE', 'NONE', 'MAYOR', 'NONE', 'NONE']);
    expect(completeFacts(old)).toEqual({ ...old, highestRank, host, theme, areaStatus, asksToMeet: 'NONE' });
    expect(completeFacts({ ...old, theme: 'STARTUPS' }).theme).toBe('STARTUPS');
  });
});
