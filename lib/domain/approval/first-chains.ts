import type { ChainRowInput } from '../routing/rule-set';
import type { ChainStep, LocalizedText } from '../visit/vocabulary';

/**
 * The first table of approval chains (design.md, "Life of a visit"), from the most demanding down: the first row that
 * fits gives the steps. The limits are the rule set's. Design.md says nothing of hospitality's chain and the meetings':
 * those rows are our defaults.
 */
const text = (fi: string, sv: string, en: string): LocalizedText => ({ fi, sv, en });

const inOrder = (...steps: ChainStep[]): ChainRowInput['stages'] => steps.map((step) => ({ steps: [{ step }] }));

const trips = (): ChainRowInput['kinds'] => ['BENCHMARKING_TRIP', 'OUTGOING_VISIT'];
const elected = (): ChainRowInput['travellingBodies'] => ['ELECTED_BODY', 'MAYORALTY'];

export const FIRST_CHAINS: ChainRowInput[] = [
  {
    key: 'HIGH',
    name: text('Korkean tason vierailu', 'Besök på hög nivå', 'A high-level visit'),
    level: 'HIGH',
    stages: inOrder('PROTOCOL_CHECK', 'DIRECTOR_ADMINISTRATIVE', 'MAYORS_OFFICE'),
  },
  {
    key: 'ELECTED_NEAR',
    name: text(
      'Luottamushenkilötoimielimen tai pormestariston matka kotimaahan, muihin Pohjoismaihin tai Baltian maihin',
      'Resa av ett förtroendeorgan eller borgmästarna inom Finland, till ett annat nordiskt land eller till ett baltiskt land',
      'A trip of an elected body or the mayoralty within Finland or to a Nordic or Baltic country',
    ),
    kinds: trips(),
    travellingBodies: elected(),
    regions: ['FINLAND', 'NORDIC_BALTIC'],
    stages: inOrder('DIRECTOR_ADMINISTRATIVE'),
  },
  {
    key: 'ELECTED_FURTHER',
    name: text(
      'Luottamushenkilötoimielimen tai pormestariston matka Euroopan ulkopuolelle',
      'Resa av ett förtroendeorgan eller borgmästarna utanför Europa',
      'A trip of an elected body or the mayoralty outside Europe',
    ),
    kinds: trips(),
    travellingBodies: elected(),
    regions: ['FURTHER'],
    stages: inOrder('DIRECTOR_ADMINISTRATIVE', 'CHIEF_EXECUTIVE', 'MAYORS_OFFICE'),
  },
  {
    key: 'ELECTED_EUROPE',
    name: text(
      'Luottamushenkilötoimielimen tai pormestariston matka Eurooppaan',
      'Resa av ett förtroendeorgan eller borgmästarna inom Europa',
      'A trip of an elected body or the mayoralty within Europe',
    ),
    kinds: trips(),
    travellingBodies: elected(),
    stages: inOrder('DIRECTOR_ADMINISTRATIVE', 'CHIEF_EXECUTIVE'),
  },
  {
    key: 'TRIP_FURTHER',
    name: text('Matka Euroopan ulkopuolelle', 'Resa utanför Europa', 'A trip outside Europe'),
    kinds: trips(),
    regions: ['FURTHER'],
    stages: inOrder('HEAD_OF_UNIT', 'LEAD_DIRECTOR', 'CHIEF_EXECUTIVE'),
  },
  {
    key: 'TRIP_COSTLY',
    name: text(
      'Matka, jonka kustannusarvio ylittää ensimmäisen rajan',
      'Resa vars kostnadsberäkning överskrider den första gränsen',
      'A trip whose estimated cost is above the first limit',
    ),
    kinds: trips(),
    costAbove: 'first',
    stages: inOrder('HEAD_OF_UNIT', 'LEAD_DIRECTOR', 'CHIEF_EXECUTIVE'),
  },
  {
    key: 'TRIP',
    name: text('Muu matka', 'Annan resa', 'Any other trip'),
    kinds: trips(),
    stages: inOrder('HEAD_OF_UNIT', 'LEAD_DIRECTOR'),
  },
  {
    key: 'MARKETING_COSTLY',
    name: text(
      'Kaupunkimarkkinointitilaisuus, jonka kustannusarvio ylittää toisen rajan',
      'Stadsmarknadsföringsevenemang vars kostnadsberäkning överskrider den andra gränsen',
      'A city-marketing event whose estimated cost is above the second limit',
    ),
    kinds: ['CITY_MARKETING_EVENT'],
    costAbove: 'second',
    stages: inOrder('LEAD_DIRECTOR', 'CHIEF_EXECUTIVE'),
  },
  {
    key: 'MARKETING',
    name: text(
      'Muu kaupunkimarkkinointitilaisuus',
      'Annat stadsmarknadsföringsevenemang',
      'Any other city-marketing event',
    ),
    kinds: ['CITY_MARKETING_EVENT'],
    stages: inOrder('LEAD_DIRECTOR'),
  },
  {
    key: 'HOSPITALITY_COSTLY',
    name: text(
      'Kongressin tai suurtapahtuman vieraanvaraisuus, jonka kustannusarvio ylittää toisen rajan',
      'Värdskap för en kongress eller ett storevenemang vars kostnadsberäkning överskrider den andra gränsen',
      'Congress or major-event hospitality whose estimated cost is above the second limit',
    ),
    kinds: ['CONGRESS_HOSPITALITY'],
    costAbove: 'second',
    stages: inOrder('HEAD_OF_UNIT', 'LEAD_DIRECTOR', 'CHIEF_EXECUTIVE'),
  },
  {
    key: 'HOSPITALITY',
    name: text(
      'Muu kongressin tai suurtapahtuman vieraanvaraisuus',
      'Annat värdskap för en kongress eller ett storevenemang',
      'Any other congress or major-event hospitality',
    ),
    kinds: ['CONGRESS_HOSPITALITY'],
    stages: inOrder('HEAD_OF_UNIT', 'LEAD_DIRECTOR'),
  },
  {
    key: 'ORDINARY',
    name: text(
      'Tavanomainen vierailuryhmän vierailu tai yhteistyökokous',
      'Vanligt gruppbesök eller samarbetsmöte',
      'An ordinary incoming visit or cooperation meeting',
    ),
    stages: inOrder('HEAD_OF_UNIT'),
  },
];
