import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { AbsencesPanel } from '@/components/office/AbsencesPanel';
import { AssistantsPanel } from '@/components/office/AssistantsPanel';
import { EntrustingPanel } from '@/components/office/EntrustingPanel';
import { PersonChooser } from '@/components/office/PersonChooser';
import { SubstitutesPanel } from '@/components/office/SubstitutesPanel';
import { ClientMessages } from '@/components/shell/ClientMessages';
import { ButtonLink } from '@/components/ui/Button';
import { IconCalendar } from '@/components/ui/icons';
import { Notification } from '@/components/ui/Notification';
import { PageHeader } from '@/components/ui/PageHeader';
import { dayIn } from '@/lib/domain/shared/day';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readOffice } from '@/lib/usecases/office/read-office';
import {
  endAbsenceAction,
  endSubstitutionAction,
  entrustAction,
  recordAbsenceAction,
  releaseAction,
  setSubstitutesAction,
  shortenAbsenceAction,
} from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('office'))('title') };
}

type Props = { searchParams: Promise<{ person?: string | string[] }> };

/** One's own absences, substitutes and assistants; those of `person` for their assistant or an administrator. */
export default async function AbsencesPage({ searchParams }: Props) {
  const { person } = await searchParams;
  const asked = typeof person === 'string' && person !== '' ? person : undefined;
  const here = asked ? `/absences?person=${encodeURIComponent(asked)}` : '/absences';
  const actor = await requireActor(here);
  const { owner, absences, whole, entrusting, people, managesAll } = grantedOrPage(
    await readOffice(actor, { person: asked }),
    here,
  );
  const [t, locale] = [await getTranslations('office'), await getLocale()];
  const today = dayIn(new Date(), HOME_TIME_ZONE);
  const isOwn = owner.id === actor.accountId;
  const others = people.filter(({ id }) => id !== owner.id);

  return (
    // Another person's page is another: nothing typed for one is left standing for the other.
    <ClientMessages key={owner.id} areas={['office', 'common']}>
      <PageHeader
        title={isOwn ? t('title') : t('titleOf', { name: owner.name })}
        lead={isOwn && t('lead')}
        actions={
          <ButtonLink href="/decision-calendar" variant="secondary" icon={<IconCalendar />}>
            {t('calendar')}
          </ButtonLink>
        }
      />
      {managesAll && <PersonChooser people={people} chosen={isOwn ? null : owner.id} />}
      {!owner.active && <Notification className="mb-6">{t('closed')}</Notification>}
      <div className="grid items-start gap-6 xl:grid-cols-2">
        <div className="grid gap-6">
          <AbsencesPanel
            owner={owner}
            absences={absences}
            today={today}
            locale={locale}
            actions={
              owner.active
                ? {
                    record: recordAbsenceAction.bind(null, owner.id),
                    end: endAbsenceAction,
                    shorten: shortenAbsenceAction,
                  }
                : null
            }
          />
          {entrusting.length > 0 && <EntrustingPanel entrusting={entrusting} locale={locale} />}
        </div>
        {whole && (
          <div className="grid gap-6">
            <SubstitutesPanel
              arrangements={whole.substitutions}
              people={others}
              today={today}
              locale={locale}
              actions={
                owner.active ? { set: setSubstitutesAction.bind(null, owner.id), end: endSubstitutionAction } : null
              }
            />
            <AssistantsPanel
              assistants={whole.assistants}
              people={others}
              actions={
                owner.active
                  ? { entrust: entrustAction.bind(null, owner.id), release: releaseAction.bind(null, owner.id) }
                  : null
              }
            />
          </div>
        )}
      </div>
    </ClientMessages>
  );
}
