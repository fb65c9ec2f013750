import { useLocale, useTranslations } from 'next-intl';
import type { StatusShape } from '@/components/ui/StatusTag';
import type { Tone } from '@/components/ui/Tag';
import { type ProgrammeItem, textIn } from '@/lib/domain/programme/programme';
import type { ItemStatus } from '@/lib/domain/programme/programme-vocabulary';
import type { PlannerLists } from './planner-actions';

export const STATUS_SHAPES: Record<ItemStatus, { tone: Tone; shape: StatusShape }> = {
  TENTATIVE: { tone: 'neutral', shape: 'dashed' },
  CONFIRMED: { tone: 'success', shape: 'check' },
  CANCELLED: { tone: 'error', shape: 'cross' },
};

type Placed = Pick<ProgrammeItem, 'venueId' | 'place' | 'vehicleId'>;

/** Where an item is, and what takes there: "Kaupungintalo, juhlasali · Pikkubussi"; empty where nobody has said. */
export function useWhere({ venues, vehicles }: Pick<PlannerLists, 'venues' | 'vehicles'>) {
  const locale = useLocale();
  return ({ venueId, place, vehicleId }: Placed): string => {
    const venue = venues.find(({ id }) => id === venueId);
    const vehicle = vehicles.find(({ id }) => id === vehicleId);
    const at = [venue && textIn(venue.name, locale), place].filter(Boolean).join(', ');
    return [at, vehicle?.name].filter(Boolean).join(' · ');
  };
}

/** The city's people of an item: the hosts by name, the others with what they do. */
export function useWho({ people }: Pick<PlannerLists, 'people'>) {
  const t = useTranslations('programme');
  return ({ attendees }: Pick<ProgrammeItem, 'attendees'>): string[] =>
    attendees.flatMap(({ personId, duty }) => {
      const person = people.find(({ id }) => id === personId);
      if (!person) return [];
      return duty === 'HOST' ? [person.name] : [`${person.name} (${t(`duty.${duty}`).toLowerCase()})`];
    });
}
