'use client';

import { useCallback, useRef, useState } from 'react';
import type { RuleSetForm } from '@/lib/domain/routing/rule-set-form';
import { sameContent } from '@/lib/domain/shared/same-content';
import { forgetKeptDraft, keepDraft, type StoredDraft } from './kept-draft';

/** What the register has of the draft, and whether the form holds more; that much this browser keeps. */
export function useDraftStore({ account, id, opened }: { account: string; id: string; opened: StoredDraft }) {
  const stored = useRef(opened);
  const [isDirty, setDirty] = useState(false);

  const changed = useCallback(
    (values: RuleSetForm) => {
      const isSame = sameContent(values, stored.current.values);
      setDirty(!isSame);
      if (isSame) forgetKeptDraft(account, id);
      else keepDraft(account, id, { at: new Date().toISOString(), base: stored.current, values });
    },
    [account, id],
  );

  /** From here on the form is one of this revision: the latest, or one that others have left behind. */
  const rebase = useCallback((draft: StoredDraft) => {
    stored.current = draft;
  }, []);

  return { stored, isDirty, changed, rebase };
}
