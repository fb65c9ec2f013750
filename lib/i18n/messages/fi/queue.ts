/** Texts of the queue. */
export const queue = {
  title: 'Työjono',
  lead: 'Osastolle tulleet vierailut, pisimpään odottanut ensin.',
  empty: 'Jono on tyhjä.',
  triageHint: 'Mikään sääntö ei ratkaissut näitä. Koordinaattori ohjaa ne osastolle perustellusti.',
} as const;
