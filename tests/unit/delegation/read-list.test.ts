import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastedLines } from '@/lib/domain/delegation/pasted-lines';
import { readLanguages } from '@/lib/domain/delegation/read-languages';
import { type ListRow, readList } from '@/lib/domain/delegation/read-list';
import { readName } from '@/lib/domain/delegation/read-name';

const pasted = (lines: string[], country: string | null = null) => readList(pastedLines(lines.join('\n')), country);
const inShort = ({ values, rank }: ListRow) => [values.name, values.title, values.organisation, rank];
const doubtsOf = ({ doubts }: ListRow) => doubts.map(({ code }) => code);

describe('a list as an embassy sends it', () => {
  it('from Tallinn has its own name above the header and family names in capitals', () => {
    const { rows } = pasted([
      'Delegation of the City of Tallinn\t\t\t',
      '3–4 March 2027\t\t\t',
      'No\tName\tPosition\tOrganisation',
      '1\tTAMM Kristi\tDeputy Mayor\tTallinn City Government',
      '2\tKÕIV Jüri-Õnne\tHead of Department\tTallinn Transport Department',
      '\t\t\t',
    ]);
    expect(rows.map(inShort)).toEqual([
      ['TAMM Kristi', 'Deputy Mayor', 'Tallinn City Government', 'DEPUTY_MAYOR'],
      ['KÕIV Jüri-Õnne', 'Head of Department', 'Tallinn Transport Department', 'DIRECTOR'],
    ]);
    expect(rows.map(({ values }) => values.familyName)).toEqual(['TAMM', 'KÕIV']);
    expect(rows.flatMap(doubtsOf)).toEqual([]);
  });

  it('from Madrid has given and family names in columns of their own, and says how to address people', () => {
    const { rows } = pasted([
      'Tratamiento\tNombre\tApellidos\tCargo\tInstitución\tIdiomas\tCorreo electrónico',
      'Excma. Sra.\tMaría\tDE LA CRUZ LÓPEZ\tAlcaldesa\tAyuntamiento de Madrid\tespañol, inglés\tmcruz@madrid.es',
      'Sr.\tÍñigo\tGarcía\tIntérprete\t\tespañol y finés\t',
    ]);
    expect(rows.map(({ values }) => [values.formOfAddress, values.name, values.familyName, values.role])).toEqual([
      ['Excma. Sra.', 'María DE LA CRUZ LÓPEZ', 'DE LA CRUZ LÓPEZ', 'MEMBER'],
      ['Sr.', 'Íñigo García', 'García', 'INTERPRETER'],
    ]);
    expect(rows[0]).toMatchObject({ values: { languages: 'es, en', email: 'mcruz@madrid.es' }, rank: 'MAYOR' });
    expect(rows[1]?.values.languages).toBe('es, fi');
  });

  it('from Hanoi has names whose order nobody can tell, and says so', () => {
    const { rows } = pasted(
      ['Name\tTitle', 'Mr. Nguyễn Văn A\tVice Chairman', 'Ms. Trần Thị Bích Ngọc\tInterpreter'],
      'VN',
    );
    expect(rows.map(({ values }) => [values.formOfAddress, values.name, values.familyName])).toEqual([
      ['Mr.', 'Nguyễn Văn A', ''],
      ['Ms.', 'Trần Thị Bích Ngọc', ''],
    ]);
    expect(rows.map(doubtsOf)).toEqual([['NAME_ORDER'], ['NAME_ORDER']]);
  });

  it('from Paris, Berlin and Moscow has its columns in their languages', () => {
    expect(
      pasted(['Nom\tPrénom\tFonction\tOrganisme', 'LE GALL\tAnne-Cécile\tMaire adjointe\tVille de Paris']).rows.map(
        inShort,
      ),
    ).toEqual([['LE GALL Anne-Cécile', 'Maire adjointe', 'Ville de Paris', expect.anything()]]);
    expect(
      pasted(['Anrede\tVorname\tName\tFunktion', 'Frau Dr.\tUlrike\tvon der Groeben\tOberbürgermeisterin']).rows,
    ).toMatchObject([
      {
        values: { formOfAddress: 'Frau Dr.', name: 'Ulrike von der Groeben', familyName: 'von der Groeben' },
        rank: 'MAYOR',
      },
    ]);
    expect(pasted(['Ф.И.О.\tДолжность', 'Иванов Иван Иванович\tПереводчик']).rows).toMatchObject([
      { values: { name: 'Иванов Иван Иванович', familyName: 'Иванов', role: 'INTERPRETER' } },
    ]);
  });

  it('in Finnish or Swedish says who leads and since when they hold their office', () => {
    const { rows } = pasted([
      'Nimi;Titteli;Rooli;Virassa alkaen',
      'Åke Öhman;Kaupunginjohtaja;Delegaation johtaja;1.8.2021',
      'Eeva Mäki;Puoliso;;',
      'Sven Berg;Rådgivare;;5/3/2024',
    ]);
    expect(rows.map(({ values }) => [values.role, values.inOfficeSince])).toEqual([
      ['HEAD', '1.8.2021'],
      ['COMPANION', ''],
      ['MEMBER', ''],
    ]);
    expect(doubtsOf(rows[2] ?? expect.fail())).toContain('DATE_UNREAD');
  });

  it('without a header is read by what its cells hold', () => {
    const { rows } = pasted([
      '1\tMs\tHEINONEN Liisa\tVice Mayor\tCity of Turku\tliisa@turku.fi',
      '2\tMr\tSALO Pekka\tDirector of Culture\tCity of Turku\tpekka@turku.fi',
    ]);
    expect(rows.map(({ values }) => [values.formOfAddress, values.name, values.title, values.organisation])).toEqual([
      ['Ms', 'HEINONEN Liisa', 'Vice Mayor', 'City of Turku'],
      ['Mr', 'SALO Pekka', 'Director of Culture', 'City of Turku'],
    ]);
  });

  it('written as lines of a message is name, office and body', () => {
    const { rows } = pasted([
      '1. Mr. John McDONALD, Lord Mayor, City of Dublin',
      '2) DE LA CRUZ, María, Director, Agencia de Energía, S.A.',
      '• Prime Minister Kaja Kallas',
      'Anna Ek – Borgmästare – Stockholms stad',
      'Bo Berg',
    ]);
    expect(rows.map(inShort)).toEqual([
      ['John McDONALD', 'Lord Mayor', 'City of Dublin', 'MAYOR'],
      ['DE LA CRUZ, María', 'Director', 'Agencia de Energía, S.A.', 'DIRECTOR'],
      ['Kaja Kallas', 'Prime Minister', '', 'HEAD_OF_GOVERNMENT'],
      ['Anna Ek', 'Borgmästare', 'Stockholms stad', 'MAYOR'],
      ['Bo Berg', '', '', null],
    ]);
  });

  it('with commas and a header is a table', () => {
    expect(pasted(['Name,Title', '"DE LA CRUZ, María",Director']).rows.map(inShort)).toEqual([
      ['DE LA CRUZ, María', 'Director', '', 'DIRECTOR'],
    ]);
  });

  it('whose "Title" is Mr and Ms does not take them for offices', () => {
    const { rows } = pasted(['Title\tName\tPosition', 'Mr\tBo Berg\tDirector', 'Ms\tCia Ceder\tExpert']);
    expect(rows.map(({ values }) => [values.formOfAddress, values.title])).toEqual([
      ['Mr', 'Director'],
      ['Ms', 'Expert'],
    ]);
  });

  it('has its doubts told beside the row: a high rank, one refused, somebody twice, a second head, texts too long', () => {
    const { rows } = pasted([
      'Name\tTitle\tRole',
      'Anna Ek\tMinister of Transport\tHead',
      'EK Anna\tAssistant to the Minister\tHead',
      `Bo Berg\t${'x'.repeat(201)}\t`,
      '\tDirector\t',
    ]);
    expect(rows.map(doubtsOf)).toEqual([
      ['RANK_HIGH'],
      ['RANK_REFUSED', 'DUPLICATE', 'SECOND_HEAD'],
      ['TOO_LONG'],
      ['NAME_MISSING'],
    ]);
    expect(rows[2]?.values.title).toHaveLength(201);
  });

  it('whose capitals stand now first, now last, makes doubtful the names without capitals', () => {
    const { rows } = pasted(['Name', 'TAMM Kristi', 'Anna EK', 'Bo Berg']);
    expect(rows.map(doubtsOf)).toEqual([[], [], ['NAME_ORDER']]);
  });

  it('of nothing is nobody', () => {
    expect(pasted(['']).rows).toEqual([]);
    expect(pasted(['Name\tTitle']).rows).toEqual([]);
    expect(pasted(['\t\t', '12\t13']).rows).toEqual([]);
  });

  it('never loses a letter of a name and never fails, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 8 }), (lines) => {
        expect(() => pasted(lines)).not.toThrow();
      }),
      { seed: 4, numRuns: 500 },
    );
    const word = fc.constantFrom(
      'Nguyễn',
      'Văn',
      'A',
      'DE',
      'LA',
      'CRUZ',
      'María',
      'TAMM',
      'Kristi',
      'Öhman',
      'O’BRIEN',
      'Jüri-Õnne',
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('', 'Mr. ', 'H.E. ', 'Г-жа '),
        (words, address) => {
          const read = readName(address + words.join(' '));
          expect(read.name).toBe(words.join(' '));
          expect(read.name).toContain(read.familyName);
          expect(read.formOfAddress).toBe(address.trim());
        },
      ),
      { seed: 4 },
    );
  });
});

describe('languages', () => {
  it('are known by name in any of the languages of lists, and by code', () => {
    expect(readLanguages('englanti, Franska & Deutsch / русский')).toEqual({
      languages: ['en', 'fr', 'de', 'ru'],
      unknown: [],
    });
    expect(readLanguages('EN/FI and Klingon')).toEqual({ languages: ['en', 'fi'], unknown: ['Klingon'] });
    expect(readLanguages('English (fluent), Estonian')).toEqual({ languages: ['en', 'et'], unknown: [] });
    expect(readLanguages('')).toEqual({ languages: [], unknown: [] });
  });
});
