/** Texts of the queue. */
export const queue = {
  title: 'Arbetskö',
  lead: 'Besök som kommit till avdelningen, det som väntat längst först.',
  empty: 'Kön är tom.',
  triageHint: 'Ingen regel avgjorde dessa. En samordnare styr dem till en avdelning med motivering.',
  dueOn: 'Ska fördelas senast {day}',
  daysLeft: '{count, plural, =0 {sista dagen} one {# arbetsdag kvar} other {# arbetsdagar kvar}}',
  overdue: 'Tidsfristen för fördelning gick ut {day}',
} as const;
