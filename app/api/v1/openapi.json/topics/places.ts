import { z } from 'zod';
import { hostProposalJson, hostsJson } from '@/lib/domain/hosts/hosts-json';
import { DUTIES } from '@/lib/domain/programme/programme-vocabulary';
import { venuesJson } from '@/lib/domain/venues/venues-json';
import { hostQuestionSchema } from '@/lib/usecases/hosts/propose-hosts';
import type { Topic } from '../topic';

/** The registers that a programme is made from, and who receives the guests. */
export const PLACES = {
  answers: { Venues: venuesJson, Hosts: hostsJson, HostProposal: hostProposalJson },
  bodies: {},
  paths: {
    '/api/v1/venues': [
      {
        method: 'get',
        summary: 'The register of venues with hours, closures and load, and the ways between them',
        query: z.object({ q: z.string().max(200).optional() }),
        answer: 'Venues',
      },
    ],
    '/api/v1/hosts': [
      {
        method: 'get',
        summary: 'Hosts, interpreters and guides with their place in the host order and their load',
        query: z.object({ q: z.string().max(200).optional(), duty: z.enum(DUTIES).optional() }),
        answer: 'Hosts',
      },
    ],
    '/api/v1/visits/{id}/hosts': [
      {
        method: 'get',
        summary: 'Who receives the guests of a visit by the host order, and why others are passed over',
        query: hostQuestionSchema,
        answer: 'HostProposal',
      },
    ],
  },
} as const satisfies Topic;
