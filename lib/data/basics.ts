import type { TargetArea } from '@/lib/domain/areas/target-area';
import type { RankTable } from '@/lib/domain/precedence/rank-table';
import type { RuleSet } from '@/lib/domain/routing/rule-set';
import type { Department, LocalizedText } from '@/lib/domain/visit/vocabulary';
import type { Tx } from './database';

/** Stores the first version of the coordination rules, if the database holds none. */
export async function storeFirstRuleSet(tx: Tx, ruleSet: RuleSet, effectiveFrom: string): Promise<boolean> {
  const held = await tx.prisma.ruleSet.count();
  if (held > 0) return false;
  await tx.prisma.ruleSet.create({
    data: { version: 1, state: 'AGREED', effectiveFrom: new Date(effectiveFrom), content: ruleSet },
  });
  return true;
}

/** Stores the first version of the order of precedence, if the database holds none. */
export async function storeFirstRankTable(tx: Tx, table: RankTable, validFrom: string): Promise<void> {
  const held = await tx.prisma.rankTable.count();
  if (held > 0) return;
  await tx.prisma.rankTable.create({ data: { version: 1, validFrom: new Date(validFrom), content: table } });
}

/** Stores the memberships that are not there yet; what the city has changed since stays. */
export async function storeMemberships(
  tx: Tx,
  memberships: readonly { key: string; owner: Department; name: LocalizedText }[],
): Promise<void> {
  await tx.prisma.membership.createMany({
    data: memberships.map((membership) => ({ ...membership })),
    skipDuplicates: true,
  });
}

/** Stores the target areas that are not there yet, each with its statuses; what the city has changed since stays. */
export async function storeAreas(tx: Tx, areas: readonly TargetArea[]): Promise<void> {
  const held = await tx.prisma.targetArea.findMany({ select: { key: true } });
  const missing = areas
    .map((area, position) => ({ ...area, position }))
    .filter(({ key }) => !held.some((area) => area.key === key));

  await tx.prisma.targetArea.createMany({
    data: missing.map(({ key, position, name, countries, cities, takesRest }) => ({
      ...{ key, position, name, takesRest },
      countries: [...countries],
      cities: [...cities],
    })),
  });
  await tx.prisma.targetStatus.createMany({
    data: missing.flatMap(({ key, periods }) =>
      periods.map(({ status, from, to, reason, decision }) => ({
        ...{ areaKey: key, status, reason, decision },
        validFrom: new Date(from),
        validTo: to ? new Date(to) : null,
      })),
    ),
  });
}

/** Makes an account with one role, if its identity is not there yet; gives its id. */
export async function storeAccount(
  tx: Tx,
  account: {
    issuer: string;
    subject: string;
    email: string;
    name: string;
    role: string;
    department: Department | null;
    validFrom: string;
  },
): Promise<string> {
  const { issuer, subject, email, name, role, department, validFrom } = account;
  const known = await tx.prisma.account.findUnique({ where: { issuer_subject: { issuer, subject } } });
  if (known) return known.id;

  const made = await tx.prisma.account.create({
    data: { issuer, subject, email, name, roles: { create: { role, department, validFrom: new Date(validFrom) } } },
  });
  return made.id;
}

export async function countVisits(tx: Tx): Promise<number> {
  return tx.prisma.visit.count();
}
