import { programmeJson } from '@/lib/domain/programme/programme-json';
import { setProgrammeSchema } from '@/lib/usecases/programme/change-programme';
import type { Topic } from '../topic';

/** The programme of a visit, with its conflicts. */
export const PROGRAMME = {
  answers: { Programme: programmeJson },
  bodies: { ProgrammeToSet: setProgrammeSchema.omit({ id: true }) },
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
  },
} as const satisfies Topic;
