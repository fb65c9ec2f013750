import { z } from 'zod';
import { trialJson } from '@/lib/domain/routing/trial-json';
import { draftContentSchema } from '@/lib/domain/routing/draft-content';
import { ruleSetJson, ruleSetRowJson } from '@/lib/domain/routing/rule-set-json';
import { routingJson } from '@/lib/domain/visit/visit-json';
import { visitFactsSchema } from '@/lib/domain/visit/visit-schema';
import { DEPARTMENTS, LEVELS } from '@/lib/domain/visit/vocabulary';
import { trialQuerySchema } from '@/lib/usecases/rules/read-trials';
import { trialPeriodSchema } from '@/lib/usecases/rules/start-trial';
import type { Topic } from '../topic';

const ruleSetGiven = {
  effectiveFrom: z.iso.date().optional(),
  content: draftContentSchema.optional(),
  /** The text of a DMN 1.3 model instead of the content. */
  dmn: z.string().optional(),
};

/** The coordination rules: where a visit would go, the versions, their agreements and trials. */
export const RULES = {
  answers: {
    RoutingPreview: routingJson.extend({ level: z.enum(LEVELS) }),
    RuleSets: z.object({ items: z.array(ruleSetRowJson) }),
    RuleSet: ruleSetJson,
    Trial: trialJson,
    Trials: z.object({ items: z.array(trialJson) }),
  },
  bodies: {
    VisitFacts: visitFactsSchema,
    RuleSetDraft: z.strictObject(ruleSetGiven),
    RuleSetChange: z.strictObject({ revision: z.int(), ...ruleSetGiven }),
    RuleSetAgreement: z.strictObject({ revision: z.int(), department: z.enum(DEPARTMENTS) }),
    TrialPeriod: trialPeriodSchema,
  },
  paths: {
    '/api/v1/routing/preview': [
      {
        method: 'post',
        summary: 'Where a visit with these facts would go, and why; nothing is stored',
        body: 'VisitFacts',
        answer: 'RoutingPreview',
      },
    ],
    '/api/v1/rule-sets': [
      { method: 'get', summary: 'Every version and draft of the coordination rules', answer: 'RuleSets' },
      {
        method: 'post',
        summary: 'Make a draft of the next version; a DMN model comes with its day in the address',
        body: 'RuleSetDraft',
        query: z.object({ effectiveFrom: z.iso.date().optional() }),
        answer: 'RuleSet',
        status: 201,
        dmn: 'body',
      },
    ],
    '/api/v1/rule-sets/{id}': [
      { method: 'get', summary: 'One version with its rules', answer: 'RuleSet', dmn: 'answer' },
      {
        method: 'patch',
        summary:
          'Change a draft; a DMN model comes with the revision in the address. Agreements given before are withdrawn',
        body: 'RuleSetChange',
        query: z.object({ revision: z.int().optional(), effectiveFrom: z.iso.date().optional() }),
        answer: 'RuleSet',
        stale: true,
        dmn: 'body',
      },
      {
        method: 'delete',
        summary: 'Throw a draft away',
        query: z.object({ revision: z.int() }),
        answer: null,
        status: 204,
        stale: true,
      },
    ],
    '/api/v1/rule-sets/{id}/agreements': [
      {
        method: 'post',
        summary: 'Agree to a draft for a department; with the agreement of both it is in force from its day',
        body: 'RuleSetAgreement',
        answer: 'RuleSet',
        status: 201,
        stale: true,
      },
    ],
    '/api/v1/rule-sets/{id}/trials': [
      { method: 'get', summary: 'The trials of a version on past visits, the latest first', answer: 'Trials' },
      {
        method: 'post',
        summary:
          'Try a version on the visits that start on these days; in the background, ask the Location how far it is',
        body: 'TrialPeriod',
        answer: 'Trial',
        status: 202,
      },
    ],
    '/api/v1/rule-sets/{id}/trials/{trial}': [
      {
        method: 'get',
        summary: 'How far a trial is, and what it came to: numbers and a page of the visits that would fare otherwise',
        query: trialQuerySchema,
        answer: 'Trial',
      },
      { method: 'delete', summary: 'Cancel a trial that is not done', answer: 'Trial' },
    ],
  },
} as const satisfies Topic;
