import { isHeld } from '../areas/hold';
import type { Visit } from './visit';
import type { ApprovalStepKey, Department } from './vocabulary';

/** In whose hands a visit is: who is expected to do the next thing. */
export type Holder =
  | { hands: 'REQUESTER' }
  | { hands: 'QUEUE'; department: Department }
  | { hands: 'TRIAGE' }
  | { hands: 'RESPONSIBLE'; name: string }
  | { hands: 'STEP'; step: ApprovalStepKey }
  /** Held in the middle of its approval: nobody decides it before the exception is decided. */
  | { hands: 'EXCEPTION' }
  | { hands: 'NOBODY' };

type Standing = Pick<Visit, 'status' | 'leadDepartment' | 'responsible' | 'steps' | 'hold'>;

export function whoHasIt({ status, leadDepartment, responsible, steps, hold }: Standing): Holder {
  const queue: Holder = leadDepartment ? { hands: 'QUEUE', department: leadDepartment } : { hands: 'TRIAGE' };
  const preparer: Holder = responsible ? { hands: 'RESPONSIBLE', name: responsible.name } : queue;

  switch (status) {
    case 'DRAFT':
    case 'RETURNED':
      return { hands: 'REQUESTER' };
    case 'SUBMITTED':
      return queue;
    case 'IN_PREPARATION':
    case 'APPROVED':
    case 'CONFIRMED':
    case 'COMPLETED':
    case 'POSTPONED':
      return preparer;
    case 'IN_APPROVAL': {
      // Once the exception is refused it is for whoever prepares the visit to change or to cancel it.
      if (isHeld({ hold })) return hold?.exception ? preparer : { hands: 'EXCEPTION' };
      const open = steps.find(({ state }) => state === 'OPEN');
      return open ? { hands: 'STEP', step: open.step } : preparer;
    }
    case 'REPORTED':
    case 'REJECTED':
    case 'CANCELLED':
      return { hands: 'NOBODY' };
  }
}
