import { getLocale, getTranslations } from 'next-intl/server';
import type { ShownProposal, SlotsFound } from '@/components/programme/slots/slot-view';
import { inOrder, type ProgrammeItem, textIn } from '@/lib/domain/programme/programme';
import type { Proposal } from '@/lib/domain/programme/slots/slot-answer';
import { toProposalsJson } from '@/lib/domain/programme/slots/slot-json';
import { dayIn } from '@/lib/domain/shared/day';
import { zonedToInstant } from '@/lib/domain/shared/zoned-time';
import { formatDay, formatList, formatTime } from '@/lib/i18n/formats';
import { tellConflict } from '@/lib/i18n/tell-conflict';
import { tellWish } from '@/lib/i18n/tell-wish';
import type { ProgrammeProposed } from '@/lib/usecases/programme/propose-programme';

/** What the finder found, in the reader's language and ready to be drawn. */
export async function showSlots({ request, answer, registers, staying }: ProgrammeProposed): Promise<SlotsFound> {
  const [t, conflicts, locale] = await Promise.all([
    getTranslations('slots'),
    getTranslations('itemConflict'),
    getLocale(),
  ]);
  const told = toProposalsJson(answer, request.timeZone, {
    wish: (wish) => tellWish(wish, request, registers, t, locale),
    conflict: (conflict) => tellConflict(conflict, conflicts, locale, request.timeZone),
  });

  const named = (all: readonly { id: string; name: string }[], id: string) =>
    all.find((one) => one.id === id)?.name ?? '';
  const detailsOf = ({ venueId, place, vehicleId, attendees }: ProgrammeItem) => {
    const venue = registers.venues.find(({ id }) => id === venueId);
    const where = venue ? textIn(venue.name, locale) : place;
    const people = attendees.map(({ personId }) => named(registers.people, personId));
    return [where, vehicleId === null ? '' : named(registers.vehicles, vehicleId), formatList(people, locale)]
      .filter((text) => text !== '')
      .join(' · ');
  };

  const show = (proposal: Proposal, index: number): ShownProposal => {
    const all = inOrder([...staying, ...proposal.items]);
    const fresh = new Set(proposal.items.map(({ id }) => id));
    const days = request.days.flatMap(({ day, from, to }) => {
      const here = all.filter(({ startsAt }) => dayIn(startsAt, request.timeZone) === day);
      if (here.length === 0) return [];
      const clock = (time: string) =>
        zonedToInstant(day, time === '24:00' ? '23:59' : time, request.timeZone)?.getTime() ?? 0;
      const begins = Math.min(clock(from), ...here.map(({ startsAt }) => +startsAt));
      const ends = Math.max(clock(to), ...here.map(({ endsAt }) => +endsAt));
      const part = (moment: number) => ((moment - begins) / (ends - begins)) * 100;
      const time = (moment: Date) => formatTime(moment, locale, request.timeZone);
      return [
        {
          label: formatDay(day, locale, { weekday: true }),
          ...{ from: time(new Date(begins)), to: time(new Date(ends)) },
          items: here.map((item) => ({
            key: item.id,
            when: `${time(item.startsAt)}–${time(item.endsAt)}`,
            title: textIn(item.title, locale),
            details: detailsOf(item),
            isNew: fresh.has(item.id),
            left: part(+item.startsAt),
            width: part(+item.endsAt) - part(+item.startsAt),
          })),
        },
      ];
    });
    const { waiting, travel, lunchOff, load } = proposal;
    return {
      days,
      figures: [
        t('waiting', { minutes: Math.round(waiting) }),
        t('travel', { minutes: Math.round(travel) }),
        ...(request.limits.lunchMinutes === null ? [] : [t('lunchOff', { minutes: Math.round(lunchOff) })]),
        ...(request.stops.some(({ people }) => people.length > 0) ? [t('load', { count: load })] : []),
      ],
      items: told.proposals[index]?.items ?? [],
    };
  };

  return {
    ok: true,
    outcome: answer.outcome,
    proposals: answer.outcome === 'FOUND' ? answer.proposals.map(show) : [],
    impossible: told.impossible.map(({ wishes, minimal, because, nobody }) => ({
      wishes,
      minimal,
      because: [...because.map(({ text }) => text), ...nobody.map(({ text }) => t('nobody', { wish: text }))],
    })),
  };
}
