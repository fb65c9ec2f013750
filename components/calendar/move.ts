/** What came of moving a visit: a sentence either way. */
export type MoveAnswer = { ok: boolean; message: string };
export type MoveVisit = (
  visit: { id: string; version: number },
  span: { startsAt: string; endsAt: string },
) => Promise<MoveAnswer>;
