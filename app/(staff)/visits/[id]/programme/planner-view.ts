import { getLocale, getTranslations } from 'next-intl/server';
import type { PlannerLists, PlannerView, ShownConflict } from '@/components/programme/planner-actions';
import type { ItemConflict } from '@/lib/domain/conflicts/item-conflicts';
import { tellConflict } from '@/lib/i18n/tell-conflict';
import type { ProgrammeView } from '@/lib/usecases/programme/read-programme';

/** The programme in the reader's words, for the page and for every answer. */
export async function toPlannerView({ visit, programme, conflicts }: ProgrammeView): Promise<PlannerView> {
  const { version, items } = programme;
  return { version, items, conflicts: await toShownConflicts(conflicts, visit.timeZone) };
}

export async function toShownConflicts(conflicts: readonly ItemConflict[], timeZone: string): Promise<ShownConflict[]> {
  const [t, locale] = [await getTranslations('itemConflict'), await getLocale()];
  return conflicts.map((conflict) => ({
    key: conflict.key,
    itemId: conflict.itemId,
    metItemId: conflict.with?.visit ? null : (conflict.with?.itemId ?? null),
    severity: conflict.severity,
    text: tellConflict(conflict, t, locale, timeZone),
    override: conflict.override && {
      reason: conflict.override.reason,
      by: conflict.override.by,
      at: conflict.override.at,
    },
  }));
}

/** What the planner offers: names and what helps to choose, and nothing else of the registers. */
export function toPlannerLists({ registers }: ProgrammeView): PlannerLists {
  return {
    venues: registers.venues.map(({ id, name, address, capacity, accessibility, retired }) => ({
      ...{ id, name, address, capacity, accessibility, retired },
    })),
    vehicles: registers.vehicles.map(({ id, name, seats, retired }) => ({ id, name, seats, retired })),
    people: registers.people.map(({ id, name, title, duties, retired }) => ({ id, name, title, duties, retired })),
  };
}
