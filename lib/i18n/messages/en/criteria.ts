/** The acceptance criteria at intake (lib/domain/intake). */
export const criteria = {
  title: 'Acceptance criteria',
  hint: 'The criteria help to consider a visit and never refuse one by themselves.',
  met: '{met}/{total} criteria met',
  notMet: 'not met: {criteria}',
  unknown: 'unknown: {criteria}',
  reasons: 'Show the reasons',
} as const;
