import { foldForSearch } from '../shared/fold';

/** Words that name business in a topic. Finnish and Swedish ones may stand anywhere in it, for compounds are one word. */
const ANYWHERE = [
  ...['yrity', 'yrittäj', 'elinkeino', 'liiketoimin', 'liike-elämä', 'teollisuu', 'investoin'],
  ...['vienti', 'viennin', 'kauppakamari', 'ulkomaankaup', 'startup', 'start-up'],
  ...[
    'företag',
    'näringsliv',
    'affärsliv',
    'affärsverksamhet',
    'industri',
    'investering',
    'export',
    'handelskammar',
    'utrikeshandel',
  ],
];

/** English ones begin a word: "accompany" is no company, "investigation" no investment. */
const AT_THE_START = [
  ...[
    'business',
    'company',
    'companies',
    'enterprise',
    'entrepreneur',
    'industr',
    'investment',
    'investor',
    'commerce',
  ],
  ...[
    'foreign trade',
    'trade mission',
    'trade promotion',
    'trade fair',
    'start up',
    'chamber of commerce',
    'market entry',
  ],
];

/** Whether a topic, in whichever of the three languages, is about business. */
export function namesBusiness(topic: string): boolean {
  const folded = foldForSearch(topic);
  const words = ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return ANYWHERE.some((word) => folded.includes(word)) || AT_THE_START.some((word) => words.includes(` ${word}`));
}
