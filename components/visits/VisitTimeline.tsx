import { useLocale, useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/Panel';
import { GIVES_PLACE, type GivesPlace } from '@/lib/domain/approval/find-approver';
import { APPROVAL_STEPS, STATUSES, TRANSITION_ACTIONS } from '@/lib/domain/visit/vocabulary';
import { formatList, formatMoment } from '@/lib/i18n/formats';
import { fieldName } from '@/lib/i18n/field-name';

/** An entry of the trail as the page gets it. */
export type TimelineEntry = {
  seq: string;
  at: Date;
  actorName: string;
  action: string;
  payload: Record<string, unknown>;
};

/** Everything that has happened to the visit, the newest first. */
export function VisitTimeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const t = useTranslations('visitPage');
  const locale = useLocale();
  const done = useDone();

  return (
    <Panel title={t('timeline')} id="timeline">
      {entries.length === 0 && <p>{t('timelineEmpty')}</p>}
      <ol className="border-l-2 border-line">
        {entries.toReversed().map((entry) => (
          <li key={entry.seq} className="relative pb-5 pl-5 last:pb-0">
            <span
              aria-hidden="true"
              className="absolute top-2 -left-[7px] size-3 rounded-full border-2 border-brand bg-paper"
            />
            <p>
              <span className="font-medium">{entry.actorName}</span> · {done(entry.action)}
            </p>
            <p className="text-sm text-muted">{formatMoment(entry.at, locale)}</p>
            <Told payload={entry.payload} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** What an entry tells besides who and when. */
function Told({ payload }: { payload: Record<string, unknown> }) {
  const t = useTranslations('visitPage');
  const v = useTranslations('vocabulary');
  const a = useTranslations('approvals');
  const tField = useTranslations('visitPage');
  const locale = useLocale();
  const status = (value: unknown) => STATUSES.find((known) => known === value);
  const step = APPROVAL_STEPS.find((known) => known === payload['step']);
  const from = status(payload['from']);
  const to = status(payload['to']);
  const again: readonly unknown[] = Array.isArray(payload['reopened']) ? payload['reopened'] : [];
  const reopened = APPROVAL_STEPS.filter((known) => again.includes(known));
  const comment = typeof payload['comment'] === 'string' ? payload['comment'] : '';
  const changed = Array.isArray(payload['changed'])
    ? payload['changed'].map((field) => fieldName(String(field), tField))
    : [];

  return (
    <>
      {step && <p className="text-sm">{v(`approvalStep.${step}`)}</p>}
      {insteadOf(payload).map(({ name, because }) => (
        <p key={name} className="text-sm">
          {a(`insteadOf.${because}`, { name })}
        </p>
      ))}
      {reopened.length > 0 && (
        <p className="text-sm">
          {a('askedAgain', {
            steps: formatList(
              reopened.map((one) => v(`approvalStep.${one}`)),
              locale,
            ),
          })}
        </p>
      )}
      {from && to && from !== to && (
        <p className="text-sm text-muted">{t('fromTo', { from: v(`status.${from}`), to: v(`status.${to}`) })}</p>
      )}
      {changed.length > 0 && (
        <p className="text-sm">{t('fieldsChanged', { fields: formatList([...new Set(changed)], locale) })}</p>
      )}
      {comment && <p className="mt-1 border-l-4 border-line pl-3 whitespace-pre-line">{comment}</p>}
    </>
  );
}

/** In whose place a decision was made, and why. */
function insteadOf({ decisions }: Record<string, unknown>): { name: string; because: GivesPlace }[] {
  if (!Array.isArray(decisions)) return [];
  return decisions.flatMap((decision: { insteadOf?: unknown; because?: unknown }) => {
    const because = GIVES_PLACE.find((known) => known === decision.because);
    return because && typeof decision.insteadOf === 'string' ? [{ name: decision.insteadOf, because }] : [];
  });
}

/** What was done, in words; the trail's actions are `visit.accept` and the like. */
function useDone(): (action: string) => string {
  const v = useTranslations('vocabulary');
  const trail = useTranslations('trail.done');
  return (action) => {
    const name = action.replace(/^visit\./, '');
    const transition = TRANSITION_ACTIONS.find((known) => known === name);
    if (transition) return v(`actionDone.${transition}`);
    const other = (['create', 'edit', 'delete_draft', 'set_level', 'import'] as const).find((known) => known === name);
    return trail(other ?? 'other');
  };
}
