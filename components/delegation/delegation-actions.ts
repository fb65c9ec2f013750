import type { ListRow } from '@/lib/domain/delegation/read-list';
import type { DelegateValues, ProposedRank } from '@/lib/domain/delegation/values';

/** A delegation as the screen shows it. */
export type ShownDelegation = {
  version: number;
  announcedCount: string;
  delegates: DelegateValues[];
  /** By id: the ranks that titles tell and nobody has confirmed. */
  proposals: Record<string, ProposedRank>;
};

/** A list that a contact person sent and nobody has answered. */
export type SentRows = { id: string; contact: string; sentAt: string; rows: ListRow[] };
/** Which list is answered by saving, and who of it was accepted. */
export type Settles = { sending: string; accepted: number[] };

/** What came of saving: what is stored now, with what it brought about; or why not, with the fields it concerns. */
export type SaveAnswer =
  | { ok: true; delegation: ShownDelegation; news: string[] }
  | {
      ok: false;
      message: string;
      issues: { path: string; message: string }[];
      stale: boolean;
      signedOut: boolean;
    };

export type DelegationActions = {
  save: (
    version: number,
    values: Pick<ShownDelegation, 'announcedCount' | 'delegates'>,
    settles: Settles | null,
  ) => Promise<SaveAnswer>;
  latest: () => Promise<{ ok: true; delegation: ShownDelegation } | { ok: false; message: string }>;
  /** Reads a pasted or chosen list and stores nothing. */
  read: (form: FormData) => Promise<{ ok: true; rows: ListRow[] } | { ok: false; message: string }>;
};
