import { useLocale, useTranslations } from 'next-intl';
import { Tag } from '@/components/ui/Tag';
import { type SomeTexts, textIn } from '@/lib/domain/programme/programme';
import { isLate, type Task, TO_DO } from '@/lib/domain/tasks/task';
import { formatDay, formatList, formatMoment } from '@/lib/i18n/formats';

/** When a task is due, whose it is, what it still waits for, and what came of it. */
export function TaskFacts({ task, waiting, today }: { task: Task; waiting: readonly SomeTexts[]; today: string }) {
  const t = useTranslations('tasks');
  const locale = useLocale();
  const { dueOn, timing, owner, doer, state, reason, done } = task;
  const toDo = TO_DO.includes(state);

  return (
    <div className="mt-1 grid gap-0.5 text-sm">
      <p className="flex flex-wrap items-center gap-2">
        <span className="tabular-nums">
          {dueOn ? t('due', { day: formatDay(dueOn, locale, { weekday: true }) }) : t('noDue')}
        </span>
        {isLate(task, today) && <Tag tone="error">{t('late')}</Tag>}
        {toDo && dueOn === today && <Tag tone="alert">{t('today')}</Tag>}
      </p>
      {task.pinned
        ? timing && <p className="text-muted">{t('pinned')}</p>
        : timing && <p className="text-muted">{t(`timing.${timing.anchor}`, { days: timing.days })}</p>}
      <p>
        {owner ? `${t('owner')}: ${owner.name}` : t('nobody', { doer: t(`doer.${doer}`).toLocaleLowerCase(locale) })}
      </p>
      {toDo && waiting.length > 0 && (
        <p>
          {t('waits', {
            names: formatList(
              waiting.map((name) => textIn(name, locale)),
              locale,
            ),
          })}
        </p>
      )}
      {reason && <p>{t('because', { reason })}</p>}
      {done && <p className="text-muted">{t('doneBy', { name: done.by, when: formatMoment(done.at, locale) })}</p>}
    </div>
  );
}
