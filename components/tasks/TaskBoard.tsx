import { useTranslations } from 'next-intl';
import { TASK_STATES } from '@/lib/domain/tasks/task';
import { TaskCard, type TaskPage } from './TaskCard';

/** The tasks of a visit in columns by how they stand; one under the other on a phone. */
export function TaskBoard({ page }: { page: TaskPage }) {
  const t = useTranslations('tasks');

  return (
    <div className="grid items-start gap-4 md:grid-cols-2 xl:grid-cols-4">
      {TASK_STATES.map((state) => {
        const tasks = page.tasks.filter((task) => task.state === state);
        return (
          <section
            key={state}
            aria-labelledby={`column-${state}`}
            className="min-w-0 border-t-4 border-brand bg-ground p-3"
          >
            <h2 id={`column-${state}`} className="mb-3 text-lg">
              {t('column', { state: t(`state.${state}`), count: String(tasks.length) })}
            </h2>
            {tasks.length === 0 && <p className="text-muted">{t('emptyColumn')}</p>}
            <ul className="grid gap-3">
              {tasks.map((task) => (
                <TaskCard key={task.id} task={task} page={page} level={3} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
