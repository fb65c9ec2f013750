import type { StoredDraft } from './kept-draft';

/** What came of saving or reading a draft: done, or refused with the fields it concerns. */
export type EditorIssue = { path: string; message: string };
export type EditorRefusal = { ok: false; message: string; issues: EditorIssue[]; stale: boolean; signedOut: boolean };
export type SaveAnswer = { ok: true; revision: number; savedAt: string } | EditorRefusal;
export type LatestDraft = ({ ok: true } & StoredDraft) | EditorRefusal;

export type EditorActions = {
  /** The day as yyyy-mm-dd and the rules for the schema to judge. */
  save: (draft: { revision: number; effectiveFrom: string; content: unknown }) => Promise<SaveAnswer>;
  latest: () => Promise<LatestDraft>;
};
