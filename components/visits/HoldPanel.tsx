import { useLocale, useTranslations } from 'next-intl';
import { RegisterText } from '@/components/areas/RegisterText';
import { DescriptionList } from '@/components/ui/DescriptionList';
import { Notification } from '@/components/ui/Notification';
import { Panel } from '@/components/ui/Panel';
import { isHeld, type VisitHold } from '@/lib/domain/areas/hold';
import type { Visit } from '@/lib/domain/visit/visit';
import { formatDay, formatMoment } from '@/lib/i18n/formats';
import { type TransitionAction, type TransitionChoice, TransitionPanel } from './TransitionPanel';

type Props = {
  visit: Visit & { hold: VisitHold };
  /** Deciding the exception; null where it is not the reader's. */
  decide: { action: TransitionAction; texts: Parameters<typeof TransitionPanel>[0]['texts'] } | null;
};

/** What holds the visit, since when and because of what, what is needed, and the chief executive's decision. */
export function HoldPanel({ visit, decide }: Props) {
  const t = useTranslations('hold');
  const locale = useLocale();
  const { name, status, since, reason, decision, heldAt, exception } = visit.hold;
  const held = isHeld(visit);

  const choice = (action: string, label: string, look: TransitionChoice['look']): TransitionChoice => ({
    ...{ action, label, look, comment: 'needed', departments: [] },
  });
  const choices = [
    choice('grant', t('grant'), 'primary'),
    ...(exception ? [] : [choice('refuse', t('refuse'), 'danger')]),
  ];

  return (
    <Panel title={held ? t('title') : t('titleGranted')} id="hold">
      {status !== 'ACTIVE' && (
        <Notification tone={held ? 'alert' : 'info'}>
          {t(status, { name: name[locale], since: formatDay(since, locale) })}
        </Notification>
      )}
      <div className="mt-3">
        <DescriptionList
          items={[
            { term: t('reason'), description: <RegisterText text={reason} locale={locale} /> },
            { term: t('decision'), description: decision[locale] },
          ]}
        />
      </div>
      {exception && (
        <div className="mt-3">
          <p className="font-medium">
            {t(exception.granted ? 'GRANTED' : 'REFUSED', {
              name: exception.by.name,
              when: formatMoment(exception.at, locale),
            })}
          </p>
          <p className="mt-1 border-l-4 border-line pl-3 whitespace-pre-line">{exception.reason}</p>
        </div>
      )}
      {held && <p className="mt-3">{t('needed')}</p>}
      <p className="mt-2 text-sm text-muted">{t('heldSince', { when: formatMoment(heldAt, locale) })}</p>
      {decide && (
        <div className="mt-4">
          <TransitionPanel choices={choices} version={visit.version} action={decide.action} texts={decide.texts} />
        </div>
      )}
    </Panel>
  );
}
