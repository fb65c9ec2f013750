import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { RankTableEditor } from '@/components/precedence/RankTableEditor';
import { ClientMessages } from '@/components/shell/ClientMessages';
import { PageHeader } from '@/components/ui/PageHeader';
import { mayInGeneral } from '@/lib/domain/access/can';
import { RANKS } from '@/lib/domain/visit/vocabulary';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readRankTables } from '@/lib/usecases/precedence/read-rank-tables';
import { saveRankTableAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('precedence'))('editTitle') };
}

/** The last version of the order of precedence, to be changed into the next. */
export default async function EditPrecedencePage() {
  const actor = await requireActor('/precedence/edit');
  if (!mayInGeneral(actor, 'precedence.manage')) notFound();
  const { versions, today } = grantedOrPage(await readRankTables(actor, {}), '/precedence/edit');
  const [last] = versions;
  if (!last) notFound();
  const [t, v, locale] = [await getTranslations('precedence'), await getTranslations('vocabulary'), await getLocale()];

  return (
    <>
      <PageHeader title={t('editTitle')} lead={t('editLead', { version: last.version })} />
      <ClientMessages areas={['precedence', 'common']}>
        <RankTableEditor
          base={{ version: last.version, table: last.table }}
          from={today > last.validFrom ? today : last.validFrom}
          rankNames={RANKS.map((rank) => ({ rank, name: v(`rank.${rank}`) }))}
          locale={locale}
          action={saveRankTableAction}
        />
      </ClientMessages>
    </>
  );
}
