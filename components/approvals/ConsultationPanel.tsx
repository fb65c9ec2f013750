import { useLocale, useTranslations } from 'next-intl';
import { ActionForm, type Told } from '@/components/ui/ActionForm';
import { Button } from '@/components/ui/Button';
import { DescriptionList } from '@/components/ui/DescriptionList';
import { IconCheckCircle, IconWarning } from '@/components/ui/icons';
import { Panel } from '@/components/ui/Panel';
import { Tag, type Tone } from '@/components/ui/Tag';
import { TextArea } from '@/components/ui/TextArea';
import {
  type Consultation,
  CONSULTATION_MEANS,
  CONSULTATION_OUTCOMES,
  type ConsultationOutcome,
  type ConsultationVersion,
  CONSULTED,
} from '@/lib/domain/approval/consultation';
import { CONSULTATION_OF, type Lacking } from '@/lib/domain/approval/protocol-check';
import { writeDay, writeTime } from '@/lib/domain/shared/as-typed';
import { instantToZoned } from '@/lib/domain/shared/zoned-time';
import { formatMoment } from '@/lib/i18n/formats';
import { type ConsultationAction, ConsultationForm, type ConsultationFormTexts } from './ConsultationForm';

const OUTCOME_TONE: Record<ConsultationOutcome, Tone> = {
  PENDING: 'alert',
  NO_OBJECTION: 'success',
  COMMENTS: 'info',
  OBJECTION: 'error',
  NO_ANSWER: 'neutral',
};

const REMOVE_FORM = 'remove-consultation';

/** What the reader may do to the record. */
export type ConsultationActions = {
  record: ConsultationAction;
  change: (consultation: string, version: number) => ConsultationAction;
  /** Of the consultation whose id and version the pressed button carries. */
  remove: (before: Told, form: FormData) => Promise<Told>;
};

type Props = {
  consultations: readonly Consultation[];
  /** Whether the visit's rule demands any. */
  demanded: boolean;
  lacking: readonly Lacking[];
  /** Who passed the protocol check although something was lacking, and why. */
  exception?: { by: string; at: Date; reason: string } | null;
  timeZone: string;
  /** Null for those who only read. */
  actions: ConsultationActions | null;
};

