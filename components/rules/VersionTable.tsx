import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Table } from '@/components/ui/Table';
import { Tag } from '@/components/ui/Tag';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatDay } from '@/lib/i18n/formats';
import { STANDING_TONES, standingOf } from './version-standing';

type Version = {
  id: string;
  version: number;
  state: 'DRAFT' | 'AGREED';
  effectiveFrom: string;
  author: string | null;
  baseVersion: number | null;
};
type Props = { versions: readonly Version[]; inForceId: string; today: string; locale: Locale };

/** Every version and draft, the newest first. */
export function VersionTable({ versions, inForceId, today, locale }: Props) {
  const t = useTranslations('rules');
  const name = (version: number) => t('version', { version: String(version) });

  return (
    <Table
      caption={t('versions')}
      rows={versions}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'version',
          header: t('title'),
          isName: true,
          cell: ({ id, version }) => (
            <Link href={`/rules/${id}`} prefetch={false} className="font-medium">
              {name(version)}
            </Link>
          ),
        },
        {
          key: 'state',
          header: t('state'),
          cell: (version) => {
            const standing = standingOf(version, version.id === inForceId, today);
            return <Tag tone={STANDING_TONES[standing]}>{t(`stateOf.${standing}`)}</Tag>;
          },
        },
        // The first version holds for everything there ever was.
        {
          key: 'from',
          header: t('from'),
          cell: ({ author, effectiveFrom }) => (author === null ? '–' : formatDay(effectiveFrom, locale)),
        },
        { key: 'author', header: t('author'), cell: ({ author }) => author ?? t('system') },
        {
          key: 'base',
          header: t('base'),
          cell: ({ baseVersion }) => (baseVersion === null ? '–' : name(baseVersion)),
        },
      ]}
    />
  );
}
