/** What the system writes by e-mail. */
export const mail = {
  hello: 'Hej, {name}',
  subjectUnnamed: 'Det finns nytt för dig i Vierailut',
  subjectSeveral: 'Du har {count, plural, one {# ny avisering} other {# nya aviseringar}} i Vierailut',
  subjectDigest: 'Vierailut: dagens sammandrag {day}',
  news: 'Nytt',
  waiting: 'Väntar på ditt beslut',
  late: 'Försenat',
  due: 'Senast {day}',
  unnamed: 'Det finns nytt för dig i Vierailut. Logga in och öppna aviseringarna.',
  unnamedToo: 'Det finns också annat nytt för dig i Vierailut.',
  openNotices: 'Öppna aviseringarna',
  footer: 'Det här är ett automatiskt meddelande från systemet Vierailut. Det går inte att svara på det.',
  settings: 'Ändra aviseringsinställningarna',
} as const;
