import { useLocale, useTranslations } from 'next-intl';
import type { FieldAction } from '@/components/forms/answered';
import { Panel } from '@/components/ui/Panel';
import type { KeptTask } from '@/lib/domain/tasks/template-register';
import { TemplateTaskForm } from './TemplateTaskForm';
import { TemplateTaskList } from './TemplateTaskList';
import { useTemplateTexts } from './use-template-texts';

type Props = {
  tasks: readonly KeptTask[];
  form: string;
  addAction: FieldAction;
  changeAction: (task: KeptTask) => FieldAction;
};

/** One template: its tasks in their order, a new one, and those no longer used. */
export function TemplateEditor({ tasks, form, addAction, changeAction }: Props) {
  const t = useTranslations('taskTemplates');
  const locale = useLocale();
  const texts = useTemplateTexts();
  const [inUse, retired] = [tasks.filter((one) => !one.retired), tasks.filter((one) => one.retired)];

  return (
    <div className="space-y-6">
      <Panel title={t('inUse')} id="in-use">
        <TemplateTaskList tasks={inUse} retired={false} {...{ inUse, form, changeAction }} />
      </Panel>
      <Panel title={t('add')} id="add-task">
        <div className="max-w-2xl">
          <TemplateTaskForm
            id="new"
            task={null}
            {...texts.options}
            others={inUse.map(({ key, name }) => ({ value: key, label: name[locale] }))}
            action={addAction}
            texts={{ ...texts.form, save: t('add') }}
          />
        </div>
      </Panel>
      {retired.length > 0 && (
        <Panel title={t('retired')} id="retired">
          <TemplateTaskList tasks={retired} retired {...{ inUse, form, changeAction }} />
        </Panel>
      )}
    </div>
  );
}
