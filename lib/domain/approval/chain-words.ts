import type { Region } from '../places/regions';
import { textOfFact } from '../routing/fact-texts';
import type { ChainConditions, ChainStage, Quota } from '../routing/rule-set';
import { ANY_VISIT, sayTogether } from '../routing/rule-words';
import type { ChainStep, Locale, LocalizedText } from '../visit/vocabulary';

/** An approval chain in words: whose approvals in which order, how many of them, and for which visits. */
const text = (fi: string, sv: string, en: string): LocalizedText => ({ fi, sv, en });

const STEP_NAMES: Record<ChainStep, LocalizedText> = {
  PROTOCOL_CHECK: text('protokollan tarkistus', 'protokollets granskning', 'protocol check'),
  HEAD_OF_UNIT: text('yksikön päällikkö', 'enhetschefen', 'head of unit'),
  DIRECTOR_ECONOMIC: text('elinkeinojohtaja', 'näringslivsdirektören', 'director of economic development'),
  DIRECTOR_ADMINISTRATIVE: text('hallintojohtaja', 'förvaltningsdirektören', 'director of administration'),
  LEAD_DIRECTOR: text(
    'koordinoivan osaston johtaja',
    'den samordnande avdelningens chef',
    'director of the coordinating department',
  ),
  CHIEF_EXECUTIVE: text('kansliapäällikkö', 'kanslichefen', 'chief executive'),
  MAYORS_OFFICE: text('pormestarin toimisto', 'borgmästarens kansli', 'mayor’s office'),
};

export const REGION_NAMES: Record<Region, LocalizedText> = {
  FINLAND: text('kotimaa', 'Finland', 'Finland'),
  NORDIC_BALTIC: text(
    'muut Pohjoismaat ja Baltian maat',
    'övriga Norden och Baltikum',
    'the Nordic and Baltic countries',
  ),
  EUROPE: text('muu Eurooppa', 'övriga Europa', 'the rest of Europe'),
  FURTHER: text('Euroopan ulkopuoli', 'länder utanför Europa', 'countries outside Europe'),
};

/** "head of unit → 1 of these: director of economic development, chief executive". */
export function sayStages(stages: readonly ChainStage[], locale: Locale): string {
  return stages.map((stage) => sayStage(stage, locale)).join(' → ');
}

function sayStage({ steps, need }: ChainStage, locale: Locale): string {
  const said = steps.map(({ step, holders, onlyIf }) => {
    const details = [
      ...(holders === 1 ? [] : [sayHolders(holders, locale)]),
      ...(onlyIf
        ? [`${{ fi: 'vain kun', sv: 'endast när', en: 'only where' }[locale]} ${sayChainWhen(onlyIf, locale)}`]
        : []),
    ];
    return `${STEP_NAMES[step][locale]}${details.length > 0 ? ` (${details.join('; ')})` : ''}`;
  });

  if (need === 'ALL') return said.join({ fi: ' ja ', sv: ' och ', en: ' and ' }[locale]);
  return `${{ fi: `${need} näistä`, sv: `${need} av dessa`, en: `${need} of these` }[locale]}: ${said.join(', ')}`;
}

function sayHolders(holders: Quota, locale: Locale): string {
  if (holders === 'ALL') return { fi: 'kaikki haltijat', sv: 'alla innehavare', en: 'every holder' }[locale];
  return { fi: `${holders} haltijaa`, sv: `${holders} innehavare`, en: `${holders} holders` }[locale];
}

/** The visits that a chain, or a step of one, is for. */
export function sayChainWhen(
  { kinds, level, travellingBodies, regions, costAbove }: ChainConditions,
  locale: Locale,
): string {
  const clauses = [
    ...(kinds ? [kinds.map((kind) => textOfFact('kind', kind).is[locale])] : []),
    ...(level ? [[textOfFact('level', level).is[locale]]] : []),
    ...(travellingBodies ? [travellingBodies.map((body) => textOfFact('travellingBody', body).is[locale])] : []),
    ...(regions ? [sayRegions(regions, locale)] : []),
    ...(costAbove ? [[COST_ABOVE[costAbove][locale]]] : []),
  ];
  return clauses.length === 0 ? ANY_VISIT[locale] : sayTogether(clauses, locale);
}

/** One of several: "the destination is Finland", "the rest of Europe". */
function sayRegions(regions: readonly Region[], locale: Locale): string[] {
  const lead = { fi: 'kohteena on', sv: 'destinationen är', en: 'the destination is' }[locale];
  return regions.map((region, place) => (place === 0 ? `${lead} ` : '') + REGION_NAMES[region][locale]);
}

const COST_ABOVE: Record<NonNullable<ChainConditions['costAbove']>, LocalizedText> = {
  first: text(
    'kustannusarvio ylittää ensimmäisen rajan',
    'kostnadsberäkningen överskrider den första gränsen',
    'the estimated cost is above the first limit',
  ),
  second: text(
    'kustannusarvio ylittää toisen rajan',
    'kostnadsberäkningen överskrider den andra gränsen',
    'the estimated cost is above the second limit',
  ),
};
