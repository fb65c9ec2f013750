import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '@/lib/domain/import/read-csv';
import { readRank } from '@/lib/domain/precedence/read-rank';
import type { Rank } from '@/lib/domain/visit/vocabulary';

const HOLDERS: [string, Rank][] = [
  ['President, Finland', 'HEAD_OF_STATE'],
  ['Sauli Niinistö, President', 'HEAD_OF_STATE'],
  ['Vice President, Ghana', 'MINISTER'],
  ['Prime Minister Kaja Kallas', 'HEAD_OF_GOVERNMENT'],
  ['Kuningas Carl XVI Gustaf', 'HEAD_OF_STATE'],
  ['Borgmästare Anna Ek', 'MAYOR'],
  ['H.E. Mr. X, Ambassador of Japan', 'AMBASSADOR'],
  ['Taoiseach Micheál Martin', 'HEAD_OF_GOVERNMENT'],
  ['Chancellor Merkel', 'HEAD_OF_GOVERNMENT'],
  ['Amir Tamim', 'HEAD_OF_STATE'],
  ['Sultan Qaboos', 'HEAD_OF_STATE'],
  ['Premier Li Keqiang', 'HEAD_OF_GOVERNMENT'],
  ['Crown Prince Haakon', 'ROYAL'],
  ['Secretary-General Kofi Annan', 'HEAD_OF_INTERNATIONAL_ORGANISATION'],
  ['ulkoministeri', 'MINISTER'],
  ['Utrikesminister Ann Linde', 'MINISTER'],
  ['statsminister Ulf Kristersson', 'HEAD_OF_GOVERNMENT'],
  ['talman Andreas Norlén', 'SPEAKER'],
  ['Eduskunnan puhemies', 'SPEAKER'],
  ['maaherra', 'GOVERNOR'],
  ['landshövding', 'GOVERNOR'],
  ['kaupunginjohtaja', 'MAYOR'],
  ['pormestari Juhana Vartiainen', 'MAYOR'],
  ['apulaispormestari', 'DEPUTY_MAYOR'],
  ['Lord Mayor of London', 'MAYOR'],
  ['Oberbürgermeister', 'MAYOR'],
  ['valtiosihteeri', 'STATE_SECRETARY'],
  ['Viron pääministeri Kaja Kallas', 'HEAD_OF_GOVERNMENT'],
  ['Deputy Prime Minister', 'MINISTER'],
  ['Deputy Mayor', 'DEPUTY_MAYOR'],
  ['President of Ghana', 'HEAD_OF_STATE'],
  ['President', 'HEAD_OF_STATE'],
  ['President Sauli Niinistö', 'HEAD_OF_STATE'],
  ['Finnish President Alexander Stubb', 'HEAD_OF_STATE'],
  ['Vice President Al Gore', 'MINISTER'],
  ['Vice President of Ghana', 'MINISTER'],
  ['Secretary of State Antony Blinken', 'MINISTER'],
  ['Chancellor of the Exchequer', 'MINISTER'],
  ['UN Secretary-General', 'HEAD_OF_INTERNATIONAL_ORGANISATION'],
  ['NATO Secretary General Mark Rutte', 'HEAD_OF_INTERNATIONAL_ORGANISATION'],
  ['President of the European Commission', 'HEAD_OF_INTERNATIONAL_ORGANISATION'],
  ['Mayor Anne Hidalgo', 'MAYOR'],
  ['Mayor of Tallinn', 'MAYOR'],
  ['Minister for Foreign Affairs', 'MINISTER'],
  ['Minister of Trade', 'MINISTER'],
  ['Acting Prime Minister Sirik Matak', 'HEAD_OF_GOVERNMENT'],
  ['HRH Princess Victoria', 'ROYAL'],
  ['Kruununprinsessa Victoria', 'ROYAL'],
  ['HM King Frederik X', 'HEAD_OF_STATE'],
  ['Bundeskanzler Olaf Scholz', 'HEAD_OF_GOVERNMENT'],
  ['Außenministerin Annalena Baerbock', 'MINISTER'],
  ['kaupunginvaltuuston puheenjohtaja', 'COUNCIL_CHAIR'],
  ['Stadsfullmäktiges ordförande', 'COUNCIL_CHAIR'],
  ['kansanedustaja', 'MEMBER_OF_PARLIAMENT'],
  ['suurlähettiläs', 'AMBASSADOR'],
  ['Japanin suurlähettiläs Kenji Tanaka', 'AMBASSADOR'],
  ["Chargé d'affaires", 'AMBASSADOR'],
  ['Governor of California', 'GOVERNOR'],
  ['Governor Gavin Newsom', 'GOVERNOR'],
  ['Kaja Kallas, Prime Minister of Estonia', 'HEAD_OF_GOVERNMENT'],
  ['pormestari', 'MAYOR'],
  ['PM Kaja Kallas', 'HEAD_OF_GOVERNMENT'],
  ['President and Mrs Obama', 'HEAD_OF_STATE'],
  ['Foreign Minister Lavrov', 'MINISTER'],
  ['Minister Blomqvist', 'MINISTER'],
  ['President Anwar Sadat, Prime Minister Mustafa Khalil', 'HEAD_OF_STATE'],
  ['Speaker of the House Nancy Pelosi', 'SPEAKER'],
  ['tasavallan presidentti', 'HEAD_OF_STATE'],
  ['Ruotsin kuningas', 'HEAD_OF_STATE'],
  ['Kung Carl XVI Gustaf', 'HEAD_OF_STATE'],
  ['Director-General of the WTO', 'HEAD_OF_INTERNATIONAL_ORGANISATION'],
  ['pääjohtaja', 'DIRECTOR_GENERAL'],
  ['European Commissioner Jutta Urpilainen', 'MINISTER'],
  ['Emperor Naruhito', 'HEAD_OF_STATE'],
  ['Premier Ministre', 'HEAD_OF_GOVERNMENT'],
  ['Pope Francis', 'HEAD_OF_STATE'],
  ['Governor-General Mary Simon', 'HEAD_OF_STATE'],
  ['elinkeinoministeri Mika Lintilä', 'MINISTER'],
  ['Estlands statsminister', 'HEAD_OF_GOVERNMENT'],
  ['Islannin presidentti', 'HEAD_OF_STATE'],
  ['Honorary Consul', 'CONSUL'],
];

