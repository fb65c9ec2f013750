import { useTranslations } from 'next-intl';
import { IconClock } from '@/components/ui/icons';
import { Tag } from '@/components/ui/Tag';
import type { TriageTime } from '@/lib/domain/start/triage-time';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatDay } from '@/lib/i18n/formats';

/** Until when the joint queue has to decide, and how much of the time is left. */
export function TriageTimeTag({ time, locale }: { time: TriageTime; locale: Locale }) {
  const t = useTranslations('queue');
  const day = formatDay(time.dueOn, locale, { weekday: true });

  return (
    <Tag tone={time.late ? 'error' : time.workingDaysLeft === 0 ? 'alert' : 'neutral'} icon={<IconClock size={14} />}>
      {time.late ? t('overdue', { day }) : `${t('dueOn', { day })}, ${t('daysLeft', { count: time.workingDaysLeft })}`}
    </Tag>
  );
}
