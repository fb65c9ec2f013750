import { getTranslations } from 'next-intl/server';
import type { TriedOrder } from '@/components/precedence/tried-order';
import type { LinePlace } from '@/lib/domain/precedence/receiving-line';
import { tellReason } from '@/lib/domain/precedence/tell-order';
import { tellFlag, tellLine, tellSeat } from '@/lib/domain/precedence/tell-seating';
import { countryName } from '@/lib/domain/places/country-names';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import type { OrderedGuests } from '@/lib/usecases/precedence/order-guests';

/** An order that was tried, in the reader's words. */
export async function tellTriedOrder(
  ordered: OrderedGuests,
  doubts: string[],
  movedId: string | undefined,
  locale: Locale,
): Promise<TriedOrder> {
  const [t, v] = await Promise.all([getTranslations('precedence'), getTranslations('vocabulary')]);
  const { version, guests, receivingLine, flags, seating } = ordered;
  if (!seating) throw new Error('The form always asks for seats.');

  const moved = guests.find(({ guest }) => guest.id === movedId);
  const announced = moved
    ? t('nowAt', { rank: moved.guest.name, place: moved.place, count: guests.length })
    : t('result', { version });
  const inLine = ({ who, place, reason }: LinePlace) => ({ ...who, place, reason: tellLine(reason)[locale] });
  const sides = { HOST: t('host'), GUEST: t('guest'), INTERPRETER: t('interpreter') };
  return {
    ...{ ok: true, version, announced, doubts, seating },
    guests: guests.map(({ guest: { id, name, rank, former, isHead }, place, byTable, setByHand, partner, reasons }) => {
      // Of a companion nobody asks for a rank.
      const said = rank === null ? (partner ? '' : t('noRank')) : v(`rank.${rank}`);
      return {
        ...{ id, name, place, byTable, setByHand, isHead },
        rank: former ? t('formerRank', { rank: said }) : said,
        reasons: reasons.map((reason) => tellReason(reason)[locale]),
      };
    }),
    hosts: receivingLine.hosts.map(inLine),
    line: receivingLine.guests.map(inLine),
    flags: flags.map((flag) => ({
      id: 'country' in flag ? flag.country : flag.organisation,
      name: 'country' in flag ? countryName(flag.country, locale) : t(`organisation.${flag.organisation}`),
      reason: tellFlag(flag.reason)[locale],
    })),
    seats: seating.seats.map(({ side, reason }) => ({ side: sides[side], reason: tellSeat(reason)[locale] })),
  };
}
