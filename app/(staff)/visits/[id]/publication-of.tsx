import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/Button';
import { Tag } from '@/components/ui/Tag';

/** The way to what is published of a visit's programme, and whether the plan has changed since. */
export function PublicationOf({
  visit,
  publication,
}: {
  visit: { id: string };
  publication: { number: number | null; hasPlan: boolean; unpublishedChanges: boolean };
}) {
  const t = useTranslations('published');
  if (publication.number === null && !publication.hasPlan) return null;

  return (
    <>
      {publication.unpublishedChanges && <Tag tone="alert">{t('unpublished')}</Tag>}
      <ButtonLink href={{ pathname: `/visits/${visit.id}/programme/published` }} variant="quiet">
        {t('toPublished')}
      </ButtonLink>
    </>
  );
}
