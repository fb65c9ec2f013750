import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OwnTaskList } from '@/components/tasks/OwnTaskList';
import { STATE_FORM } from '@/components/tasks/StateButtons';
import { TaskTabs } from '@/components/tasks/TaskTabs';
import { ActionForm } from '@/components/ui/ActionForm';
import { EmptyState } from '@/components/ui/EmptyState';
import { IconCheckCircle } from '@/components/ui/icons';
import { PageHeader } from '@/components/ui/PageHeader';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readOwnTasks } from '@/lib/usecases/tasks/read-tasks';
import { taskButtonAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('tasks'))('own') };
}

const LISTS = ['mine', 'department', 'late'] as const;

/** What the reader has to do across all visits; which tasks stands in the address. */
export default async function OwnTasksPage({ searchParams }: { searchParams: Promise<{ which?: string | string[] }> }) {
  const actor = await requireActor('/tasks');
  const { which } = await searchParams;
  const list = LISTS.find((known) => known === which) ?? 'mine';
  const { tasks, today, answersForDepartment } = grantedOrPage(await readOwnTasks(actor, { list }), '/tasks');
  const t = await getTranslations('tasks');

  return (
    <>
      <PageHeader title={t('own')} lead={t('ownLead')} />
      <TaskTabs
        label={t('whose.label')}
        pathname="/tasks"
        tabs={LISTS.filter((one) => one !== 'department' || answersForDepartment).map((one) => ({
          ...{ query: { which: one }, text: t(`whose.${one}`), current: one === list },
        }))}
      />
      <ActionForm id={STATE_FORM} action={taskButtonAction} />
      {tasks.length === 0 && <EmptyState title={t('noneOwn')} icon={<IconCheckCircle size={28} />} />}
      <OwnTaskList tasks={tasks} today={today} />
    </>
  );
}
