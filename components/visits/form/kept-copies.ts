import type { VisitFormValues } from '@/lib/domain/visit/form-values';

/** The form as the register had it when it was last read or stored; its version is null while nothing has been stored. */
export type StoredForm = { version: number | null; values: VisitFormValues };

/** What this browser keeps of a form until the register has it. It belongs to the account that typed it. */
export type KeptCopy = { id: string; at: string; base: StoredForm; values: VisitFormValues };

const keysOf = (account: string) => `vierailut-form:${account}:`;

export function readCopy(account: string, id: string): KeptCopy | null {
  try {
    const kept: unknown = JSON.parse(storage()?.getItem(keysOf(account) + id) ?? 'null');
    return isCopy(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Every copy of the account, the latest first. */
export function readCopies(account: string): KeptCopy[] {
  const prefix = keysOf(account);
  return Object.keys(storage() ?? {})
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => readCopy(account, key.slice(prefix.length)) ?? [])
    .sort((one, other) => other.at.localeCompare(one.at));
}

export function keepCopy(account: string, copy: KeptCopy): void {
  try {
    storage()?.setItem(keysOf(account) + copy.id, JSON.stringify(copy));
  } catch {
    // A full store loses only the safety net, not the form.
  }
}

export function forgetCopy(account: string, id: string): void {
  storage()?.removeItem(keysOf(account) + id);
}

/** A browser may forbid its store; then nothing is kept. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** What stands there by another's hand, or an older version's, is as if it did not. */
function isCopy(kept: unknown): kept is KeptCopy {
  const { at, base, values } = (kept ?? {}) as Partial<KeptCopy>;
  return typeof at === 'string' && typeof base?.values.title === 'string' && typeof values?.title === 'string';
}

/** Where a form goes on: a visit that has been stored on its own page, any other where it was begun. */
export function formAddress(id: string, version: number | null): string {
  return version === null ? `/visits/new?draft=${id}` : `/visits/${id}/edit`;
}
