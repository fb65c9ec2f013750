import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/ui/PageHeader';
import { Table } from '@/components/ui/Table';
import { dayIn } from '@/lib/domain/shared/day';
import { formatDay } from '@/lib/i18n/formats';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readIdentity } from '@/lib/usecases/identity/recognise';

type Props = { params: Promise<{ identity: string }> };

/** Without a name: a title in the browser's history would outlive the right to know it. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('identities'))('title') };
}

/** The visits of a person or an organisation, as far as the reader may read them. */
export default async function IdentityPage({ params }: Props) {
  const { identity } = await params;
  const here = `/known/${identity}`;
  const actor = await requireActor(here);
  const known = grantedOrPage(await readIdentity(actor, { identity }), here);
  const [t, locale] = [await getTranslations('identities'), await getLocale()];

  return (
    <>
      <PageHeader
        eyebrow={t(known.kind === 'PERSON' ? 'personPage' : 'organisationPage')}
        title={known.name}
        lead={t('pageLead')}
      />
      <Table
        caption={t(known.kind === 'PERSON' ? 'personPage' : 'organisationPage')}
        rows={known.visits}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'visit',
            header: t('visit'),
            isName: true,
            cell: ({ id, reference, title }) => (
              <Link href={{ pathname: `/visits/${id}` }} prefetch={false}>
                {reference} {title}
              </Link>
            ),
          },
          {
            key: 'when',
            header: t('when'),
            noWrap: true,
            cell: ({ startsAt, timeZone }) => (startsAt ? formatDay(dayIn(startsAt, timeZone), locale) : ''),
          },
          {
            key: 'name',
            header: t('asWritten'),
            cell: ({ name, told, organisation }) => [...new Set([name, told, organisation])].filter(Boolean).join(', '),
          },
        ]}
      />
    </>
  );
}
