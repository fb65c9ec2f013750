/** What waits for what: by id, or by key within a template. */
export type Waits = ReadonlyMap<string, readonly string[]>;

/** Whether something would wait for itself, by however many others: nobody could begin. */
export function hasCycle(waits: Waits): boolean {
  const done = new Set<string>();
  const under = new Set<string>();
  const comesBack = (id: string): boolean => {
    if (under.has(id)) return true;
    if (done.has(id)) return false;
    under.add(id);
    const found = (waits.get(id) ?? []).some(comesBack);
    under.delete(id);
    done.add(id);
    return found;
  };
  return [...waits.keys()].some(comesBack);
}
