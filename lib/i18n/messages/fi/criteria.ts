/** The acceptance criteria at intake (lib/domain/intake). */
export const criteria = {
  title: 'Vastaanottokriteerit',
  hint: 'Kriteerit auttavat harkinnassa eivätkä yksin estä vierailua.',
  met: '{met}/{total} kriteeriä täyttyy',
  notMet: 'ei täyty: {criteria}',
  unknown: 'ei tiedossa: {criteria}',
  reasons: 'Näytä perusteet',
} as const;
