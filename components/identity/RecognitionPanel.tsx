import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { ActionForm, type Told } from '@/components/ui/ActionForm';
import { Panel } from '@/components/ui/Panel';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { Tag } from '@/components/ui/Tag';
import type { Candidate, Recognition } from '@/lib/domain/identity/identity';
import { dayIn } from '@/lib/domain/shared/day';
import { formatDay, formatMoment } from '@/lib/i18n/formats';

type Act = (before: Told, form: FormData) => Promise<Told>;
type Actions = { join: (person: string | null, subject: string) => Act; undo: (join: string) => Act };

/** Who of the delegation other visits have as well: proposed by name, joined by hand, undone by hand. */
export function RecognitionPanel({ known, actions }: { known: readonly Recognition[]; actions: Actions }) {
  const t = useTranslations('identities');
  const locale = useLocale();
  const told = known.filter(({ identity, candidates, joins }) => identity || candidates.length + joins.length > 0);
  const nameOf = ({ person, name }: Recognition) => (person === null ? t('organisation', { name }) : name);

  return (
    <Panel title={t('title')} id="known" className="mt-6">
      <p className="max-w-prose">{told.length > 0 ? t('lead') : t('none')}</p>
      {told.map((one) => (
        <section key={one.person ?? 'organisation'} aria-label={nameOf(one)} className="mt-5">
          <h3>{nameOf(one)}</h3>
          {one.identity && (
            <Link
              href={{ pathname: `/known/${one.identity}` }}
              prefetch={false}
              aria-label={t('allOf', { name: one.name })}
              className="inline-flex min-h-9 items-center"
            >
              {t('all')}
            </Link>
          )}
          <ul className="divide-y divide-line">
            {one.joins.map((join) => (
              <li key={join.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2">
                <span className="text-sm text-muted">
                  {t('joinedBy', { name: join.by, when: formatMoment(join.at, locale) })}
                </span>
                <ActionForm action={actions.undo(join.id)}>
                  <SubmitButton
                    variant="quiet"
                    size="small"
                    aria-label={t('undoOf', { name: one.name, when: formatMoment(join.at, locale) })}
                  >
                    {t('undo')}
                  </SubmitButton>
                </ActionForm>
              </li>
            ))}
            {one.candidates.map((candidate) => (
              <li key={candidate.subject} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2">
                <CandidateLine candidate={candidate} />
                <ActionForm action={actions.join(one.person, candidate.subject)}>
                  <SubmitButton
                    variant="secondary"
                    size="small"
                    aria-label={t('joinOf', { name: one.name, reference: candidate.visit.reference })}
                  >
                    {t('join')}
                  </SubmitButton>
                </ActionForm>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  );
}

function CandidateLine({ candidate: { name, title, organisation, visit, likelihood } }: { candidate: Candidate }) {
  const t = useTranslations('identities');
  const locale = useLocale();
  const when = visit.startsAt ? formatDay(dayIn(visit.startsAt, visit.timeZone), locale) : '';

  return (
    <div className="min-w-0">
      <p>
        {[name, title, organisation].filter(Boolean).join(', ')}{' '}
        <Tag tone={likelihood === 'LIKELY' ? 'brand' : undefined}>
          {t(likelihood === 'LIKELY' ? 'likely' : 'doubtful')}
        </Tag>
      </p>
      <p className="text-sm text-muted">
        <Link href={{ pathname: `/visits/${visit.id}` }} prefetch={false}>
          {visit.reference} {visit.title}
        </Link>{' '}
        {when}
      </p>
    </div>
  );
}
