import { useLocale, useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/Panel';
import { readToldTarget } from '@/lib/domain/areas/hold';
import { GIVES_PLACE, type GivesPlace } from '@/lib/domain/approval/find-approver';
import { APPROVAL_STEPS, type Direction, STATUSES, TRANSITION_ACTIONS } from '@/lib/domain/visit/vocabulary';
import { formatList, formatMoment } from '@/lib/i18n/formats';
import { fieldName } from '@/lib/i18n/field-name';
import { ToldTasks } from '../tasks/ToldTasks';
import { ToldReasonsList } from './ToldReasonsList';
import { ToldPlanning } from './ToldPlanning';

/** An entry of the trail as the page gets it. */
export type TimelineEntry = {
  seq: string;
  at: Date;
  actorName: string;
  action: string;
  payload: Record<string, unknown>;
};

/** Everything that has happened to the visit, the newest first. */
export function VisitTimeline({ entries, direction }: { entries: readonly TimelineEntry[]; direction: Direction }) {
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
              <span className="font-medium">{entry.actorName}</span> · {done(entry)}
            </p>
            <p className="text-sm text-muted">{formatMoment(entry.at, locale)}</p>
            <Told payload={entry.payload} />
            <ToldReasonsList payload={entry.payload} direction={direction} />
            {entry.action === 'visit.plan' && <ToldPlanning payload={entry.payload} />}
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
  const target = readToldTarget(payload['held'] ?? payload['exceptionFor']);
  const comment = typeof payload['comment'] === 'string' ? payload['comment'] : '';
  // Of a consultation its own line tells more.
  const changed =
    Array.isArray(payload['changed']) && !('consultation' in payload)
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
      {target && (
        <p className="text-sm">
          {t(payload['held'] ? 'heldTold' : 'exceptedTold', {
            name: target.name[locale],
            status: v(`areaStatus.${target.status}`).toLocaleLowerCase(locale),
          })}
        </p>
      )}
      <ToldTasks payload={payload} />
      {payload['released'] === true && <p className="text-sm">{t('releasedTold')}</p>}
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
/** What is done to a visit besides taking it a step through its life. */
const OTHERS = [
  ...([
    'create',
    'edit',
    'delete_draft',
    'set_level',
    'route_again',
    'import',
    'remind',
    'escalate',
    'pass_on',
    'strand',
    'delegates',
    'look_needs',
    'change_needs',
    'prune_needs',
    'make_link',
    'revoke_link',
    'list_sent',
    'settle_list',
    'join_same',
    'undo_join',
  ] as const),
  ...(['consult', 'consult_change', 'consult_remove', 'disqualify', 'disqualify_withdraw'] as const),
  ...(['hold', 'release', 'grant_exception', 'refuse_exception', 'plan'] as const),
  ...(['publish', 'acknowledge', 'share', 'unshare'] as const),
  ...(['task_add', 'task_change', 'task_state', 'task_remove', 'task_remind', 'run'] as const),
] as const;

/** What was done, in words; the trail's actions are `visit.accept` and the like. */
function useDone(): (entry: TimelineEntry) => string {
  const v = useTranslations('vocabulary');
  const trail = useTranslations('trail.done');
  return ({ action, payload }) => {
    if (payload['withdrawn'] === true) return trail('withdrawn');
    const name = action.replace(/^visit\./, '');
    const transition = TRANSITION_ACTIONS.find((known) => known === name);
    if (transition) return v(`actionDone.${transition}`);
    return trail(OTHERS.find((known) => known === name) ?? 'other');
  };
}
