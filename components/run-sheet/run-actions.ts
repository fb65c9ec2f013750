/** What the leaves of the run sheet ask of the server; times are ISO 8601. */
export type SentMove = { id: string; version: number; startsAt: string; endsAt: string };

/** A delay as it would be, in words. */
export type ShownDelay = {
  moves: { id: string; text: string }[];
  breaks: { key: string; text: string; hard: boolean }[];
  seen: SentMove[];
};

export type Answer<T> = { ok: true; value: T } | { ok: false; message: string; signedOut: boolean };

export type RunActions = {
  preview: (itemId: string, minutes: number) => Promise<Answer<ShownDelay>>;
  apply: (itemId: string, minutes: number, seen: SentMove[]) => Promise<Answer<{ undo: SentMove[] }>>;
  undo: (undo: SentMove[]) => Promise<Answer<null>>;
  record: (itemId: string, what: 'STARTED' | 'ENDED' | 'TAKEN_BACK', at: string) => Promise<Answer<null>>;
};
