import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { type SomeTexts, textIn } from '@/lib/domain/programme/programme';
import type { Task } from '@/lib/domain/tasks/task';
import { StateButtons } from './StateButtons';
import { StateTag } from './StateTag';
import { TaskFacts } from './TaskFacts';

type OwnTask = Task & { visit: { id: string; reference: string; title: string }; waiting: SomeTexts[] };

/** Tasks across visits, each with the visit it is of. */
export function OwnTaskList({ tasks, today }: { tasks: readonly OwnTask[]; today: string }) {
  const locale = useLocale();
  const t = useTranslations('tasks');

  return (
    <ul className="grid max-w-4xl gap-3" aria-label={t('title')}>
      {tasks.map((task) => (
        <li key={task.id} className="border border-line bg-paper p-4">
          <div className="flex flex-wrap items-start justify-between gap-2">
            <h2 className="text-base wrap-anywhere">{textIn(task.name, locale)}</h2>
            <StateTag state={task.state} />
          </div>
          <p className="text-sm wrap-anywhere">
            <Link href={`/visits/${task.visit.id}/tasks`} prefetch={false}>
              {task.visit.title}
            </Link>{' '}
            <span className="text-muted">{task.visit.reference}</span>
          </p>
          <TaskFacts task={task} waiting={task.waiting} today={today} />
          <div className="no-print mt-3 flex flex-wrap gap-2">
            <StateButtons task={task} visitId={task.visit.id} />
          </div>
        </li>
      ))}
    </ul>
  );
}