/** Titles beside, under and after the high ones, organisations and plain names. */
const NOBODY_HIGH = [
  'Vice President, Partnerships',
  'Vice President',
  'President, Nokia',
  'Vice President, Corporate Affairs',
  'King Street Partners',
  'President of the Student Union',
  'ministerin erityisavustaja',
  'Vice President, Sales, Nokia',
  'President and CEO',
  'Managing Director Burger King',
  'Prime Time Producer',
  "Minister's secretary",
  'Special Adviser to the Prime Minister',
  'Assistant to the Mayor',
  "Queen's University professor",
  'Prince Charles Cinema manager',
  'Governor of the Central Bank',
  'Ambassador programme volunteer',
  'Brand Ambassador',
  'Goodwill Ambassador',
  'Speaker at the conference',
  'keynote speaker',
  'Chancellor of the University',
  'General Secretary of a trade union',
  'Secretary-General of the Bar Association',
  'President of the Chamber of Commerce',
  'puheenjohtaja',
  'puhemiesneuvoston sihteeri',
  'pääministeripuolueen puheenjohtaja',
  'kuningatarkakku',
  'toimitusjohtaja',
  'Minister of religion',
  'Minister-Counsellor',
  'Former President',
  // "f.d." is Swedish for former, and its dots part it into two words.
  'f.d. borgmästare Siv Berg',
  'entinen presidentti Tarja Halonen',
  'fd. statsminister',
  'ex-Prime Minister',
  'wife of President',
  'son of King',
  "Mayor's office officer",
  'Stephen King',
  'Matti Kuningas',
  'Anna Prinssi',
  'Mr. Pope',
  'Ms. Sultan Ahmed',
  'Dean Mayor',
  'John Major',
  'Robert Chancellor',
  'Dance teacher',
  'Vice President of Marketing',
  'President of Nokia',
  'Student Ambassador',
  'kansleri, Helsingin yliopisto',
  "King's College London",
  'Executive Assistant to the Ambassador',
  "Prime Minister's Office, counsellor",
  'pääministerin avustaja',
  "Mayor's secretary",
  'Burger King',
  "Prince George's County teacher",
  'Kingston University',
  'President, Rotary Club',
  'Ministry of Finance, senior expert',
  'Office of the President',
  'Press Secretary to the President',
  'utrikesministerns sekreterare',
  'Deputy Head of Mission',
  'Regional Governor of Rotary',
  'Carl King',
  'Serena Queen',
  'Speaker',
  'Duke University',
  'ministeriön virkamies',
  'suurlähettilään puoliso',
  'presidentin kanslian virkamies',
  'Bank Governor',
  'Vice-Chancellor, University of Oxford',
  "Ambassador's wife",
  'Queen tribute band',
  'Vice President Engineering',
  'Regional President EMEA',
  'Senior Vice President',
  'Executive Vice President',
  'Chairman of the Board',
  'Royal Bank President',
];

