import { line, textLine } from './content-line';
import { offsetText, utcText, wallText } from './moments';
import type { Transition, ZoneClock } from './zone-clock';

/**
 * VTIMEZONE of RFC 5545 (3.6.5): when a zone's clocks are moved over the years a calendar uses, from the runtime's own
 * knowledge of the zone. Moves that follow a rule of weekdays for two years or longer are told by the rule, which Outlook
 * reads best; each of the others (Ramadan, decisions of a year) by itself, since some readers skip the first of several RDATEs.
 */
export function timeZoneComponent(clock: ZoneClock, earliest: number): string {
  const standing = observanceAtBeginning(clock, earliest);
  const observances = [...(standing ? [standing] : []), ...runsOf(clock.transitions).map(toObservance(clock))];

  return [
    'BEGIN:VTIMEZONE\r\n',
    textLine('TZID', clock.zone),
    ...observances.sort((a, b) => a.begins - b.begins).map(({ text }) => text),
    'END:VTIMEZONE\r\n',
  ].join('');
}

type Observance = { begins: number; text: string };

/** The offset in force before the first move, where that is needed. */
function observanceAtBeginning(
  { zone, begins, transitions, offsetAt }: ZoneClock,
  earliest: number,
): Observance | null {
  const first = transitions[0];
  if (first && first.at <= earliest) return null;
  const offset = offsetAt(begins);
  return { begins, text: component('STANDARD', zone, { at: begins, from: offset, to: offset }, []) };
}

/** Moves from one offset to the same other, year after year by one rule of weekdays. */
type Run = { moves: [Transition, ...Transition[]]; rule: YearlyRule };

/** The nth (1 to 5) or the last (-1) such weekday of a month, at the same time of day. */
type YearlyRule = { month: number; weekday: number; ordinals: readonly number[]; time: number };

function runsOf(transitions: readonly Transition[]): Run[] {
  const runs: Run[] = [];
  for (const move of transitions) {
    const rule = ruleOf(move);
    const going = runs.findLast(({ moves: [first] }) => first.from === move.from && first.to === move.to);
    const last = going?.moves.at(-1);
    const together = going && last && yearOf(last) + 1 === yearOf(move) ? shared(going.rule, rule) : null;
    if (going && together) {
      going.moves.push(move);
      going.rule = together;
    } else runs.push({ moves: [move], rule });
  }

  return runs;
}

/** The local time that clocks showed when they were moved, as if it were UTC. */
const wallOf = ({ at, from }: Transition) => new Date(at + from);
const yearOf = (move: Transition) => wallOf(move).getUTCFullYear();

function ruleOf(move: Transition): YearlyRule {
  const wall = wallOf(move);
  const [date, month] = [wall.getUTCDate(), wall.getUTCMonth()];
  const days = new Date(Date.UTC(wall.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const ordinals = [Math.ceil(date / 7), ...(date + 7 > days ? [-1] : [])];
  return { month, weekday: wall.getUTCDay(), ordinals, time: wall.getTime() % 86_400_000 };
}

function shared(one: YearlyRule, other: YearlyRule): YearlyRule | null {
  if (one.month !== other.month || one.weekday !== other.weekday || one.time !== other.time) return null;
  const ordinals = one.ordinals.filter((ordinal) => other.ordinals.includes(ordinal));
  return ordinals.length > 0 ? { ...one, ordinals } : null;
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

function toObservance(clock: ZoneClock): (run: Run) => Observance {
  const lastYear = Math.max(...clock.transitions.map(yearOf));

  return ({ moves, rule }) => {
    const [first, ...further] = moves;
    const last = further.at(-1);
    const lines = last ? [line('RRULE', ruleText(rule, yearOf(last) < lastYear ? last.at : null))] : [];
    return {
      begins: first.at,
      text: component(isSummer(clock, first) ? 'DAYLIGHT' : 'STANDARD', clock.zone, first, lines),
    };
  };
}

/** `until` is the last move by the rule, where another rule has followed it. */
function ruleText({ month, weekday, ordinals }: YearlyRule, until: number | null): string {
  const ordinal = ordinals.at(-1) ?? 1;
  const end = until === null ? '' : `;UNTIL=${utcText(until)}`;
  return `FREQ=YEARLY;BYMONTH=${month + 1};BYDAY=${ordinal}${WEEKDAYS[weekday] ?? ''}${end}`;
}

/** Time ahead of the standard comes back within nine months; what stays is a new standard. */
function isSummer({ offsetAt }: ZoneClock, { at, from, to }: Transition): boolean {
  return to > from && [3, 6, 9].some((months) => offsetAt(at + months * 30 * 86_400_000) < to);
}

function component(
  name: 'STANDARD' | 'DAYLIGHT',
  zone: string,
  { at, from, to }: Transition,
  lines: readonly string[],
): string {
  return [
    `BEGIN:${name}\r\n`,
    line('DTSTART', wallText(at, from)),
    line('TZOFFSETFROM', offsetText(from)),
    line('TZOFFSETTO', offsetText(to)),
    textLine('TZNAME', zoneName(zone, at, to)),
    ...lines,
    `END:${name}\r\n`,
  ].join('');
}

/** What the time is called, "EET", "EDT"; where nobody calls it anything, its offset as the tz database has it: "+0545". */
function zoneName(zone: string, moment: number, offset: number): string {
  const names = ['en-GB', 'en-US'].map((locale) => {
    const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' }).formatToParts(moment);
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  });
  return names.find((name) => /^[A-Z]{3,5}$/.test(name)) ?? offsetText(offset).replace(/00$/, '');
}
