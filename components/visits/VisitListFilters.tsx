import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { IconSearch } from '@/components/ui/icons';
import { Select } from '@/components/ui/Select';
import { TextInput } from '@/components/ui/TextInput';
import { countryName } from '@/lib/domain/places/country-names';
import { DEPARTMENTS, LEVELS, type Locale, STATUSES, VISIT_KINDS } from '@/lib/domain/visit/vocabulary';

type Props = { query: Readonly<Record<string, string>>; countries: readonly string[]; locale: Locale };

const FURTHER = ['country', 'from', 'to', 'mine', 'level'];

/** The list's filters as a plain form: the address is the filter, and it works without script. */
export function VisitListFilters({ query, countries, locale }: Props) {
  const t = useTranslations('visitList');
  const v = useTranslations('vocabulary');
  const names = countries
    .map((code) => ({ value: code, label: countryName(code, locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));

  return (
    <search>
      <form action="/visits" className="bg-ground p-4 sm:p-6">
        {query['sort'] && <input type="hidden" name="sort" value={query['sort']} />}
        <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_1fr_auto]">
          <TextInput
            name="q"
            type="search"
            label={t('search')}
            placeholder={t('searchHint')}
            defaultValue={query['q'] ?? ''}
            maxLength={200}
          />
          <Select
            name="kind"
            label={t('kind')}
            placeholder={t('any')}
            defaultValue={query['kind'] ?? ''}
            options={VISIT_KINDS.map((kind) => ({ value: kind, label: v(`kind.${kind}`) }))}
          />
          <Select
            name="status"
            label={t('status')}
            placeholder={t('any')}
            defaultValue={query['status'] ?? ''}
            options={STATUSES.map((status) => ({ value: status, label: v(`status.${status}`) }))}
          />
          <Select
            name="department"
            label={t('department')}
            placeholder={t('any')}
            defaultValue={query['department'] ?? ''}
            options={[
              ...DEPARTMENTS.map((department) => ({
                value: department as string,
                label: v(`department.${department}`),
              })),
              { value: 'TRIAGE', label: v('triage') },
            ]}
          />
          <Button type="submit" icon={<IconSearch />}>
            {t('apply')}
          </Button>
        </div>
        <details className="mt-3" open={FURTHER.some((name) => query[name])}>
          <summary className="inline-flex min-h-11 items-center font-medium text-brand underline underline-offset-3">
            {t('more')}
          </summary>
          <div className="mt-2 grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-5">
            <Select
              name="country"
              label={t('country')}
              placeholder={t('any')}
              defaultValue={query['country'] ?? ''}
              options={names}
            />
            <TextInput name="from" type="date" label={t('from')} defaultValue={query['from'] ?? ''} />
            <TextInput name="to" type="date" label={t('to')} defaultValue={query['to'] ?? ''} />
            <Select
              name="mine"
              label={t('mine')}
              placeholder={t('mineAll')}
              defaultValue={query['mine'] ?? ''}
              options={[
                { value: 'REQUESTED', label: t('mineRequested') },
                { value: 'RESPONSIBLE', label: t('mineResponsible') },
              ]}
            />
            <Select
              name="level"
              label={t('level')}
              placeholder={t('any')}
              defaultValue={query['level'] ?? ''}
              options={LEVELS.map((level) => ({ value: level, label: v(`level.${level}`) }))}
            />
          </div>
        </details>
        {Object.keys(query).some((name) => name !== 'sort') && (
          <p className="mt-3">
            <Link href="/visits" prefetch={false}>
              {t('clear')}
            </Link>
          </p>
        )}
      </form>
    </search>
  );
}
