import { getTranslations } from 'next-intl/server';
import type { TransitionChoice } from '@/components/visits/TransitionPanel';
import type { Actor } from '@/lib/domain/access/roles';
import { LOOKS_AT_CONSULTATIONS } from '@/lib/domain/approval/protocol-check';
import { markableFields } from '@/lib/domain/visit/marked-fields';
import { toFormValues } from '@/lib/domain/visit/to-form-values';
import { TRANSITIONS, type Transition } from '@/lib/domain/visit/transitions';
import type { Visit } from '@/lib/domain/visit/visit';
import { DEPARTMENTS, type Locale, type TransitionAction } from '@/lib/domain/visit/vocabulary';
import { formFieldName } from '@/lib/i18n/form-field-name';
import type { DecisionBasis } from '@/lib/usecases/approvals/decision-basis';

const LOOKS: Record<TransitionAction, TransitionChoice['look']> = {
  submit: 'primary',
  accept: 'primary',
  reroute: 'secondary',
  request_approval: 'primary',
  approve: 'primary',
  return: 'secondary',
  reject: 'danger',
  confirm: 'primary',
  complete: 'primary',
  report: 'primary',
  postpone: 'secondary',
  cancel: 'danger',
  reopen: 'secondary',
};

/** Done with one press: a comment would only be in the way. */
const WITHOUT_COMMENT: readonly TransitionAction[] = ['submit', 'accept', 'request_approval', 'confirm', 'complete'];

/** What is decided on the page that shows what the decision rests on, and nowhere else. */
export const DECIDED_THERE: readonly TransitionAction[] = ['approve', 'reject'];

type Reader = { actor: Actor; locale: Locale; basis?: DecisionBasis };
type Questions = Omit<TransitionChoice, 'action' | 'label' | 'look' | 'comment'>;

/** The buttons of a visit for what the reader may do now, and what each asks. */
export async function transitionChoices(
  visit: Visit,
  actions: readonly TransitionAction[],
  reader: Reader,
): Promise<TransitionChoice[]> {
  const t = await getTranslations('vocabulary');
  const deciding = await getTranslations('deciding');
  const isOwn = visit.requester.id === reader.actor.accountId;

  return Promise.all(
    actions.map(async (action) => {
      const rows: readonly Transition[] = TRANSITIONS[action];
      const needed = rows.some(({ comment }) => comment === 'needed');
      return {
        action,
        label: action === 'cancel' && isOwn ? deciding('withdraw') : t(`action.${action}`),
        look: LOOKS[action],
        comment: needed ? 'needed' : WITHOUT_COMMENT.includes(action) ? 'none' : 'free',
        ...(await questionsOf(action, visit, reader)),
      };
    }),
  );
}

async function questionsOf(
  action: TransitionAction,
  visit: Visit,
  { actor, locale, basis }: Reader,
): Promise<Questions> {
  const [t, v] = [await getTranslations('deciding'), await getTranslations('vocabulary')];

  switch (action) {
    case 'reroute': {
      const others = DEPARTMENTS.filter((department) => department !== visit.leadDepartment);
      return { departments: others.map((value) => ({ value, label: v(`department.${value}`) })) };
    }
    case 'approve':
      return basis ? { because: await approvingBecause(visit, basis), seen: openConflicts(basis) } : {};
    case 'reject': {
      const options = (basis?.rejectionReasons ?? []).map(({ key, name }) => ({ value: key, label: name[locale] }));
      return { reasons: { label: t('reason'), placeholder: t('chooseReason'), options } };
    }
    case 'return': {
      const form = await getTranslations('visitForm');
      const options = markableFields(toFormValues(visit)).map((value) => ({
        value,
        label: formFieldName(value, visit.direction, form, v),
      }));
      return { fields: { summary: t('chooseFields'), label: t('fields'), hint: t('fieldsHint'), options } };
    }
    case 'postpone': {
      const day = { name: 'startsOn', label: t('newStartDay'), hint: t('newStartDayHint') };
      return { what: t('what.postpone'), ...(visit.startsAt ? { day } : {}) };
    }
    case 'cancel':
      return { what: t(visit.requester.id === actor.accountId ? 'what.withdraw' : 'what.cancel') };
    case 'reopen':
      return visit.ruleSetId === null ? {} : { what: t('what.reopen') };
    case 'submit':
    case 'accept':
    case 'request_approval':
    case 'confirm':
    case 'complete':
    case 'report':
      return {};
  }
}

/** What speaks against approving, as this page shows it; a refusal because of what has come up since shows it anew. */
async function approvingBecause(visit: Visit, basis: DecisionBasis) {
  const t = await getTranslations('deciding');
  const checks = visit.steps.some(({ state, step }) => state === 'OPEN' && step === LOOKS_AT_CONSULTATIONS);
  const exception = { name: 'exceptionReason', label: t('exceptionReason'), hint: t('exceptionHint') };
  const conflict = { name: 'conflictReason', label: t('conflictReason'), hint: t('conflictHint') };
  return [
    ...(checks && basis.lacking.length > 0 ? [exception] : []),
    ...(openConflicts(basis).length > 0 ? [conflict] : []),
  ];
}

/** The conflicts that the approver has to answer for, as this page shows them. */
function openConflicts({ conflicts, itemConflicts }: DecisionBasis): string[] {
  return [...conflicts, ...itemConflicts.map((one) => ({ ...one, key: one.approvalKey }))]
    .filter(({ needsReason, accepted }) => needsReason && !accepted)
    .map(({ key }) => key);
}

/** The texts of the panel around them. */
export async function transitionTexts() {
  const t = await getTranslations('visitPage');
  const common = await getTranslations('common');
  return {
    title: t('whatICanDo'),
    nothing: t('nothingToDo'),
    comment: t('comment'),
    needed: t('commentNeeded'),
    free: t('commentFree'),
    department: t('department'),
    doing: t('doing'),
    cancel: common('cancel'),
    showPresent: t('showPresent'),
    presentShown: t('presentShown'),
  };
}
