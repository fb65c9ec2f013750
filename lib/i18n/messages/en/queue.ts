/** Texts of the queue. */
export const queue = {
  title: 'Queue',
  lead: 'Visits that have come to the department, the longest waiting first.',
  empty: 'The queue is empty.',
  triageHint: 'No rule decided these. A coordinator sends them to a department, with a reason.',
  dueOn: 'To be assigned by {day}',
  daysLeft: '{count, plural, =0 {last day} one {# working day left} other {# working days left}}',
  overdue: 'The time for assigning it ran out on {day}',
} as const;
