import { programmeJson } from '@/lib/domain/programme/programme-json';
import { proposalsJson } from '@/lib/domain/programme/slots/slot-json';
import { slotWishesSchema } from '@/lib/domain/programme/slots/slot-schema';
import { setProgrammeSchema } from '@/lib/usecases/programme/change-programme';
import type { Topic } from '../topic';

/** The programme of a visit, with its conflicts. */
export const PROGRAMME = {
  answers: { Programme: programmeJson, ProgrammeProposals: proposalsJson },
  bodies: { ProgrammeToSet: setProgrammeSchema.omit({ id: true }), ProgrammeWishes: slotWishesSchema },
  paths: {
    '/api/v1/visits/{id}/programme': [
      { method: 'get', summary: 'The programme of a visit and its conflicts', answer: 'Programme' },
      {
        method: 'put',
        summary: 'Make the programme be these items; a venue or vehicle that is taken is refused with the conflicts',
        body: 'ProgrammeToSet',
        answer: 'Programme',
      },
    ],
    '/api/v1/visits/{id}/programme/proposals': [
      {
        method: 'post',
        summary:
          'Find slots for the wished stops: up to three programmes without conflict, or the wishes that cannot hold together; changes nothing',
        body: 'ProgrammeWishes',
        answer: 'ProgrammeProposals',
      },
    ],
  },
} as const satisfies Topic;
