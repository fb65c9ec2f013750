import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/Panel';
import { Tag } from '@/components/ui/Tag';
import type { HostOrder } from '@/lib/domain/hosts/host-order';
import { type SomeTexts, textIn } from '@/lib/domain/programme/programme';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatDay, formatMoment } from '@/lib/i18n/formats';

type Person = { id: string; name: string; title: SomeTexts; retired: boolean };
type Props = { order: HostOrder; people: readonly Person[]; locale: Locale };

/** The version of the host order that holds today. */
export function OrderPanel({ order, people, locale }: Props) {
  const t = useTranslations('hosts');

  return (
    <Panel
      title={t('from', { day: formatDay(order.validFrom, locale) })}
      id="order-today"
      actions={<Tag tone="success">{t('inForce')}</Tag>}
    >
      <OrderFacts {...{ order, people, locale }} />
    </Panel>
  );
}

/** Versions that hold before or after today's, each to be opened. */
export function OtherVersions({
  versions,
  today,
  people,
  locale,
}: {
  versions: readonly HostOrder[];
  /** yyyy-mm-dd. */
  today: string;
  people: readonly Person[];
  locale: Locale;
}) {
  const t = useTranslations('hosts');
  if (versions.length === 0) return null;

  return (
    <Panel title={t('versions')} id="versions">
      <ul className="divide-y divide-line-soft border-y border-line-soft">
        {versions.map((order) => (
          <li key={order.id} className="py-1">
            <details>
              <summary className="flex min-h-11 flex-wrap items-center gap-2 font-medium">
                {t('from', { day: formatDay(order.validFrom, locale) })}
                {order.validFrom > today ? <Tag tone="info">{t('ahead')}</Tag> : <Tag>{t('past')}</Tag>}
              </summary>
              <OrderFacts {...{ order, people, locale }} />
            </details>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function OrderFacts({ order, people, locale }: Props) {
  const t = useTranslations('hosts');
  const r = useTranslations('registers');
  const v = useTranslations('vocabulary');

  return (
    <>
      <p>{t('decisionOf', { decision: order.decision })}</p>
      {order.recordedBy && (
        <p className="text-sm text-muted">
          {t('recordedBy', { name: order.recordedBy, when: formatMoment(order.recordedAt, locale) })}
        </p>
      )}
      <ol className="mt-3 divide-y divide-line-soft border-y border-line-soft">
        {order.places.map(({ personId, receives }, index) => {
          const person = people.find(({ id }) => id === personId);
          return (
            <li key={personId} className="grid grid-cols-[2rem_1fr] gap-x-2 py-2 sm:grid-cols-[2rem_2fr_3fr]">
              <span className="text-right text-muted tabular-nums">{index + 1}.</span>
              <span className="min-w-0">
                <Link href={`/hosts/${personId}`} prefetch={false} className="font-medium">
                  {person?.name}
                </Link>{' '}
                {person?.retired && <Tag tone="alert">{r('retired')}</Tag>}
                <span className="block text-sm text-muted">{person && textIn(person.title, locale)}</span>
              </span>
              <span className="col-start-2 min-w-0 text-sm sm:col-start-3">
                {receives.length === 0
                  ? t('receivesNone')
                  : `${t('receives')}: ${receives.map((rank) => v(`rank.${rank}`)).join(' · ')}`}
              </span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
