/**
 * Reading what people type the way it is written in Finland. Each reader gives null for what it cannot be sure of:
 * a doubtful date is asked again, never guessed.
 */

/** A day as d.m.yyyy ("3.3.2027", "03. 03. 2027") or yyyy-mm-dd, as yyyy-mm-dd. A year of two digits is doubtful. */
export function readDay(text: string): string | null {
  const finnish = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})\.?$/.exec(text.trim());
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  const [year = '', month = '', day = ''] = iso
    ? iso.slice(1)
    : [finnish?.[3], finnish?.[2]?.padStart(2, '0'), finnish?.[1]?.padStart(2, '0')];

  const written = `${year}-${month}-${day}`;
  const date = new Date(`${written}T00:00:00Z`);
  // 31.2. would become 3.3.: a day that does not come back as it went in does not exist.
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === written ? written : null;
}

/** The day yyyy-mm-dd as d.m.yyyy. */
export function writeDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}.${month}.${year}`;
}

/** A time as h.mm, h:mm or a whole hour ("9.30", "09:30", "9", "klo 9"), as hh:mm. */
export function readTime(text: string): string | null {
  const [, hour, minute = '00'] = /^(?:klo|kl\.?)?\s*(\d{1,2})(?:[.:](\d{2}))?$/i.exec(text.trim()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** The time hh:mm as h.mm. */
export function writeTime(time: string): string {
  const [hour, minute = '00'] = time.split(':');
  return `${Number(hour)}.${minute}`;
}

/** A sum of euros: comma or point before the cents, spaces between thousands ("1 500,50 €"). "1.500" is doubtful. */
export function readAmount(text: string): number | null {
  const bare = text.replace(/(?:€|eur|euroa|euro)\s*$/i, '').replace(/\s/g, '');
  return /^\d{1,12}(?:[.,]\d{1,2})?$/.test(bare) ? Number(bare.replace(',', '.')) : null;
}

/** A sum of euros with a comma and, when there are any, two digits of cents. */
export function writeAmount(amount: number): string {
  return Number.isInteger(amount) ? String(amount) : amount.toFixed(2).replace('.', ',');
}

/** A whole number, spaces between thousands allowed. */
export function readCount(text: string): number | null {
  const bare = text.replace(/\s/g, '');
  return /^\d{1,9}$/.test(bare) ? Number(bare) : null;
}

/** The lines that are not empty, trimmed. */
export function readLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
