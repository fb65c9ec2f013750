import type { z } from 'zod';
import type { cityPersonSchema } from '@/lib/domain/hosts/city-person';
import type { Rank } from '@/lib/domain/visit/vocabulary';
import type { DemoKey } from './people';

type Written = Omit<z.input<typeof cityPersonSchema>, 'accountId'>;
export type DemoPerson = Written & {
  account?: DemoKey;
  /** In the host order, in which the people stand as they do here: the ranks whom they receive. */
  receives?: readonly Rank[];
};

/** Invented people in the offices that a city has; some of them sign in. */
export const DEMO_CITY_PEOPLE: readonly DemoPerson[] = [
  host('Elina Saarinen', ['pormestari', 'borgmästare', 'Mayor'], 'MAYOR', ['HEAD_OF_STATE', 'ROYAL', 'HEAD_OF_GOVERNMENT', 'SPEAKER', 'MINISTER', 'HEAD_OF_INTERNATIONAL_ORGANISATION', 'AMBASSADOR', 'GOVERNOR', 'MAYOR'], 'fi sv en'),
  host('Oskar Wikström', ['kaupunginvaltuuston puheenjohtaja', 'stadsfullmäktiges ordförande', 'Chair of the City Council'], 'COUNCIL_CHAIR', ['COUNCIL_CHAIR'], 'sv fi en'),
  host('Riikka Ahonen', ['kaupunkiympäristön apulaispormestari', 'biträdande borgmästare för stadsmiljö', 'Deputy Mayor for Urban Environment'], 'DEPUTY_MAYOR', ['DEPUTY_MAYOR', 'MEMBER_OF_PARLIAMENT', 'STATE_SECRETARY'], 'fi en'),
  host('Samuli Kettunen', ['kasvatuksen ja koulutuksen apulaispormestari', 'biträdande borgmästare för fostran och utbildning', 'Deputy Mayor for Education'], 'DEPUTY_MAYOR', [], 'fi en'),
  host('Ayaan Warsame', ['kulttuurin ja vapaa-ajan apulaispormestari', 'biträdande borgmästare för kultur och fritid', 'Deputy Mayor for Culture and Leisure'], 'DEPUTY_MAYOR', [], 'fi en ar'),
  host('Henna Forsman', ['sosiaali-, terveys- ja pelastustoimen apulaispormestari', 'biträdande borgmästare för social-, hälsovårds- och räddningsväsendet', 'Deputy Mayor for Social Services, Health Care and Rescue Services'], 'DEPUTY_MAYOR', [], 'fi sv en'),
  host('Laura Mäkelä', ['kansliapäällikkö', 'kanslichef', 'Chief Executive Officer'], 'DIRECTOR_GENERAL', ['DIRECTOR_GENERAL', 'CONSUL'], 'fi sv en', 'chief.executive'),
  host('Marja Heikkilä', ['elinkeinojohtaja', 'näringslivsdirektör', 'Director of Economic Development'], 'DIRECTOR', ['DIRECTOR', 'COUNCILLOR'], 'fi en', 'director.economic'),
  host('Henrik Sandell', ['hallintojohtaja', 'förvaltningsdirektör', 'Director of Administration'], 'DIRECTOR', [], 'sv fi en', 'director.administrative'),
  host('Jukka Nieminen', ['yksikön päällikkö', 'enhetschef', 'Head of Unit'], 'EXPERT', ['EXPERT'], 'fi en', 'unit.head'),
  helper('Kerttu Laine', ['tulkki', 'tolk', 'Interpreter'], ['INTERPRETER'], 'fi en fr'),
  helper('Viktor Sokolov', ['tulkki', 'tolk', 'Interpreter'], ['INTERPRETER'], 'fi ru uk'),
  helper('Mei Lindholm', ['tulkki ja opas', 'tolk och guide', 'Interpreter and guide'], ['INTERPRETER', 'GUIDE'], 'fi en zh'),
  helper('Annika Törnroos', ['kaupunkiopas', 'stadsguide', 'City guide'], ['GUIDE'], 'sv fi en de'),
]; // prettier-ignore

export const DEMO_ORDER_DECISION = 'Esittelyaineiston oletusjärjestys (default)';

type Titles = readonly [string, string, string];

function host(
  name: string,
  titles: Titles,
  rank: Rank,
  receives: readonly Rank[],
  languages: string,
  account?: DemoKey,
): DemoPerson {
  const linked = account ? { account, email: `${account}@vierailut.test` } : {};
  return { ...person(name, titles, languages), duties: ['HOST'], rank, receives, ...linked };
}

function helper(name: string, titles: Titles, duties: Written['duties'], languages: string): DemoPerson {
  return { ...person(name, titles, languages), duties };
}

function person(name: string, [fi, sv, en]: Titles, languages: string) {
  return { name, title: { fi, sv, en }, languages: languages.split(' ') };
}
