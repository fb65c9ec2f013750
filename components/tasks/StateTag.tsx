import { useTranslations } from 'next-intl';
import { StatusTag } from '@/components/ui/StatusTag';
import type { TaskState } from '@/lib/domain/tasks/task';

const LOOK = {
  OPEN: { tone: 'neutral', shape: 'ring' },
  DOING: { tone: 'info', shape: 'half' },
  DONE: { tone: 'success', shape: 'check' },
  NOT_NEEDED: { tone: 'neutral', shape: 'bar' },
} as const;

/** How a task stands. */
export function StateTag({ state }: { state: TaskState }) {
  const t = useTranslations('tasks.state');
  return <StatusTag {...LOOK[state]}>{t(state)}</StatusTag>;
}
