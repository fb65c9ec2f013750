/** What the system writes by e-mail. */
export const mail = {
  hello: 'Hei, {name}',
  subjectUnnamed: 'Vierailuissa on sinulle uutta',
  subjectSeveral: 'Vierailuissa on sinulle {count, plural, one {# uusi ilmoitus} other {# uutta ilmoitusta}}',
  subjectDigest: 'Vierailut: päivän kooste {day}',
  news: 'Uutta',
  waiting: 'Odottaa päätöstäsi',
  late: 'Myöhässä',
  due: 'Määräpäivä {day}',
  unnamed: 'Vierailuissa on sinulle uutta. Kirjaudu sisään ja avaa ilmoitukset.',
  unnamedToo: 'Vierailuissa on sinulle myös muuta uutta.',
  openNotices: 'Avaa ilmoitukset',
  footer: 'Tämä on Vierailut-järjestelmän automaattinen viesti, johon ei voi vastata.',
  settings: 'Muuta ilmoitusasetuksia',
} as const;