/** Who was consulted about the visit and what they said, what is still lacking, and the form that records it. */
export function ConsultationPanel({ consultations, demanded, lacking, exception, timeZone, actions }: Props) {
  const t = useTranslations('consultations');
  const locale = useLocale();

  return (
    <Panel title={t('title')} id="consultations">
      {lacking.length > 0 && (
        <div className="mb-4 flex gap-2">
          <IconWarning className="flex-none" />
          <div>
            <p className="font-medium">{t('lacking')}</p>
            <ul className="list-disc pl-5">
              {lacking.map(({ demand, because }) => (
                <li key={demand}>
                  {t(`lackingBecause.${because}`, { what: t(`consulted.${CONSULTATION_OF[demand]}`) })}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {demanded && lacking.length === 0 && (
        <p className="mb-4 flex gap-2">
          <IconCheckCircle className="flex-none text-good" /> {t('complete')}
        </p>
      )}
      {exception && (
        <div className="mb-4">
          <p>{t('exception', { name: exception.by, when: formatMoment(exception.at, locale) })}</p>
          <p className="mt-1 border-l-4 border-line pl-3 whitespace-pre-line">{exception.reason}</p>
        </div>
      )}
      {actions && <ActionForm id={REMOVE_FORM} action={actions.remove} />}
      {consultations.length === 0 && <p className="text-muted">{t('none')}</p>}
      <ul className="divide-y divide-line-soft">
        {consultations.map((consultation) => (
          <li key={consultation.id} className="py-4 first:pt-0">
            <Recorded version={consultation} timeZone={timeZone} />
            {consultation.earlier.length > 0 && (
              <details className="mt-2">
                <summary className="min-h-11 py-2.5 text-sm text-brand underline">
                  {t('earlier', { count: consultation.earlier.length })}
                </summary>
                <ul className="space-y-3 border-l-4 border-line pl-3">
                  {consultation.earlier.map((version) => (
                    <li key={version.version}>
                      <Recorded version={version} timeZone={timeZone} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
            {actions && <Correct consultation={consultation} timeZone={timeZone} actions={actions} />}
          </li>
        ))}
      </ul>
      {actions && (
        <details className="mt-3 border-t border-line pt-2">
          <summary className="min-h-11 py-2.5 font-medium text-brand underline">{t('record')}</summary>
          <Form action={actions.record} standing={null} timeZone={timeZone} />
        </details>
      )}
    </Panel>
  );
}

/** One version: with whom, when and how, what came of it, and who recorded it. */
function Recorded({ version, timeZone }: { version: ConsultationVersion; timeZone: string }) {
  const t = useTranslations('consultations');
  const locale = useLocale();
  const { kind, mission, contact, at, means, outcome, outcomeText, documentRef, recordedBy, recordedAt } = version;
  const who = { name: recordedBy, when: formatMoment(recordedAt, locale) };

  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-medium">{mission}</span>
        <Tag tone={OUTCOME_TONE[outcome]}>{t(`outcome.${outcome}`)}</Tag>
      </p>
      <p className="text-sm text-muted">{t(`consulted.${kind}`)}</p>
      <p className="mt-1">
        {formatMoment(at, locale, timeZone)} · {t(`means.${means}`)}
        {contact && ` · ${contact}`}
      </p>
      {outcomeText && <p className="mt-1 border-l-4 border-line pl-3 whitespace-pre-line">{outcomeText}</p>}
      {documentRef && (
        <DescriptionList items={[{ term: t('field.documentRef'), description: <Reference text={documentRef} /> }]} />
      )}
      <p className="mt-1 text-sm text-muted">{t(version.version > 1 ? 'correctedBy' : 'recordedBy', who)}</p>
    </>
  );
}

/** An address is a link; a case number is only text. */
function Reference({ text }: { text: string }) {
  const isAddress = /^https:\/\/\S+$/.test(text);
  return isAddress ? (
    <a href={text} rel="noreferrer" className="break-all">
      {text}
    </a>
  ) : (
    <span className="break-words">{text}</span>
  );
}

function Correct({
  consultation,
  timeZone,
  actions,
}: {
  consultation: Consultation;
  timeZone: string;
  actions: ConsultationActions;
}) {
  const t = useTranslations('consultations');
  const { id, version, mission } = consultation;

  return (
    <details className="mt-1">
      <summary className="min-h-11 py-2.5 text-sm text-brand underline" aria-label={t('correctOf', { mission })}>
        {t('correct')}
      </summary>
      <Form action={actions.change(id, version)} standing={consultation} timeZone={timeZone} />
      <div className="mt-4 border-t border-line-soft pt-4">
        {/* Several lines: Enter in a single one would press the first row's button. */}
        <TextArea
          id={`remove-${id}`}
          form={REMOVE_FORM}
          name={`comment-${id}`}
          label={t('removeComment')}
          hint={t('removeHint')}
          rows={2}
        />
        <Button
          type="submit"
          form={REMOVE_FORM}
          name="consultation"
          value={`${id} ${version}`}
          variant="danger"
          className="mt-3"
        >
          {t('remove')}
        </Button>
      </div>
    </details>
  );
}

function Form({
  action,
  standing,
  timeZone,
}: {
  action: ConsultationAction;
  standing: Consultation | null;
  timeZone: string;
}) {
  const t = useTranslations('consultations');
  const common = useTranslations('common');
  const at = standing && instantToZoned(standing.at, timeZone);
  const texts: ConsultationFormTexts = {
    kind: t('field.kind'),
    mission: t('field.mission'),
    contact: t('field.contact'),
    day: t('field.day'),
    time: t('field.time'),
    means: t('field.means'),
    outcome: t('field.outcome'),
    outcomeText: t('field.outcomeText'),
    documentRef: t('field.documentRef'),
    choose: common('choose'),
    missionHint: t('field.missionHint'),
    dayHint: common('dateHint'),
    timeHint: t('field.timeHint'),
    documentRefHint: t('field.documentRefHint'),
    save: t(standing ? 'saveCorrection' : 'save'),
    saving: t('saving'),
  };

  return (
    <ConsultationForm
      action={action}
      initial={standing && at ? { ...standing, day: writeDay(at.day), time: writeTime(at.time) } : null}
      options={{
        kind: CONSULTED.map((value) => ({ value, label: t(`consulted.${value}`) })),
        means: CONSULTATION_MEANS.map((value) => ({ value, label: t(`means.${value}`) })),
        outcome: CONSULTATION_OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) })),
      }}
      texts={texts}
    />
  );
}
