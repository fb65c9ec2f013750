/** What the system writes by e-mail. */
export const mail = {
  hello: 'Hello, {name}',
  subjectUnnamed: 'There is something new for you in Vierailut',
  subjectSeveral: 'You have {count, plural, one {# new notice} other {# new notices}} in Vierailut',
  subjectDigest: 'Vierailut: digest of {day}',
  news: 'New',
  waiting: 'Waiting for your decision',
  late: 'Late',
  due: 'Due {day}',
  unnamed: 'There is something new for you in Vierailut. Sign in and open your notices.',
  unnamedToo: 'There is something else that is new for you in Vierailut.',
  openNotices: 'Open the notices',
  footer: 'This is an automatic message from Vierailut. It cannot be answered.',
  settings: 'Change how you are notified',
} as const;
