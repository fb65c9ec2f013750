/** The acceptance criteria at intake (lib/domain/intake). */
export const criteria = {
  title: 'Mottagningskriterier',
  hint: 'Kriterierna är ett stöd för bedömningen och hindrar inte ensamma ett besök.',
  met: '{met}/{total} kriterier uppfyllda',
  notMet: 'inte uppfyllda: {criteria}',
  unknown: 'okända: {criteria}',
  reasons: 'Visa skälen',
} as const;
