import type { RuleSetForm } from '@/lib/domain/routing/rule-set-form';

/** A draft as the register had it when it was last read or stored. */
export type StoredDraft = { revision: number; values: RuleSetForm };

/** What this browser keeps of a draft until the register has it. It belongs to the account that typed it. */
export type KeptDraft = { at: string; base: StoredDraft; values: RuleSetForm };

const keyOf = (account: string, id: string) => `vierailut-rules:${account}:${id}`;

export function readKeptDraft(account: string, id: string): KeptDraft | null {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(keyOf(account, id)) ?? 'null');
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

export function keepDraft(account: string, id: string, draft: KeptDraft): void {
  try {
    window.localStorage.setItem(keyOf(account, id), JSON.stringify(draft));
  } catch {
    // A full or forbidden store loses only the safety net, not the form.
  }
}

export function forgetKeptDraft(account: string, id: string): void {
  try {
    window.localStorage.removeItem(keyOf(account, id));
  } catch {
    // Nothing is kept where nothing can be.
  }
}

/** What stands there by another's hand, or an older version's, is as if it did not. */
function isKept(kept: unknown): kept is KeptDraft {
  const { at, base, values } = (kept ?? {}) as Partial<KeptDraft>;
  return typeof at === 'string' && typeof base?.revision === 'number' && isForm(base.values) && isForm(values);
}

function isForm(values: Partial<RuleSetForm> | undefined): boolean {
  return Array.isArray(values?.rules) && Array.isArray(values.chains) && values.sources !== undefined;
}
