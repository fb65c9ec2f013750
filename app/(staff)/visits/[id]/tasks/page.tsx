import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { STATE_FORM } from '@/components/tasks/StateButtons';
import { TaskBoard } from '@/components/tasks/TaskBoard';
import { othersOf, TaskCard, type TaskPage } from '@/components/tasks/TaskCard';
import { TaskForm } from '@/components/tasks/TaskForm';
import { TaskTabs } from '@/components/tasks/TaskTabs';
import { ActionForm } from '@/components/ui/ActionForm';
import { ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readTasks } from '@/lib/usecases/tasks/read-tasks';
import { addTaskAction, changeTaskAction, notNeededAction, taskButtonAction } from '../../../tasks/actions';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ view?: string | string[]; edit?: string | string[] }>;
};

/** Without the visit's title: one in the browser's history would outlive the right to know it. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('tasks'))('title') };
}

/** The tasks of a visit, as a list or as a board; which stands in the address. */
export default async function TasksPage({ params, searchParams }: Props) {
  const { id } = await params;
  const here = `/visits/${id}/tasks`;
  const actor = await requireActor(here);
  const { visit, ...view } = grantedOrPage(await readTasks(actor, { id }), here);
  const [t, locale] = [await getTranslations('tasks'), await getLocale()];
  const { view: asked, edit } = await searchParams;
  const board = asked === 'board';

  const page: TaskPage = {
    ...{ visitId: visit.id, ...view, query: board ? { view: 'board' } : {} },
    editing: typeof edit === 'string' ? edit : null,
    changeAction: (task) => changeTaskAction.bind(null, visit.id, task.id, task.version),
    notNeededAction: (task) => notNeededAction.bind(null, visit.id, task.id, task.version),
  };

  return (
    <>
      <PageHeader
        eyebrow={visit.reference}
        title={t('title')}
        lead={visit.title}
        actions={
          <ButtonLink href={{ pathname: `/visits/${visit.id}` }} variant="quiet">
            {t('back')}
          </ButtonLink>
        }
      />
      <TaskTabs
        label={t('view.label')}
        pathname={`/visits/${visit.id}/tasks`}
        tabs={[
          { query: {}, text: t('view.list'), current: !board },
          { query: { view: 'board' }, text: t('view.board'), current: board },
        ]}
      />
      <ActionForm id={STATE_FORM} action={taskButtonAction} />
      {page.tasks.length === 0 && <EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>}
      {board ? (
        <TaskBoard page={page} />
      ) : (
        <ul className="grid max-w-4xl gap-3" aria-label={t('title')}>
          {page.tasks.map((task) => (
            <TaskCard key={task.id} task={task} page={page} level={2} />
          ))}
        </ul>
      )}
      {page.plans && (
        <div className="no-print mt-6 max-w-4xl">
          <Panel title={t('add')} id="add-task">
            <TaskForm
              id="new"
              task={{ name: '', dueOn: null, ownerId: '', waitsFor: [] }}
              people={page.people}
              others={othersOf(page, null, locale)}
              action={addTaskAction.bind(null, visit.id)}
              texts={{
                ...{ name: t('name'), day: t('day'), dayHint: t('dayHintNew'), owner: t('owner') },
                ...{ noOwner: t('noOwner'), waitsFor: t('waitsFor'), save: t('add') },
              }}
            />
          </Panel>
        </div>
      )}
    </>
  );
}
