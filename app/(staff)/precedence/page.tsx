import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { RankTableText } from '@/components/precedence/RankTableText';
import { TryOrder } from '@/components/precedence/TryOrder';
import { VersionList } from '@/components/precedence/VersionList';
import { ClientMessages } from '@/components/shell/ClientMessages';
import { ButtonLink } from '@/components/ui/Button';
import { Notification } from '@/components/ui/Notification';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { mayInGeneral } from '@/lib/domain/access/can';
import { formatDay } from '@/lib/i18n/formats';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readRankTables } from '@/lib/usecases/precedence/read-rank-tables';
import { tryOrderAction } from './actions';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('precedence'))('title') };
}

/** The order of precedence in force or another version of it, a place to try it, and every version with what changed. */
export default async function PrecedencePage({ searchParams }: Props) {
  const actor = await requireActor('/precedence');
  const { inForce, versions, today } = grantedOrPage(await readRankTables(actor, {}), '/precedence');
  const [t, locale, asked] = [await getTranslations('precedence'), await getLocale(), await searchParams];

  const named = (text: string | string[] | undefined) => versions.find(({ version }) => String(version) === text);
  const shown = named(asked['version']) ?? inForce;
  const saved = named(asked['saved']);
  const coming = versions.find(({ validFrom }) => validFrom > today);
  const isInForce = shown.version === inForce.version;
  const from = formatDay(shown.validFrom, locale);
  const standing = isInForce
    ? shown.recordedBy === null
      ? t('inForceAlways')
      : t('inForce', { from })
    : shown.validFrom > today
      ? t('comingOf', { from })
      : t('versionFrom', { from });

  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          mayInGeneral(actor, 'precedence.manage') && <ButtonLink href="/precedence/edit">{t('edit')}</ButtonLink>
        }
      />
      <div className="space-y-6">
        {saved && (
          <Notification tone="success" announce="status">
            {t('saved', { version: saved.version })}
          </Notification>
        )}
        {coming && coming.version !== shown.version && (
          <Notification>
            <Link href={`/precedence?version=${coming.version}`} prefetch={false}>
              {t('coming', { version: coming.version, from: formatDay(coming.validFrom, locale) })}
            </Link>
          </Notification>
        )}
        {!isInForce && (
          <Notification tone="alert">
            {t('notInForce')}{' '}
            <Link href="/precedence" prefetch={false}>
              {t('toInForce')}
            </Link>
          </Notification>
        )}
        <Panel title={`${t('version', { version: shown.version })}: ${standing}`} id="order">
          <RankTableText table={shown.table} locale={locale} />
        </Panel>
        <Panel title={t('tryTitle')} id="try">
          <ClientMessages areas={['precedence']}>
            <TryOrder action={tryOrderAction} />
          </ClientMessages>
        </Panel>
        <Panel title={t('versions')} id="versions">
          <VersionList versions={versions} locale={locale} />
        </Panel>
      </div>
    </>
  );
}
