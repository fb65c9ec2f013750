import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import { DEPARTMENTS, LEVELS, STATUSES, VISIT_KINDS } from '@/lib/domain/visit/vocabulary';

/** The calendar's filters as a plain form: the address is the filter. */
export function CalendarFilters({
  filters,
  view,
  date,
}: {
  filters: Readonly<Record<string, string>>;
  view: string;
  date: string;
}) {
  const t = useTranslations('calendar');
  const v = useTranslations('vocabulary');

  return (
    <form
      action="/calendar"
      className="no-print mb-4 grid items-end gap-4 bg-ground p-4 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_1fr_1fr_auto]"
    >
      {view && <input type="hidden" name="view" value={view} />}
      {date && <input type="hidden" name="date" value={date} />}
      <Select
        name="department"
        label={t('department')}
        placeholder={t('any')}
        defaultValue={filters['department'] ?? ''}
        options={[
          ...DEPARTMENTS.map((department) => ({ value: department as string, label: v(`department.${department}`) })),
          { value: 'TRIAGE', label: v('triage') },
        ]}
      />
      <Select
        name="kind"
        label={t('kind')}
        placeholder={t('any')}
        defaultValue={filters['kind'] ?? ''}
        options={VISIT_KINDS.map((kind) => ({ value: kind, label: v(`kind.${kind}`) }))}
      />
      <Select
        name="status"
        label={t('status')}
        placeholder={t('any')}
        defaultValue={filters['status'] ?? ''}
        options={STATUSES.map((status) => ({ value: status, label: v(`status.${status}`) }))}
      />
      <Select
        name="level"
        label={t('level')}
        placeholder={t('any')}
        defaultValue={filters['level'] ?? ''}
        options={LEVELS.map((level) => ({ value: level, label: v(`level.${level}`) }))}
      />
      <Button type="submit" variant="secondary">
        {t('apply')}
      </Button>
    </form>
  );
}
