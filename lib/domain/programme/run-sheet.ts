/** When an item really began and ended; null where nobody has said so yet. */
export type Actual = { startedAt: Date | null; endedAt: Date | null };

/** An item as the clock sees it: by what really happened, else by what is planned. */
export type Timed = { id: string; startsAt: Date; endsAt: Date } & Actual;

export const STANDINGS = ['OVER', 'NOW', 'NEXT', 'LATER'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * Where each item of a day stands at a moment. What somebody has said holds: begun is now until it is said to have ended. Of what nobody
 * has said anything, the plan tells. Next is whatever of the rest begins first, all that begin with it included.
 */
export function standingsAt(items: readonly Timed[], now: Date): Map<string, Standing> {
  const over = ({ startedAt, endedAt, endsAt }: Timed) => endedAt !== null || (startedAt === null && endsAt <= now);
  const under = ({ startedAt, startsAt }: Timed) => startedAt !== null || startsAt <= now;

  const coming = items.filter((item) => !over(item) && !under(item));
  const first = Math.min(...coming.map(({ startsAt }) => startsAt.getTime()));
  return new Map(
    items.map((item) => [
      item.id,
      over(item) ? 'OVER' : under(item) ? 'NOW' : item.startsAt.getTime() === first ? 'NEXT' : 'LATER',
    ]),
  );
}

/** The day to open a run sheet on: today where there is something, else the next such day, else the last. */
export function dayToOpen(days: readonly string[], today: string): string | null {
  return days.toSorted().find((day) => day >= today) ?? days.toSorted().at(-1) ?? null;
}
