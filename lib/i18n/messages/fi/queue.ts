/** Texts of the queue. */
export const queue = {
  title: 'Työjono',
  lead: 'Osastolle tulleet vierailut, pisimpään odottanut ensin.',
  empty: 'Jono on tyhjä.',
  triageHint: 'Mikään sääntö ei ratkaissut näitä. Koordinaattori ohjaa ne osastolle perustellusti.',
  dueOn: 'Jaettava viimeistään {day}',
  daysLeft: '{count, plural, =0 {viimeinen päivä} one {# työpäivä jäljellä} other {# työpäivää jäljellä}}',
  overdue: 'Jaon määräaika ylittyi {day}',
} as const;
