import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/Button';
import { Tag } from '@/components/ui/Tag';
import type { Actor } from '@/lib/domain/access/roles';
import type { Visit } from '@/lib/domain/visit/visit';
import { readPublicationState } from '@/lib/usecases/published/read-published';

/** The way to what is published of a visit's programme, and whether the plan has changed since. */
export async function PublicationOf({ actor, visit }: { actor: Actor; visit: Visit }) {
  if (visit.status === 'DRAFT') return null;
  const [state, t] = await Promise.all([readPublicationState(actor, { id: visit.id }), getTranslations('published')]);
  if (!state.ok || (state.value.number === null && !state.value.hasPlan)) return null;

  return (
    <>
      {state.value.unpublishedChanges && <Tag tone="alert">{t('unpublished')}</Tag>}
      <ButtonLink href={{ pathname: `/visits/${visit.id}/programme/published` }} variant="quiet">
        {t('toPublished')}
      </ButtonLink>
    </>
  );
}
