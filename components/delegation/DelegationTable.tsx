import { useLocale, useTranslations } from 'next-intl';
import { DescriptionList } from '@/components/ui/DescriptionList';
import { EmptyState } from '@/components/ui/EmptyState';
import { Table } from '@/components/ui/Table';
import type { Delegate } from '@/lib/domain/delegation/delegate';
import { formatDay, formatLanguage, formatList } from '@/lib/i18n/formats';

/** The delegation for those who only read it. */
export function DelegationTable({
  view: { visit, delegates, present },
}: {
  view: { visit: { announcedCount: number | null }; delegates: readonly Delegate[]; present: number | null };
}) {
  const t = useTranslations('delegation');
  const v = useTranslations('vocabulary');
  const locale = useLocale();

  return (
    <div className="space-y-6">
      <DescriptionList
        items={[
          { term: t('announced'), description: visit.announcedCount },
          { term: t('listed'), description: t('count', { count: delegates.length }) },
          {
            term: t('present'),
            description:
              present !== null && t('presentOf', { present: String(present), listed: String(delegates.length) }),
          },
        ]}
      />
      <Table
        caption={t('table')}
        rows={delegates.map((delegate, place) => ({ ...delegate, place }))}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('empty')} />}
        columns={[
          { key: 'place', header: t('number'), cell: ({ place }) => place + 1, align: 'right', wideOnly: true },
          {
            key: 'name',
            header: t('name'),
            isName: true,
            cell: ({ formOfAddress, name, pronunciation }) => (
              <>
                <span className="font-medium">{[formOfAddress, name].filter(Boolean).join(' ')}</span>
                {pronunciation && <span className="block text-sm text-muted">[{pronunciation}]</span>}
              </>
            ),
          },
          {
            key: 'title',
            header: t('personTitle'),
            cell: ({ title, rank, rankOrigin, inOfficeSince }) => (
              <>
                {title}
                {rank && (
                  <span className="block text-sm text-muted">
                    {rankOrigin === 'READ' ? t('rankProposed', { rank: v(`rank.${rank}`) }) : v(`rank.${rank}`)}
                    {inOfficeSince && ` · ${t('inOfficeSince')} ${formatDay(inOfficeSince, locale)}`}
                  </span>
                )}
              </>
            ),
          },
          { key: 'organisation', header: t('organisation'), cell: ({ organisation }) => organisation },
          {
            key: 'role',
            header: t('role'),
            cell: ({ role, companionOf }) => {
              const whose = delegates.find(({ id }) => id === companionOf)?.name;
              return whose ? `${t(`roles.${role}`)}: ${whose}` : t(`roles.${role}`);
            },
          },
          {
            key: 'languages',
            header: t('languages'),
            cell: ({ languages }) =>
              formatList(
                languages.map((code) => formatLanguage(code, locale)),
                locale,
              ),
          },
          ...(present === null
            ? []
            : [
                {
                  key: 'present',
                  header: t('presence'),
                  cell: (delegate: Delegate) =>
                    delegate.present === null ? t('notTold') : t(delegate.present ? 'came' : 'didNotCome'),
                },
              ]),
        ]}
      />
    </div>
  );
}
