import { delegationJson } from '@/lib/domain/delegation/delegation-json';
import { changeDelegationSchema } from '@/lib/usecases/delegation/change-delegation';
import type { Topic } from '../topic';

/** Who a visit's delegation is. */
export const DELEGATION = {
  answers: { Delegation: delegationJson },
  bodies: { DelegationChange: changeDelegationSchema.omit({ id: true, settles: true }) },
  paths: {
    '/api/v1/visits/{id}/delegation': [
      { method: 'get', summary: 'The delegation of a visit, in its order', answer: 'Delegation' },
      {
        method: 'put',
        summary: 'Write the delegation anew; whoever is left out is taken off, and what is left out of somebody stays',
        body: 'DelegationChange',
        answer: 'Delegation',
        stale: true,
      },
    ],
  },
} as const satisfies Topic;
