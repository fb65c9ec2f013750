/** How RFC 5545 writes days, moments and offsets (3.3.4, 3.3.5, 3.3.14). Parts of a second are dropped. */

/** "20270303T070000Z". */
export function utcText(moment: number): string {
  return `${wallText(moment, 0)}Z`;
}

/** "20270303T090000": what clocks show that are so many milliseconds ahead of UTC. Thousands are written for every calendar. */
export function wallText(moment: number, offset: number): string {
  const wall = new Date(moment + offset);
  const day = (wall.getUTCFullYear() * 100 + wall.getUTCMonth() + 1) * 100 + wall.getUTCDate();
  const time = (wall.getUTCHours() * 100 + wall.getUTCMinutes()) * 100 + wall.getUTCSeconds();
  // A one in front keeps the noughts.
  return `${String(100_000_000 + day).slice(1)}T${String(1_000_000 + time).slice(1)}`;
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
