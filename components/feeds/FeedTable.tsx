import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/EmptyState';
import { Table } from '@/components/ui/Table';
import type { Feed } from '@/lib/domain/feeds/feed';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatMoment } from '@/lib/i18n/formats';
import { RevokeFeed } from './RevokeFeed';
import { useSubjectText } from './use-subject-text';

/** One's own feeds that work. `revokeForm` is the id of the form that revokes the one whose id it is sent. */
export function FeedTable({
  feeds,
  locale,
  revokeForm,
}: {
  feeds: readonly Feed[];
  locale: Locale;
  revokeForm: string;
}) {
  const t = useTranslations('feeds');
  const subjectText = useSubjectText(locale);

  return (
    <Table
      caption={t('list')}
      rows={feeds}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('empty')} />}
      columns={[
        {
          key: 'name',
          header: t('name'),
          isName: true,
          cell: ({ name }) => <span className="font-medium break-words">{name}</span>,
        },
        { key: 'shows', header: t('shows'), cell: ({ subject }) => subjectText(subject) },
        {
          key: 'createdAt',
          header: t('createdAt'),
          cell: ({ createdAt }) => formatMoment(createdAt, locale),
          noWrap: true,
        },
        {
          key: 'lastFetchedAt',
          header: t('lastFetchedAt'),
          cell: ({ lastFetchedAt }) => (lastFetchedAt ? formatMoment(lastFetchedAt, locale) : t('never')),
          noWrap: true,
        },
        {
          key: 'revoke',
          header: '',
          cell: ({ id, name }) => (
            <RevokeFeed
              id={id}
              form={revokeForm}
              texts={{
                revoke: t('revoke'),
                revokeOf: t('revokeOf', { name }),
                question: t('revokeQuestion', { name }),
                effect: t('revokeEffect'),
                keep: t('keep'),
                close: t('close'),
              }}
            />
          ),
        },
      ]}
    />
  );
}
