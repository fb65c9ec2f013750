/** A moment as RFC 3339 with the offset that its time zone has then: "2027-03-03T09:00:00+02:00". */
export function toRfc3339(moment: Date, timeZone: string): string {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  const offset = (parts['timeZoneName'] ?? 'GMT').replace('GMT', '') || '+00:00';
  const fraction = moment.getUTCMilliseconds() === 0 ? '' : `.${String(moment.getUTCMilliseconds()).padStart(3, '0')}`;
  // Offsets with seconds (before standard time) are not in RFC 3339: such moments are told in UTC.
  if (!/^[+-]\d\d:\d\d$/.test(offset)) return moment.toISOString();
  return `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}:${parts['second']}${fraction}${offset}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter is slow, and a page of visits needs the same few. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const digits = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  } as const;
  const made = new Intl.DateTimeFormat('en-GB', { timeZone, ...digits, hourCycle: 'h23', timeZoneName: 'longOffset' });
  formats.set(timeZone, made);
  return made;
}
