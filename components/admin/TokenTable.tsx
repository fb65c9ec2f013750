import { useTranslations } from 'next-intl';
import { ActionForm, type Told } from '@/components/ui/ActionForm';
import { EmptyState } from '@/components/ui/EmptyState';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { Table } from '@/components/ui/Table';
import { Tag } from '@/components/ui/Tag';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatMoment } from '@/lib/i18n/formats';

type Token = {
  id: string;
  name: string;
  accountName: string;
  accountEmail: string;
  createdBy: string;
  createdAt: Date;
  expiresAt: Date | null;
  revokedAt: Date | null;
};
type Props = { tokens: readonly Token[]; now: Date; locale: Locale; revoke: (id: string) => Promise<Told> };

/** The tokens there are, and the way to end one. */
export function TokenTable({ tokens, now, locale, revoke }: Props) {
  const t = useTranslations('tokens');
  const works = (token: Token) => token.revokedAt === null && (token.expiresAt === null || token.expiresAt > now);

  return (
    <Table
      caption={t('title')}
      rows={tokens}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('empty')} />}
      columns={[
        {
          key: 'name',
          header: t('name'),
          isName: true,
          cell: ({ name }) => <span className="font-medium">{name}</span>,
        },
        { key: 'who', header: t('who'), cell: ({ accountName, accountEmail }) => `${accountName} (${accountEmail})` },
        { key: 'createdBy', header: t('createdBy'), cell: ({ createdBy }) => createdBy, wideOnly: true },
        {
          key: 'createdAt',
          header: t('createdAt'),
          cell: ({ createdAt }) => formatMoment(createdAt, locale),
          noWrap: true,
        },
        {
          key: 'expiresAt',
          header: t('expiresAt'),
          cell: ({ expiresAt }) => expiresAt && formatMoment(expiresAt, locale),
        },
        {
          key: 'state',
          header: t('state'),
          cell: (token) =>
            works(token) ? (
              <Tag tone="success">{t('works')}</Tag>
            ) : (
              <Tag>{token.revokedAt ? t('revoked') : t('expired')}</Tag>
            ),
        },
        {
          key: 'revoke',
          header: '',
          cell: (token) =>
            works(token) && (
              <ActionForm action={revoke.bind(null, token.id)}>
                <SubmitButton variant="danger" size="small" aria-label={t('revokeOf', { name: token.name })}>
                  {t('revoke')}
                </SubmitButton>
              </ActionForm>
            ),
        },
      ]}
    />
  );
}
