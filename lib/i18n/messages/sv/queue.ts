/** Texts of the queue. */
export const queue = {
  title: 'Arbetskö',
  lead: 'Besök som kommit till avdelningen, det som väntat längst först.',
  empty: 'Kön är tom.',
  triageHint: 'Ingen regel avgjorde dessa. En samordnare styr dem till en avdelning med motivering.',
} as const;
