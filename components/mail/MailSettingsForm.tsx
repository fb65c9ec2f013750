import { useTranslations } from 'next-intl';
import { ActionForm, type Told } from '@/components/ui/ActionForm';
import { Panel } from '@/components/ui/Panel';
import { Select } from '@/components/ui/Select';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { type MailTiming, type MailTopic, timingsFor } from '@/lib/domain/notices/mail-timing';
import { LOCALES, type Locale } from '@/lib/domain/visit/vocabulary';

type Setting = { topic: MailTopic; timing: MailTiming; byRole: MailTiming };
type Props = {
  settings: { locale: Locale; topics: readonly Setting[] };
  save: (before: Told, form: FormData) => Promise<Told>;
};

/** The topics as people think of them. */
const HOLDS = ['HELD', 'RELEASED', 'EXCEPTION_GRANTED', 'EXCEPTION_REFUSED'] as const;
const GROUPS = {
  decisions: ['STEP_OPENED', 'STEP_DUE_SOON', 'STEP_OVERDUE', 'STEP_ESCALATED'],
  visits: [
    'RETURNED',
    'REJECTED',
    'APPROVED',
    'CONFIRMED',
    'POSTPONED',
    'CANCELLED',
    'REROUTED',
    'STEP_STRANDED',
    'LIST_SENT',
    ...HOLDS,
  ],
  tasks: ['TASK_GIVEN', 'TASK_DUE_SOON', 'TASK_LATE'],
  office: ['ABSENCE_RECORDED', 'ABSENCE_ENDED', 'DISQUALIFIED', 'DISQUALIFICATION_WITHDRAWN'],
  programme: ['PROGRAMME_PUBLISHED'],
  queue: ['ARRIVED'],
  standing: ['STANDING'],
} as const satisfies Record<string, readonly MailTopic[]>;

const LANGUAGES = { fi: 'Suomi', sv: 'Svenska', en: 'English' } as const satisfies Record<Locale, string>;

/** A choice for each topic; what somebody's roles would give stands under it where they have chosen otherwise. */
export function MailSettingsForm({ settings, save }: Props) {
  const t = useTranslations('mailSettings');
  const settingOf = (topic: MailTopic) => settings.topics.filter((setting) => setting.topic === topic);

  return (
    <ActionForm action={save} className="max-w-4xl">
      <div className="grid gap-6">
        {(['decisions', 'visits', 'tasks', 'programme', 'office', 'queue', 'standing'] as const).map((group) => (
          <Panel key={group} id={`group-${group}`} title={t(`group.${group}`)}>
            <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
              {GROUPS[group].flatMap(settingOf).map(({ topic, timing, byRole }) => (
                <Select
                  // Drawn anew when it has changed: a form that is reset goes back to what it was first drawn with.
                  key={`${topic} ${timing}`}
                  name={`timings.${topic}`}
                  label={t(`topic.${topic}`)}
                  hint={timing === byRole ? undefined : t('byRole', { timing: t(`timing.${byRole}`) })}
                  defaultValue={timing}
                  options={timingsFor(topic).map((value) => ({ value, label: t(`timing.${value}`) }))}
                />
              ))}
            </div>
          </Panel>
        ))}
        <Select
          key={settings.locale}
          name="locale"
          label={t('language')}
          defaultValue={settings.locale}
          options={LOCALES.map((locale) => ({ value: locale, label: LANGUAGES[locale] }))}
          fieldClassName="max-w-xs"
        />
        <p className="text-muted">{t('night')}</p>
        <div>
          <SubmitButton>{t('save')}</SubmitButton>
        </div>
      </div>
    </ActionForm>
  );
}
