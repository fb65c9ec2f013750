export const BUDGETS: readonly { route: string; name: string; aimKb: number }[];
export function firstLoadKb(bundles: string, route: string): number | null;
