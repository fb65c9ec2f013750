/** Which visits of a trial are shown, as the address says it. `change` ALL is any; left out it is another department. */
export type TrialNarrowing = Partial<Record<'change' | 'ruleBefore' | 'ruleAfter' | 'month' | 'page', string>>;

/** The trial's address with something of it changed; null takes it out, and with any change the pages begin anew. */
export type TrialAddress = (change: Readonly<Partial<Record<keyof TrialNarrowing, string | null>>>) => {
  pathname: string;
  query: Record<string, string>;
  hash: string;
};

export function trialAddress(ruleSetId: string, trialId: string, now: TrialNarrowing): TrialAddress {
  return (change) => {
    const { page: _page, ...kept } = now;
    const given = Object.entries({ ...kept, ...change }).flatMap(([name, value]) => (value ? [[name, value]] : []));
    return { pathname: `/rules/${ruleSetId}/trials/${trialId}`, query: Object.fromEntries(given), hash: 'visits' };
  };
}
