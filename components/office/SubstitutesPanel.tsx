import { useTranslations } from 'next-intl';
import type { FieldAction } from '@/components/forms/answered';
import { ActionForm, type Told } from '@/components/ui/ActionForm';
import { Button } from '@/components/ui/Button';
import { Panel } from '@/components/ui/Panel';
import { Tag } from '@/components/ui/Tag';
import type { Days } from '@/lib/domain/approval/absence';
import { writeDay } from '@/lib/domain/shared/as-typed';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { SubstituteEditor } from './SubstituteEditor';
import { useDaysText } from './use-days-text';

type Arrangement = Days & { id: string; substitutes: { id: string; name: string; active: boolean }[] };

type Props = {
  /** The one in force first, then those that hold before or after it. */
  arrangements: readonly Arrangement[];
  people: readonly { id: string; name: string; email: string }[];
  today: string;
  locale: Locale;
  /** Null where they may only be read. */
  actions: { set: FieldAction; end: (before: Told, form: FormData) => Promise<Told> } | null;
};

const END_FORM = 'end-substitutes';

/** Who stands in for somebody, now and later, and the way to change it. */
export function SubstitutesPanel({ arrangements, people, today, locale, actions }: Props) {
  const t = useTranslations('office');
  const holds = arrangements.find(({ from }) => from <= today);
  const isOpen = ({ id }: { id: string }) => people.some((person) => person.id === id);

  return (
    <Panel title={t('substitutes')} id="substitutes">
      <p className="text-muted">{t('substitutesLead')}</p>
      {actions && <ActionForm id={END_FORM} action={actions.end} className="mt-3" />}
      {arrangements.length === 0 && <p className="mt-3 font-medium">{t('noSubstitutes')}</p>}
      <ul className="mt-3 space-y-3">
        {arrangements.map((arrangement) => (
          <li key={arrangement.id} className="border border-line-soft px-4 py-3">
            <ArrangementCard
              arrangement={arrangement}
              isInForce={arrangement === holds}
              isAhead={arrangement.from > today}
              locale={locale}
              mayEnd={actions !== null}
            />
          </li>
        ))}
      </ul>
      {actions && (
        <details className="mt-4">
          <summary className="inline-flex min-h-11 items-center font-medium text-brand underline underline-offset-3">
            {t('change')}
          </summary>
          <div className="mt-2">
            <SubstituteEditor
              action={actions.set}
              people={people}
              initial={(holds?.substitutes ?? []).filter(isOpen).map(({ id }) => id)}
              today={writeDay(today)}
            />
          </div>
        </details>
      )}
    </Panel>
  );
}

function ArrangementCard({
  arrangement,
  isInForce,
  isAhead,
  locale,
  mayEnd,
}: {
  arrangement: Arrangement;
  isInForce: boolean;
  isAhead: boolean;
  locale: Locale;
  mayEnd: boolean;
}) {
  const t = useTranslations('office');
  const days = useDaysText(locale)(arrangement);

  return (
    <div className="flex items-start justify-between gap-2">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2 text-sm">
          <span>{days}</span>
          {isInForce && <Tag tone="success">{t('inForce')}</Tag>}
          {isAhead && <Tag tone="info">{t('ahead')}</Tag>}
        </p>
        {arrangement.substitutes.length === 0 ? (
          <p className="mt-1 font-medium">{t('nobody')}</p>
        ) : (
          <ol className="mt-1 list-decimal pl-6 font-medium">
            {arrangement.substitutes.map(({ id, name, active }) => (
              <li key={id}>
                {name} {!active && <Tag>{t('closedAccount')}</Tag>}
              </li>
            ))}
          </ol>
        )}
      </div>
      {mayEnd && (
        <Button
          type="submit"
          form={END_FORM}
          name="id"
          value={arrangement.id}
          variant="secondary"
          size="small"
          aria-label={t('endSubstitutesOf', { days })}
        >
          {t('endSubstitutes')}
        </Button>
      )}
    </div>
  );
}
