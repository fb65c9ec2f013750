/** The calendar day, as yyyy-mm-dd, that a moment falls on in a time zone. */
export function dayIn(moment: Date, timeZone: string): string {
  return formatterOf(timeZone).format(moment);
}

// Making a formatter is slow and a list asks for hundreds of days: one a zone.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;

  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formatters.set(timeZone, made);
  return made;
}

/** The day so many days after `day` (both yyyy-mm-dd). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
