import type { useTranslations } from 'next-intl';
import type { Barrier, Grounds } from '@/lib/domain/hosts/propose-host';
import type { Locale, Rank } from '@/lib/domain/visit/vocabulary';
import { formatDay, formatDays, formatSpan } from './formats';

type Words = {
  t: ReturnType<typeof useTranslations<'hostProposal'>>;
  rank: (rank: Rank) => string;
  locale: Locale;
};

/** Why a proposal is what it is: the guests' rank, by what somebody is its counterpart, and who receives. */
export function tellProposal(
  proposal: {
    rank: Rank | null;
    grounds: Grounds | null;
    counterpart: string | null;
    proposed: string | null;
    candidates: readonly { personId: string; person: { name: string } }[];
  },
  { t, rank }: Words,
): string[] {
  const nameOf = (id: string | null) => proposal.candidates.find(({ personId }) => personId === id)?.person.name ?? '';
  const known = proposal.rank ? t('rankKnown', { rank: rank(proposal.rank) }) : t('rankUnknown');
  const { grounds } = proposal;
  if (!grounds) return [known, t('NO_ORDER')];

  const why = t(`grounds.${grounds.kind}`, {
    name: nameOf(proposal.counterpart),
    rank: 'rank' in grounds ? rank(grounds.rank) : '',
  });
  const who = proposal.proposed ? t('PROPOSED', { name: nameOf(proposal.proposed) }) : t('NOBODY');
  return [known, why, who];
}

/** What keeps somebody from receiving, in the zone of the visit. */
export function tellBarrier(barrier: Barrier, { t, locale }: Words, timeZone: string): string {
  switch (barrier.kind) {
    case 'RETIRED':
    case 'DISQUALIFIED':
      return t(`barrier.${barrier.kind}`);
    case 'ABSENT': {
      const { from, to } = barrier;
      const days = to === null ? t('daysFrom', { from: formatDay(from, locale) }) : formatDays(from, to, locale);
      return t('barrier.ABSENT', { days });
    }
    case 'BOOKED': {
      const when = formatSpan({ ...barrier, timeZone }, locale);
      const { visit } = barrier;
      if (!visit) return t('barrier.BOOKED_HIDDEN', { when });
      return t('barrier.BOOKED', { when, visit: `${visit.title} (${visit.reference})` });
    }
  }
}
