/** The approver's inbox and the page where they decide. */
export const approvals = {
  title: 'Hyväksynnät',
  lead: 'Mitä odottaa päätöstäsi, pisimpään odottanut ensin.',
  calendar: 'Kuka päättää ja milloin',
  empty: 'Mikään ei odota päätöstäsi.',
  emptyBody: 'Kun vierailu tulee hyväksyttäväksesi, se näkyy tässä.',
  waitingSince: 'Odottanut {since} alkaen',
  decide: 'Käsittele',
  step: 'Vaihe',
  notYours: 'Olet pyytänyt tai valmistellut tämän, joten joku muu päättää.',
  decision: 'Päätös',
  decisionTitle: 'Päätös: {title}',
  back: 'Hyväksyntöihin',
  decided: 'Päätös on kirjattu.',
} as const;
