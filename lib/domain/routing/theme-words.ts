import { foldForSearch } from '../shared/fold';
import type { Theme } from '../visit/vocabulary';

/**
 * The words by which a topic names a theme, the more particular theme first: smart traffic is traffic. Finnish and Swedish
 * ones may stand anywhere in it, for compounds are one word; English ones begin a word. Every word of start-ups is also
 * one of business-words.ts, so that start-ups are always about business.
 */
type NamedTheme = Exclude<Theme, 'OTHER'>;
type Words = { theme: NamedTheme; anywhere: readonly string[]; atTheStart: readonly string[] };

const THEME_WORDS: readonly Words[] = [
  {
    theme: 'STARTUPS',
    anywhere: ['startup', 'start-up', 'kasvuyrity', 'kasvuyrittäj', 'yrityshautomo', 'kasvuföretag', 'företagskuvös'],
    atTheStart: ['start up'],
  },
  {
    theme: 'CITY_MARKETING_AND_BRANDING',
    anywhere: [
      ...['markkinoi', 'brändi', 'matkailu', 'kongress', 'tapahtum', 'kaupungin maine', 'kaupungin esittely'],
      ...['marknadsför', 'varumärk', 'turism', 'evenemang', 'presentation av staden'],
    ],
    atTheStart: ['marketing', 'brand', 'tourism', 'congress', 'convention', 'major event', 'presentation of the city'],
  },
  {
    theme: 'TRAFFIC_AND_URBAN_PLANNING',
    anywhere: [
      ...['liikenn', 'raitio', 'pyöräil', 'pyöräli', 'kaavoit', 'kaupunkisuunnit', 'maankäyt', 'asunto', 'asumi'],
      ...['rakentami', 'rakennu', 'arkkitehtuuri', 'satam', 'merenkul', 'trafik', 'spårväg', 'cykel', 'cykling'],
      ...['stadsplan', 'planlägg', 'markanvändning', 'bostad', 'boende', 'byggande', 'arkitektur', 'hamn', 'sjöfart'],
    ],
    atTheStart: [
      ...['traffic', 'transport', 'mobility', 'public transport', 'tram', 'cycling', 'bicycle', 'urban planning'],
      ...['city planning', 'town planning', 'land use', 'zoning', 'housing', 'construction', 'architecture'],
      ...['harbour', 'harbor', 'ports', 'seaport', 'shipping'],
    ],
  },
  {
    theme: 'HEALTH_AND_WELLBEING',
    anywhere: [
      ...['tervey', 'hyvinvoin', 'sosiaalipalv', 'sosiaali- ja', 'sairaal', 'vanhuspalv', 'ikääntyn', 'liikuntapalv'],
      ...['urheilu', 'hälso', 'hälsa', 'välfärd', 'välmående', 'socialtjänst', 'socialvård', 'sjukhus', 'sjukvård'],
      ...['äldreomsorg', 'äldreservice', 'idrott'],
    ],
    atTheStart: [
      ...['health', 'wellbeing', 'well being', 'welfare', 'social services', 'social care', 'hospital', 'elderly'],
      ...['ageing', 'aging', 'sport'],
    ],
  },
  {
    theme: 'EDUCATION_AND_CULTURE',
    anywhere: [
      ...['koulu', 'kasvat', 'opetu', 'opiskel', 'oppilait', 'kirjasto', 'kulttuur', 'museo', 'taide', 'taitee'],
      ...['musiik', 'muotoil', 'nuorisoty', 'yliopist', 'utbild', 'skol', 'fostran', 'undervis', 'bibliotek'],
      ...['kultur', 'muse', 'bildkonst', 'konstnär', 'musik', 'design', 'ungdomsarbet', 'universitet'],
    ],
    atTheStart: [
      ...['education', 'school', 'teach', 'librar', 'cultur', 'museum', 'arts', 'music', 'design', 'youth'],
      ...['universit', 'student'],
    ],
  },
  {
    theme: 'DEMOCRACY_AND_PARTICIPATION',
    anywhere: [
      ...['demokrat', 'osallis', 'vaikuttami', 'asukas', 'asukkai', 'kansalai', 'vaalit', 'vaalie', 'yhdenvertai'],
      ...['tasa-arvo', 'ihmisoikeu', 'delaktig', 'inflytande', 'medborgar', 'invånar', 'likabehandl', 'jämställd'],
      ...['mänskliga rättigheter'],
    ],
    atTheStart: ['democra', 'participat', 'citizen', 'resident', 'election', 'equality', 'inclusion', 'human rights'],
  },
  {
    theme: 'CLEAN_AND_SMART_CITY',
    anywhere: [
      ...['älykä', 'älykkä', 'älykaupun', 'puhdas', 'puhtaa', 'ympärist', 'ilmasto', 'energia', 'päästö', 'hiilineutr'],
      ...['kiertotalou', 'jätehuol', 'kestävä kehi', 'avoin data', 'digita', 'smart stad', 'smarta städ', 'ren stad'],
      ...['klimat', 'miljö', 'utsläpp', 'koldioxid', 'energi', 'cirkulär ekonomi', 'avfall', 'hållbar', 'öppna data'],
    ],
    atTheStart: [
      ...['smart cit', 'clean', 'climate', 'environment', 'energy', 'emission', 'carbon', 'circular economy', 'waste'],
      ...['recycling', 'sustainab', 'open data', 'digital'],
    ],
  },
];

/** The theme of the first topic that names one; OTHER where topics are given and none does, NONE where none is given. */
export function themeOf(topics: readonly string[]): Theme | 'NONE' {
  const given = topics.filter((topic) => topic.trim() !== '');
  if (given.length === 0) return 'NONE';
  return given.map(namedTheme).find((theme) => theme !== null) ?? 'OTHER';
}

function namedTheme(topic: string): NamedTheme | null {
  const folded = foldForSearch(topic);
  const words = ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  const names = ({ anywhere, atTheStart }: Words) =>
    anywhere.some((word) => folded.includes(word)) || atTheStart.some((word) => words.includes(` ${word}`));
  return THEME_WORDS.find(names)?.theme ?? null;
}
