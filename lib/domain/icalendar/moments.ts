/** How RFC 5545 writes days, moments and offsets (3.3.4, 3.3.5, 3.3.14). Parts of a second are dropped. */

/** "20270303T070000Z". */
export function utcText(moment: number): string {
  return `${wallText(moment, 0)}Z`;
}

/** "20270303T090000": what clocks show that are so many milliseconds ahead of UTC. */
export function wallText(moment: number, offset: number): string {
  // "2027-03-03T09:00:00.000Z" without its signs: a thousand of these are written for every calendar.
  const text = new Date(moment + offset).toISOString();
  return `${text.slice(0, 4)}${text.slice(5, 7)}${text.slice(8, 13)}${text.slice(14, 16)}${text.slice(17, 19)}`;
}

/** "20270303" of a day as yyyy-mm-dd. */
export function dayText(day: string): string {
  return day.replaceAll('-', '');
}

/** "+0200", "-0330"; with seconds where a zone of long ago had them: "+013949". */
export function offsetText(offset: number): string {
  const seconds = Math.round(Math.abs(offset) / 1000);
  const two = (number: number) => String(number).padStart(2, '0');
  const odd = seconds % 60;
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(seconds / 3600))}${two(Math.floor(seconds / 60) % 60)}${odd ? two(odd) : ''}`;
}
