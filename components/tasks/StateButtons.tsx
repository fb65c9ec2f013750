import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { textIn } from '@/lib/domain/programme/programme';
import type { Task, TaskState } from '@/lib/domain/tasks/task';

/** The form on the page that the buttons of the tasks send. */
export const STATE_FORM = 'task-states';

const ONWARDS = {
  OPEN: ['DOING', 'DONE'],
  DOING: ['DONE', 'OPEN'],
  DONE: ['OPEN'],
  NOT_NEEDED: ['OPEN'],
} as const satisfies Record<TaskState, readonly Exclude<TaskState, 'NOT_NEEDED'>[]>;

/** Where a task can go from where it stands. */
export function StateButtons({
  task,
  visitId,
}: {
  task: Pick<Task, 'id' | 'version' | 'name' | 'state'>;
  visitId: string;
}) {
  const t = useTranslations('tasks');
  const name = textIn(task.name, useLocale());

  return (
    <>
      {ONWARDS[task.state].map((state) => (
        <Button
          key={state}
          type="submit"
          form={STATE_FORM}
          name="does"
          value={[state, task.id, task.version, visitId].join(':')}
          variant="secondary"
          size="small"
          className="min-h-11 sm:min-h-9"
          aria-label={t(`toOf.${state}`, { name })}
        >
          {t(`to.${state}`)}
        </Button>
      ))}
    </>
  );
}
