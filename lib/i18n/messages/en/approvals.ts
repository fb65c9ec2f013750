/** The approver's inbox and the page where they decide. */
export const approvals = {
  title: 'Approvals',
  lead: 'What waits for your decision, the longest waiting first.',
  calendar: 'Who decides and when',
  empty: 'Nothing waits for your decision.',
  emptyBody: 'A visit that comes to you for approval is shown here.',
  waitingSince: 'Waiting since {since}',
  decide: 'Decide',
  step: 'Step',
  notYours: 'You requested or prepared this, so somebody else decides.',
  decision: 'Decision',
  decisionTitle: 'Decision: {title}',
  back: 'To the approvals',
  decided: 'The decision has been recorded.',
} as const;
