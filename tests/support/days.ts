/** The day so many days from now in Helsinki, as yyyy-mm-dd: journeys are held in the future, whenever they run. */
export function dayAhead(days: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(
    new Date(Date.now() + days * 86_400_000),
  );
}

/** The first Tuesday at least so many days from now: the days around it stand in the same week of the calendar. */
export function tuesdayAhead(days: number): string {
  const day = dayAhead(days);
  return new Date(day).getUTCDay() === 2 ? day : tuesdayAhead(days + 1);
}