describe('a title', () => {
  it.each(HOLDERS)('%s is %s', (title, rank) => {
    expect(readRank(title).rank).toBe(rank);
  });

  it.each(NOBODY_HIGH)('%s is nobody high', (title) => {
    expect(readRank(title)).toMatchObject({ level: 'ORDINARY' });
  });

  it('tells the words that decided it, as they were written', () => {
    expect(readRank('H.E. Ms Kaja Kallas, PRIME MINISTER of Estonia').because?.words).toBe('PRIME MINISTER');
    expect(readRank('Secretary-General Kofi Annan').because?.words).toBe('Secretary-General');
  });

  it('tells why it is not counted, in every language', () => {
    const { because } = readRank('Assistant to the Mayor');
    expect(because?.sentence).toEqual({
      fi: '”Mayor”: titteli on jonkun toisen.',
      sv: '”Mayor”: titeln är någon annans.',
      en: '“Mayor”: the title is somebody else’s.',
    });
  });

  it('reads the same without marks, in capitals and with hard spaces', () => {
    for (const written of ['Bürgermeister', 'Burgermeister', 'BÜRGERMEISTER', 'Lord\u00a0Mayor'])
      expect(readRank(written).rank, written).toBe('MAYOR');
  });

  it('whatever it is, is read without failing, and a long one quickly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        expect(['HIGH', 'ORDINARY']).toContain(readRank(text).level);
      }),
      { numRuns: 500, seed: 20261124 },
    );
    const started = performance.now();
    readRank('minister of the '.repeat(10_000));
    expect(performance.now() - started).toBeLessThan(250);
  });
});

describe('the register of foreign leaders', () => {
  const shared = path.resolve(import.meta.dirname, '../../../../shared/data/foreign-leader-visits.csv');
  const fixture = path.resolve(import.meta.dirname, '../../fixtures/leader-titles.csv');
  const { rows } = readCsv(readFileSync(existsSync(shared) ? shared : fixture, 'utf8'));
  const visitors = rows.map((cells) => cells[3] ?? '');

  it('reads every visitor as high, but for the few whose title alone does not tell', () => {
    const unread = new Set(visitors.filter((visitor) => readRank(visitor).level !== 'HIGH'));
    // Chairmen, generals in power, a sheikh and two without a title: the register itself says what they were.
    expect(
      [...unread].filter(
        (visitor) => !/^(Chairman|General|Brigadier General|Lieutenant General|Sheikh|Valdas|Jose) /.test(visitor),
      ),
    ).toEqual([]);
  });

  it('never takes a prime minister for a minister, nor a president for less than a head of state', () => {
    for (const visitor of visitors) {
      if (/^Prime Minister [^,&]+$/.test(visitor)) expect(readRank(visitor).rank, visitor).toBe('HEAD_OF_GOVERNMENT');
      if (/^(President|King|Queen) (?!of)/.test(visitor)) expect(readRank(visitor).rank, visitor).toBe('HEAD_OF_STATE');
    }
  });
});
