import { useLocale, useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import type { FieldAction } from '@/components/forms/answered';
import { Button } from '@/components/ui/Button';
import { IconArrowDown, IconArrowUp } from '@/components/ui/icons';
import type { KeptTask } from '@/lib/domain/tasks/template-register';
import { LOCALES } from '@/lib/domain/visit/vocabulary';
import { formatList } from '@/lib/i18n/formats';
import { TemplateTaskForm } from './TemplateTaskForm';
import { useTemplateTexts } from './use-template-texts';

type Props = {
  tasks: readonly KeptTask[];
  /** All tasks of the template that are in use, to wait for. */
  inUse: readonly KeptTask[];
  retired: boolean;
  /** The form on the page that the buttons of the rows send. */
  form: string;
  changeAction: (task: KeptTask) => FieldAction;
};

/** Tasks of a template with their words in every language, and what can be done to each. */
export function TemplateTaskList({ tasks, inUse, retired, form, changeAction }: Props) {
  const t = useTranslations('taskTemplates');
  const v = useTranslations('tasks');
  const locale = useLocale();
  const texts = useTemplateTexts();

  return (
    <ol className="divide-y divide-line-soft border-y border-line-soft">
      {tasks.map((task, index) => {
        const name = task.name[locale];
        const sends = (does: string) => ({ form, value: [does, task.template, task.key].join(':') });
        const awaited = inUse.filter(({ key }) => task.waitsFor.includes(key)).map((other) => other.name[locale]);
        return (
          <li key={task.key} className="py-4">
            <div className="flex flex-wrap items-start justify-between gap-3">
              <div className="min-w-0 flex-1 basis-64">
                <h3 className="text-base wrap-anywhere">{name}</h3>
                {LOCALES.filter((other) => other !== locale).map((other) => (
                  <p key={other} lang={other} className="text-sm">
                    {task.name[other]}
                  </p>
                ))}
                <p className="text-sm">
                  {v(`timing.${task.anchor}`, { days: task.days })} · {v(`doer.${task.doer}`)}
                </p>
                {awaited.length > 0 && <p className="text-sm">{v('waits', { names: formatList(awaited, locale) })}</p>}
                <p className="text-sm text-muted">{t(task.source === 'default' ? 'source.default' : 'source.city')}</p>
              </div>
              <div className="flex flex-wrap gap-2">
                {!retired && index > 0 && (
                  <RowButton {...sends('UP')} icon={<IconArrowUp size={18} />} aria-label={t('upOf', { name })}>
                    {t('up')}
                  </RowButton>
                )}
                {!retired && index < tasks.length - 1 && (
                  <RowButton {...sends('DOWN')} icon={<IconArrowDown size={18} />} aria-label={t('downOf', { name })}>
                    {t('down')}
                  </RowButton>
                )}
                <RowButton
                  {...sends(retired ? 'RESTORE' : 'RETIRE')}
                  aria-label={t(retired ? 'restoreOf' : 'retireOf', { name })}
                >
                  {t(retired ? 'restore' : 'retire')}
                </RowButton>
              </div>
            </div>
            {!retired && (
              <details>
                <summary
                  aria-label={t('changeOf', { name })}
                  className="inline-flex min-h-11 items-center font-medium text-brand underline underline-offset-3"
                >
                  {t('change')}
                </summary>
                <div className="mt-2 max-w-2xl">
                  <TemplateTaskForm
                    id={task.key}
                    task={task}
                    {...texts.options}
                    others={inUse
                      .filter(({ key }) => key !== task.key)
                      .map((other) => ({ value: other.key, label: other.name[locale] }))}
                    action={changeAction(task)}
                    texts={{ ...texts.form, save: t('save'), saveLabel: t('saveOf', { name }) }}
                  />
                </div>
              </details>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function RowButton(props: ComponentProps<typeof Button>) {
  return <Button type="submit" name="does" variant="secondary" size="small" {...props} />;
}
