import { useTranslations } from 'next-intl';
import type { FieldAction } from '@/components/forms/answered';
import { ActionForm, type Told } from '@/components/ui/ActionForm';
import { Button } from '@/components/ui/Button';
import { Panel } from '@/components/ui/Panel';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatDays } from '@/lib/i18n/formats';
import { ClosureForm } from './ClosureForm';

type Closure = { id: string; from: string; to: string; reason: string };

type Props = {
  closures: readonly Closure[];
  /** yyyy-mm-dd. */
  today: string;
  locale: Locale;
  /** Null where they may only be read. */
  actions: { add: FieldAction; lift: (before: Told, form: FormData) => Promise<Told> } | null;
};

const LIFT_FORM = 'lift-closure';

/** The days on which a venue is closed, those ahead first. */
export function ClosuresPanel({ closures, today, locale, actions }: Props) {
  const t = useTranslations('venues');
  const ahead = closures.filter(({ to }) => to >= today);
  const past = closures.filter(({ to }) => to < today);

  return (
    <Panel title={t('closures')} id="closures">
      {actions && <ActionForm id={LIFT_FORM} action={actions.lift} />}
      {ahead.length === 0 && <p className="text-muted">{t('noClosures')}</p>}
      <ClosureList closures={ahead} locale={locale} isLifted={actions !== null} />
      {past.length > 0 && (
        <details className="mt-2">
          <summary className="inline-flex min-h-11 items-center font-medium text-brand underline underline-offset-3">
            {t('pastClosures')}
          </summary>
          <ClosureList closures={past.toReversed()} locale={locale} isLifted={false} />
        </details>
      )}
      {actions && (
        <details className="mt-2">
          <summary className="inline-flex min-h-11 items-center font-medium text-brand underline underline-offset-3">
            {t('addClosure')}
          </summary>
          <ClosureForm action={actions.add} />
        </details>
      )}
    </Panel>
  );
}

function ClosureList({
  closures,
  locale,
  isLifted,
}: {
  closures: readonly Closure[];
  locale: Locale;
  isLifted: boolean;
}) {
  const t = useTranslations('venues');
  if (closures.length === 0) return null;

  return (
    <ul className="divide-y divide-line-soft border-y border-line-soft">
      {closures.map(({ id, from, to, reason }) => {
        const days = formatDays(from, to, locale);
        return (
          <li key={id} className="flex items-center justify-between gap-3 py-2">
            <span className="min-w-0">
              <span className="font-medium tabular-nums">{days}</span>
              {reason && <span className="block text-sm">{reason}</span>}
            </span>
            {isLifted && (
              <Button
                type="submit"
                form={LIFT_FORM}
                name="closure"
                value={id}
                variant="secondary"
                size="small"
                aria-label={t('liftClosure', { days })}
              >
                {t('lift')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
