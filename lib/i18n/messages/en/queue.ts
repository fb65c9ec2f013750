/** Texts of the queue. */
export const queue = {
  title: 'Queue',
  lead: 'Visits that have come to the department, the longest waiting first.',
  empty: 'The queue is empty.',
  triageHint: 'No rule decided these. A coordinator sends them to a department, with a reason.',
} as const;
