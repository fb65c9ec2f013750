import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { Tag } from '@/components/ui/Tag';
import type { HostCandidate, HostProposal as Proposal } from '@/lib/domain/hosts/propose-host';
import { type SomeTexts, textIn } from '@/lib/domain/programme/programme';
import type { Locale, Rank } from '@/lib/domain/visit/vocabulary';
import { formatDay } from '@/lib/i18n/formats';
import { tellBarrier, tellProposal } from '@/lib/i18n/tell-host';

export type ShownProposal = Omit<Proposal, 'candidates'> & {
  span: { from: Date; until: Date } | null;
  order: { validFrom: string; decision: string } | null;
  candidates: (HostCandidate & { person: { name: string; title: SomeTexts }; asked: number })[];
};

type Props = {
  proposal: ShownProposal;
  timeZone: string;
  locale: Locale;
  /** Gives each host a button; only among client components. */
  onChoose?: (personId: string) => void;
};

/**
 * Who receives the guests, why, and how everybody in the order stands. The planner shows it beside an item; in a client
 * component it needs the texts of `hostProposal` and `vocabulary`.
 */
export function HostProposal({ proposal, timeZone, locale, onChoose }: Props) {
  const t = useTranslations('hostProposal');
  const v = useTranslations('vocabulary');
  const words = { t, locale, rank: (rank: Rank) => v(`rank.${rank}`) };
  const { order, span, proposed, candidates } = proposal;
  const told = tellProposal(proposal, words);

  return (
    <div>
      <p className="text-lg font-semibold">{told.at(-1)}</p>
      {told.slice(0, -1).map((sentence) => (
        <p key={sentence} className="text-sm">
          {sentence}
        </p>
      ))}
      {span === null && <p className="text-sm text-muted">{t('noTimes')}</p>}
      {candidates.length > 0 && (
        <ol aria-label={t('all')} className="mt-3 divide-y divide-line-soft border-y border-line-soft">
          {candidates.map((candidate) => {
            const { personId, person, position, place, barriers, asked } = candidate;
            return (
              <li key={personId} className="grid grid-cols-[1.75rem_1fr_auto] gap-x-2 py-2">
                <span className="text-right text-muted tabular-nums">{position}.</span>
                <span className="min-w-0">
                  <span className="flex flex-wrap items-center gap-2">
                    <span className="font-medium">{person.name}</span>
                    {personId === proposed && <Tag tone="success">{t('proposed')}</Tag>}
                    {place === 'COUNTERPART' && <Tag tone="info">{t('place.COUNTERPART')}</Tag>}
                  </span>
                  <span className="block text-sm text-muted">{textIn(person.title, locale)}</span>
                  {barriers.length === 0 && place !== 'BEFORE' && <span className="block text-sm">{t('free')}</span>}
                  {place === 'BEFORE' && <span className="block text-sm text-muted">{t('place.BEFORE')}</span>}
                  {barriers.map((barrier, index) => (
                    <span key={index} className="block text-sm text-danger">
                      {tellBarrier(barrier, words, timeZone)}
                    </span>
                  ))}
                  <span className="block text-sm text-muted">{t('asked', { times: asked })}</span>
                </span>
                {onChoose && (
                  <Button
                    variant="secondary"
                    size="small"
                    aria-label={t('choose', { name: person.name })}
                    onClick={() => onChoose(personId)}
                  >
                    {t('chooseShort')}
                  </Button>
                )}
              </li>
            );
          })}
        </ol>
      )}
      {order && (
        <p className="mt-2 text-sm text-muted">
          {t('order', { day: formatDay(order.validFrom, locale), decision: order.decision })}
        </p>
      )}
    </div>
  );
}
