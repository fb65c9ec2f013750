import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { TaskTabs } from '@/components/tasks/TaskTabs';
import { TemplateEditor } from '@/components/tasks/TemplateEditor';
import { ActionForm } from '@/components/ui/ActionForm';
import { PageHeader } from '@/components/ui/PageHeader';
import { TASK_TEMPLATE_TEXTS } from '@/lib/domain/routing/task-template-texts';
import { capitalised } from '@/lib/domain/shared/capitalised';
import { TASK_TEMPLATES } from '@/lib/domain/visit/vocabulary';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readTaskTemplates } from '@/lib/usecases/tasks/keep-templates';
import { addTemplateTaskAction, changeTemplateTaskAction, templateRowAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('taskTemplates'))('title') };
}

const ROW_FORM = 'change-template';

type Props = { searchParams: Promise<{ template?: string | string[] }> };

/** What the tasks of visits are made from, for those who keep it; which template stands in the address. */
export default async function TaskTemplatesPage({ searchParams }: Props) {
  const here = '/task-templates';
  const actor = await requireActor(here);
  const all = grantedOrPage(await readTaskTemplates(actor, {}), here);
  const [t, locale, { template: asked }] = [
    await getTranslations('taskTemplates'),
    await getLocale(),
    await searchParams,
  ];
  const template = TASK_TEMPLATES.find((known) => known === asked) ?? TASK_TEMPLATES[0];

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <TaskTabs
        label={t('choose')}
        pathname="/task-templates"
        tabs={TASK_TEMPLATES.map((one) => ({
          query: { template: one },
          text: capitalised(TASK_TEMPLATE_TEXTS[one][locale]),
          current: one === template,
        }))}
      />
      <ActionForm id={ROW_FORM} action={templateRowAction} />
      <TemplateEditor
        // The forms of another template begin anew.
        key={template}
        tasks={all.filter((task) => task.template === template)}
        form={ROW_FORM}
        addAction={addTemplateTaskAction.bind(null, template)}
        changeAction={({ key, version }) => changeTemplateTaskAction.bind(null, template, key, version)}
      />
    </>
  );
}
