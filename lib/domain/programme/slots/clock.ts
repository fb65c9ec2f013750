import { dayIn } from '../../shared/day';
import { zonedToInstant } from '../../shared/zoned-time';
import { GRID_MINUTES } from './slot-wishes';

const two = (number: number) => String(number).padStart(2, '0');

/** The clocks of a zone, which are slow to read and do not change: what they have shown once is kept. */
export class Clock {
  private readonly instants = new Map<string, number>();
  private readonly days = new Map<number, string>();

  constructor(private readonly timeZone: string) {}

  /** When a day (yyyy-mm-dd) shows a time (hh:mm); where clocks leap over it, the next quarter that there is. */
  at(day: string, time: string): number {
    const key = `${day} ${time}`;
    const known = this.instants.get(key) ?? this.read(day, time);
    this.instants.set(key, known);
    return known;
  }

  dayOf(moment: Date): string {
    const known = this.days.get(+moment) ?? dayIn(moment, this.timeZone);
    this.days.set(+moment, known);
    return known;
  }

  private read(day: string, time: string): number {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    for (let quarter = 0; quarter < 8; quarter++) {
      const minute = hours * 60 + minutes + quarter * GRID_MINUTES;
      const instant = zonedToInstant(day, `${two(Math.floor(minute / 60))}:${two(minute % 60)}`, this.timeZone);
      if (instant) return instant.getTime();
    }
    throw new Error('Clocks leap over an hour, not over two.');
  }
}
