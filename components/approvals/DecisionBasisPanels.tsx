import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { IconCheckCircle, IconInfo, IconWarning } from '@/components/ui/icons';
import { Panel } from '@/components/ui/Panel';
import type { Conflict } from '@/lib/domain/conflicts/find-conflicts';
import type { ItemConflict } from '@/lib/domain/conflicts/item-conflicts';
import { type SomeTexts, textIn } from '@/lib/domain/programme/programme';
import type { Locale, VisitStatus } from '@/lib/domain/visit/vocabulary';
import { dayIn } from '@/lib/domain/shared/day';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { formatDay, formatMoment } from '@/lib/i18n/formats';
import { tellConflict } from '@/lib/i18n/tell-conflict';

type PastVisit = { id: string; reference: string; title: string; startsAt: Date | null; status: VisitStatus };
type Acceptance = { by: string; at: Date; reason: string };
type Shown = Conflict & { accepted: Acceptance | null };
type ShownOfItem = ItemConflict & { title: SomeTexts; accepted: Acceptance | null };
type Props = {
  visit: { id: string; timeZone: string };
  basis: {
    conflicts: readonly Shown[];
    itemConflicts: readonly ShownOfItem[];
    history: { visits: readonly PastVisit[]; total: number };
  };
  locale: Locale;
};

/** What a decision rests on besides the visit: conflicts in the calendar, and what has been with the organisation. */
export function DecisionBasisPanels({ visit, basis: { conflicts, itemConflicts, history }, locale }: Props) {
  const t = useTranslations('visitPage');
  const v = useTranslations('vocabulary');
  const p = useTranslations('programme');

  return (
    <>
      <Panel title={t('conflicts')} id="conflicts">
        {conflicts.length === 0 && (
          <p className="flex gap-2">
            <IconCheckCircle className="text-good" /> {t('noConflicts')}
          </p>
        )}
        <ul className="space-y-3">
          {conflicts.map((conflict, index) => (
            <li key={index} className="flex gap-2">
              <IconWarning className="flex-none" />
              <span>
                <strong className="block font-medium">{v(`conflict.${conflict.kind}`)}</strong>
                <Other conflict={conflict} locale={locale} />
                {conflict.accepted && <Accepted {...conflict.accepted} locale={locale} />}
              </span>
            </li>
          ))}
        </ul>
      </Panel>
      {itemConflicts.length > 0 && (
        <Panel title={p('ofProgramme')} id="programme-conflicts">
          <ul className="space-y-3">
            {itemConflicts.map((conflict) => (
              <OfItem key={`${conflict.itemId} ${conflict.key}`} {...{ conflict, locale }} timeZone={visit.timeZone} />
            ))}
          </ul>
          <p className="mt-3">
            <Link href={`/visits/${visit.id}/programme`} prefetch={false}>
              {p('title')}
            </Link>
          </p>
        </Panel>
      )}
      <Panel title={t('history')} id="history">
        {history.total === 0 && <p className="text-muted">{t('noHistory')}</p>}
        <ul className="space-y-2">
          {history.visits.map((visit) => (
            <li key={visit.id}>
              <Link href={`/visits/${visit.id}`} prefetch={false}>
                {visit.title}
              </Link>
              <span className="block text-sm text-muted">
                {visit.startsAt && formatDay(dayIn(visit.startsAt, HOME_TIME_ZONE), locale)} ·{' '}
                {v(`status.${visit.status}`)}
              </span>
            </li>
          ))}
        </ul>
        {history.total > history.visits.length && (
          <p className="mt-2 text-sm text-muted">{t('historyMore', { count: history.total })}</p>
        )}
      </Panel>
    </>
  );
}

/** The other party, as far as the reader may know it. */
function Other({ conflict, locale }: { conflict: Conflict; locale: Locale }) {
  const common = useTranslations('common');
  const t = useTranslations('deciding');
  const other = conflict.with;
  if (!other) return `${conflict.shared}, ${formatDay(conflict.day, locale)}`;

  const when = formatMoment(other.startsAt, locale);
  if (other.id === null) return `${common('reserved')}, ${when}`;
  return (
    <>
      <Link href={`/visits/${other.id}`} prefetch={false}>
        {other.title}
      </Link>
      , {when}
      {other.settled && ` (${t('settled')})`}
    </>
  );
}

/** A conflict in the programme, with what the planner has said of it. */
function OfItem({ conflict, locale, timeZone }: { conflict: ShownOfItem; locale: Locale; timeZone: string }) {
  const t = useTranslations('itemConflict');
  const p = useTranslations('programme');
  const { title, override, severity, accepted } = conflict;
  const Icon = override || severity === 'NOTE' ? IconInfo : IconWarning;
  return (
    <li className="flex gap-2">
      <Icon className="flex-none" />
      <span>
        <strong className="block font-medium">{textIn(title, locale)}</strong>
        {tellConflict(conflict, t, locale, timeZone)}
        {override && (
          <span className="mt-1 block text-sm">
            {p('overriddenBy', { name: override.by, when: formatMoment(override.at, locale) })}
            <span className="block border-l-4 border-line pl-3 whitespace-pre-line">
              {p('overridden', { reason: override.reason })}
            </span>
          </span>
        )}
        {accepted && <Accepted {...accepted} locale={locale} />}
      </span>
    </li>
  );
}

/** Who has already said in this round that one can live with it. */
function Accepted({ by, at, reason, locale }: NonNullable<Shown['accepted']> & { locale: Locale }) {
  const t = useTranslations('deciding');
  return (
    <span className="mt-1 block text-sm">
      {t('accepted', { name: by, when: formatMoment(at, locale) })}
      <span className="block border-l-4 border-line pl-3 whitespace-pre-line">{reason}</span>
    </span>
  );
}
