import { useLocale, useTranslations } from 'next-intl';
import { z } from 'zod';
import { textIn } from '@/lib/domain/programme/programme';
import { TASK_TEMPLATE_TEXTS } from '@/lib/domain/routing/task-template-texts';
import { TASK_STATES } from '@/lib/domain/tasks/task';
import { LOCALES, TASK_TEMPLATES } from '@/lib/domain/visit/vocabulary';
import { formatList } from '@/lib/i18n/formats';

const names = z.array(z.string());
const toldSchema = z.object({
  tasks: z
    .object({ template: z.enum(TASK_TEMPLATES), added: names, dropped: names })
    .optional()
    .catch(undefined),
  tasksMoved: z.number().optional().catch(undefined),
  given: z
    .array(z.object({ name: z.string() }))
    .optional()
    .catch(undefined),
  task: z
    .object({ name: z.partialRecord(z.enum(LOCALES), z.string()) })
    .optional()
    .catch(undefined),
  state: z.enum(TASK_STATES).optional().catch(undefined),
});

/** What an entry of the trail tells of tasks: those that came and went with a change of the visit, or the one that was changed. */
export function ToldTasks({ payload }: { payload: Record<string, unknown> }) {
  const t = useTranslations('tasks');
  const locale = useLocale();
  const { tasks, tasksMoved, given, task, state } = toldSchema.parse(payload);
  const lines = [
    ...(task
      ? [`${textIn(task.name, locale)}${state ? `: ${t(`state.${state}`).toLocaleLowerCase(locale)}` : ''}`]
      : []),
    ...(tasks
      ? [
          t('told.made', {
            template: TASK_TEMPLATE_TEXTS[tasks.template][locale],
            added: tasks.added.length,
            dropped: tasks.dropped.length,
          }),
        ]
      : []),
    ...(tasksMoved ? [t('told.moved', { count: tasksMoved })] : []),
    ...(given
      ? [
          t('told.given', {
            names: formatList(
              given.map(({ name }) => name),
              locale,
            ),
          }),
        ]
      : []),
  ];
  return lines.map((line) => (
    <p key={line} className="text-sm">
      {line}
    </p>
  ));
}
