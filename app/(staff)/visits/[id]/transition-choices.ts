import { getTranslations } from 'next-intl/server';
import type { TransitionChoice } from '@/components/visits/TransitionPanel';
import { TRANSITIONS, type Transition } from '@/lib/domain/visit/transitions';
import type { Visit } from '@/lib/domain/visit/visit';
import { DEPARTMENTS, type TransitionAction } from '@/lib/domain/visit/vocabulary';

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

/** The buttons of a visit for what the reader may do now. */
export async function transitionChoices(
  visit: Visit,
  actions: readonly TransitionAction[],
): Promise<TransitionChoice[]> {
  const t = await getTranslations('vocabulary');
  return actions.map((action) => {
    const rows: readonly Transition[] = TRANSITIONS[action];
    const needed = rows.some(({ comment }) => comment === 'needed');
    const others = action === 'reroute' ? DEPARTMENTS.filter((department) => department !== visit.leadDepartment) : [];
    return {
      action,
      label: t(`action.${action}`),
      look: LOOKS[action],
      comment: needed ? 'needed' : WITHOUT_COMMENT.includes(action) ? 'none' : 'free',
      departments: others.map((department) => ({ value: department, label: t(`department.${department}`) })),
    };
  });
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
  };
}
