import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PeopleTable } from '@/components/hosts/PeopleTable';
import { RegisterSearch } from '@/components/registers/RegisterSearch';
import { ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { IconPlus } from '@/components/ui/icons';
import { PageHeader } from '@/components/ui/PageHeader';
import { Select } from '@/components/ui/Select';
import { mayInGeneral } from '@/lib/domain/access/can';
import { DUTIES } from '@/lib/domain/programme/programme-vocabulary';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readPeople } from '@/lib/usecases/hosts/read-people';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hosts'))('title') };
}

type Props = { searchParams: Promise<{ q?: string | string[]; duty?: string | string[] }> };

/** The register of hosts, interpreters and guides, those in use first. */
export default async function HostsPage({ searchParams }: Props) {
  const asked = await searchParams;
  const q = typeof asked.q === 'string' ? asked.q.slice(0, 200) : '';
  const duty = DUTIES.find((one) => one === asked.duty);
  const actor = await requireActor('/hosts');
  const people = grantedOrPage(await readPeople(actor, { q, ...(duty ? { duty } : {}) }), '/hosts');
  const [t, r, locale] = [await getTranslations('hosts'), await getTranslations('registers'), await getLocale()];
  const isFiltered = q !== '' || duty !== undefined;

  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {mayInGeneral(actor, 'place.manage') && (
              <ButtonLink href="/hosts/new" icon={<IconPlus />}>
                {t('add')}
              </ButtonLink>
            )}
            <ButtonLink href="/hosts/order" variant="secondary">
              {t('toOrder')}
            </ButtonLink>
          </>
        }
      />
      <RegisterSearch address="/hosts" q={q} hint={t('searchHint')} isFiltered={isFiltered}>
        <Select
          name="duty"
          label={t('duties')}
          placeholder={t('anyDuty')}
          defaultValue={duty ?? ''}
          options={DUTIES.map((value) => ({ value, label: t(`duty.${value}`) }))}
        />
      </RegisterSearch>
      <p role="status" className="my-4 text-lg font-medium">
        {t('count', { count: people.length })}
      </p>
      {people.length > 0 && <PeopleTable people={people} locale={locale} />}
      {people.length === 0 && (
        <EmptyState title={isFiltered ? r('nothingFound') : t('none')}>{isFiltered && r('tryOther')}</EmptyState>
      )}
    </>
  );
}
