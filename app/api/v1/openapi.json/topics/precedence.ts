import { precedenceJson } from '@/lib/domain/precedence/precedence-json';
import { orderGuestsSchema } from '@/lib/usecases/precedence/order-guests';
import type { Topic } from '../topic';

/** The order of precedence. */
export const PRECEDENCE = {
  answers: { Precedence: precedenceJson },
  bodies: { GuestsToOrder: orderGuestsSchema },
  paths: {
    '/api/v1/precedence': [
      {
        method: 'post',
        summary:
          'Guests in order of precedence with the reasons, the receiving line, the flags and, where asked for, the seats of a table; nothing is kept',
        body: 'GuestsToOrder',
        answer: 'Precedence',
      },
    ],
  },
} as const satisfies Topic;
