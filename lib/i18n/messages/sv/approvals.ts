/** The approver's inbox and the page where they decide. */
export const approvals = {
  title: 'Godkännanden',
  lead: 'Det som väntar på ditt beslut, det som väntat längst först.',
  calendar: 'Vem beslutar och när',
  empty: 'Ingenting väntar på ditt beslut.',
  emptyBody: 'När ett besök kommer till dig för godkännande syns det här.',
  waitingSince: 'Har väntat sedan {since}',
  decide: 'Behandla',
  step: 'Steg',
  notYours: 'Du har begärt eller berett detta, så någon annan beslutar.',
  decision: 'Beslut',
  decisionTitle: 'Beslut: {title}',
  back: 'Till godkännandena',
  decided: 'Beslutet har antecknats.',
} as const;
