import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { FieldAction } from '@/components/forms/answered';
import { Button } from '@/components/ui/Button';
import { textIn } from '@/lib/domain/programme/programme';
import { type Task, TO_DO } from '@/lib/domain/tasks/task';
import { NotNeededForm } from './NotNeededForm';
import { STATE_FORM, StateButtons } from './StateButtons';
import { StateTag } from './StateTag';
import { TaskFacts } from './TaskFacts';
import { TaskForm } from './TaskForm';

export type ShownTask = Task & { mayDo: boolean };
export type TaskPage = {
  visitId: string;
  tasks: readonly ShownTask[];
  plans: boolean;
  people: readonly { id: string; name: string }[];
  today: string;
  /** The view that is open, as the address says it. */
  query: Record<string, string>;
  /** The task whose form is open: one at a time, because each has everybody to choose from. */
  editing: string | null;
  changeAction: (task: Task) => FieldAction;
  notNeededAction: (task: Task) => FieldAction;
};

const SUMMARY = 'inline-flex min-h-11 items-center font-medium text-brand underline underline-offset-3';

/** One task: what it is, how it stands, and what the reader may do with it. */
export function TaskCard({ task, page, level }: { task: ShownTask; page: TaskPage; level: 2 | 3 }) {
  const t = useTranslations('tasks');
  const locale = useLocale();
  const name = textIn(task.name, locale);
  const editing = page.editing === task.id;
  const Heading = level === 2 ? 'h2' : 'h3';
  const waiting = page.tasks.filter(({ id, state }) => task.waitsFor.includes(id) && TO_DO.includes(state));

  return (
    <li id={`task-${task.id}`} className="scroll-mt-4 border border-line bg-paper p-4">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <Heading className="text-base wrap-anywhere">{name}</Heading>
        <StateTag state={task.state} />
      </div>
      <TaskFacts task={task} waiting={waiting.map((one) => one.name)} today={page.today} />
      {task.mayDo && (
        <div className="no-print mt-3 flex flex-wrap gap-2">
          <StateButtons task={task} visitId={page.visitId} />
          {page.plans && !task.from && (
            <Button
              type="submit"
              form={STATE_FORM}
              name="does"
              value={['REMOVE', task.id, task.version, page.visitId].join(':')}
              variant="danger"
              size="small"
              className="min-h-11 sm:min-h-9"
              aria-label={t('removeOf', { name })}
            >
              {t('remove')}
            </Button>
          )}
        </div>
      )}
      {task.mayDo && TO_DO.includes(task.state) && (
        <div className="no-print mt-1 flex flex-wrap gap-x-5">
          <details className="min-w-0">
            <summary aria-label={t('notNeededOf', { name })} className={SUMMARY}>
              {t('notNeeded')}
            </summary>
            <NotNeededForm
              id={task.id}
              action={page.notNeededAction(task)}
              texts={{ reason: t('reason'), mark: t('mark') }}
            />
          </details>
          {page.plans && !editing && (
            <Link
              href={{
                pathname: `/visits/${page.visitId}/tasks`,
                query: { ...page.query, edit: task.id },
                hash: `task-${task.id}`,
              }}
              prefetch={false}
              aria-label={t('changeOf', { name })}
              className="inline-flex min-h-11 items-center font-medium"
            >
              {t('change')}
            </Link>
          )}
        </div>
      )}
      {page.plans && editing && (
        <TaskForm
          id={task.id}
          task={{ name, dueOn: task.dueOn, ownerId: task.owner?.id ?? '', waitsFor: task.waitsFor }}
          people={page.people}
          others={othersOf(page, task.id, locale)}
          action={page.changeAction(task)}
          texts={{
            ...{ name: t('name'), day: t('day'), dayHint: t(task.timing ? 'dayHint' : 'dayHintNew') },
            ...{ owner: t('owner'), noOwner: t('noOwner'), waitsFor: t('waitsFor') },
            ...{ save: t('save'), saveLabel: t('saveOf', { name }) },
          }}
        />
      )}
    </li>
  );
}

/** What a task can be told to wait for. */
export function othersOf({ tasks }: Pick<TaskPage, 'tasks'>, id: string | null, locale: Parameters<typeof textIn>[1]) {
  return tasks
    .filter((other) => other.id !== id)
    .map((other) => ({ value: other.id, label: textIn(other.name, locale) }));
}
