import { useTranslations } from 'next-intl';
import type { FieldAction } from '@/components/forms/answered';
import { ActionForm, type Told } from '@/components/ui/ActionForm';
import { Button } from '@/components/ui/Button';
import { Tag } from '@/components/ui/Tag';
import type { AbsenceReason, Days } from '@/lib/domain/approval/absence';
import { writeDay } from '@/lib/domain/shared/as-typed';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { ShortenForm } from './ShortenForm';
import { useDaysText } from './use-days-text';

export type ListedAbsence = Days & {
  id: string;
  account: { id: string; name: string };
  reason: AbsenceReason;
  recordedBy: string;
};
export type AbsenceActions = {
  record: FieldAction;
  /** Of the absence whose `id` the pressed button carries. */
  end: (before: Told, form: FormData) => Promise<Told>;
  shorten: (id: string, before: Parameters<FieldAction>[0], form: FormData) => ReturnType<FieldAction>;
};

type Props = {
  owner: { id: string; name: string };
  absences: readonly ListedAbsence[];
  today: string;
  locale: Locale;
  /** Null where they may only be read. */
  actions: Pick<AbsenceActions, 'end' | 'shorten'> | null;
};

/** Somebody's absences: those under way and to come with what can be done about them, and those that are over. */
export function AbsenceList({ owner, absences, today, locale, actions }: Props) {
  const t = useTranslations('office');
  const isOver = ({ to }: ListedAbsence) => to !== null && to < today;
  const coming = absences.filter((absence) => !isOver(absence));
  const over = absences.filter(isOver).reverse();
  const endForm = `end-absence-${owner.id}`;

  return (
    <>
      {actions && <ActionForm id={endForm} action={actions.end} />}
      {coming.length === 0 && <p className="text-muted">{t('noAbsences')}</p>}
      {coming.length > 0 && (
        <ul className="divide-y divide-line-soft border-y border-line-soft">
          {coming.map((absence) => (
            <li key={absence.id} className="py-3">
              <AbsenceRow absence={absence} owner={owner} today={today} locale={locale} endForm={actions && endForm} />
              {actions && (
                <details className="mt-1">
                  <ShortenSummary absence={absence} locale={locale} />
                  <ShortenForm
                    id={absence.id}
                    action={actions.shorten.bind(null, absence.id)}
                    lastDay={absence.to ? writeDay(absence.to) : ''}
                  />
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
      {over.length > 0 && (
        <details className="mt-3">
          <summary className="inline-flex min-h-11 items-center font-medium text-brand underline underline-offset-3">
            {t('over', { count: over.length })}
          </summary>
          <ul className="mt-1 space-y-2">
            {over.map((absence) => (
              <li key={absence.id}>
                <AbsenceRow absence={absence} owner={owner} today={today} locale={locale} endForm={null} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function AbsenceRow({
  absence,
  owner,
  today,
  locale,
  endForm,
}: Omit<Props, 'absences' | 'actions'> & { absence: ListedAbsence; endForm: string | null }) {
  const t = useTranslations('office');
  const days = useDaysText(locale)(absence);
  const isNow = absence.from <= today && (absence.to === null || absence.to >= today);
  const hasBegun = absence.from < today;

  return (
    <div className="flex flex-wrap items-start justify-between gap-2">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2">
          <span className="font-medium">{days}</span>
          <Tag>{t(`reasonOf.${absence.reason}`)}</Tag>
          {isNow && <Tag tone="alert">{t('now')}</Tag>}
        </p>
        {absence.recordedBy !== owner.name && (
          <p className="text-sm text-muted">{t('recordedBy', { name: absence.recordedBy })}</p>
        )}
      </div>
      {endForm && (
        <Button
          type="submit"
          form={endForm}
          name="id"
          value={absence.id}
          variant="secondary"
          size="small"
          aria-label={t(hasBegun ? 'endOf' : 'removeOf', { days, name: owner.name })}
        >
          {t(hasBegun ? 'end' : 'remove')}
        </Button>
      )}
    </div>
  );
}

function ShortenSummary({ absence, locale }: { absence: ListedAbsence; locale: Locale }) {
  const t = useTranslations('office');
  const days = useDaysText(locale)(absence);

  return (
    <summary
      aria-label={t('shortenOf', { days, name: absence.account.name })}
      className="inline-flex min-h-9 items-center text-sm font-medium text-brand underline underline-offset-3"
    >
      {t('shorten')}
    </summary>
  );
}
