import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ChangeList } from '@/components/published/ChangeList';
import { ProgrammeDocument } from '@/components/published/ProgrammeDocument';
import { ActionForm } from '@/components/ui/ActionForm';
import { ButtonLink } from '@/components/ui/Button';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { formatMoment } from '@/lib/i18n/formats';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readOwnProgramme } from '@/lib/usecases/published/acknowledge';
import { acknowledgeAction } from './actions';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('published'))('own.title') };
}

/** What somebody hosts of a published programme, and the word that they have read it. */
export default async function OwnProgrammePage({ params }: Props) {
  const { id } = await params;
  const here = `/visits/${id}/programme/own`;
  const actor = await requireActor(here);
  const { visit, number, items, changes, reading, note } = grantedOrPage(await readOwnProgramme(actor, { id }), here);
  const [t, locale] = await Promise.all([getTranslations('published'), getLocale()]);
  const read = reading.readAt && { when: formatMoment(reading.readAt, locale) };

  return (
    <>
      <PageHeader
        eyebrow={visit.reference}
        title={t('own.title')}
        lead={items.length > 0 ? t('own.lead', { visit: visit.title }) : visit.title}
        actions={
          <ButtonLink href={{ pathname: `/visits/${visit.id}` }} variant="secondary">
            {t('backToVisit')}
          </ButtonLink>
        }
      />
      <Panel className="mb-6" tone="brand">
        {/* The form stays when it has been sent: its answer stands in it. */}
        <ActionForm action={acknowledgeAction.bind(null, visit.id, number)}>
          {read ? (
            <p>{reading.how ? t('own.alreadyBy', { ...read, how: reading.how }) : t('own.already', read)}</p>
          ) : (
            <>
              <p className="mb-3">{t('own.readHint')}</p>
              <SubmitButton>{t('own.read')}</SubmitButton>
            </>
          )}
        </ActionForm>
      </Panel>
      {note && (
        <Panel title={t('own.note')} id="note" className="mb-6">
          <p className="whitespace-pre-line wrap-anywhere">{note}</p>
        </Panel>
      )}
      {changes.length > 0 && !read && (
        <Panel title={t('own.changes')} id="changes" tone="ground" className="mb-6">
          <ChangeList changes={changes} locale={locale} />
        </Panel>
      )}
      {items.length === 0 ? <p>{t('own.nothingLeft')}</p> : <ProgrammeDocument items={items} locale={locale} />}
    </>
  );
}
