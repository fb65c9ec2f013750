import { describeOperation } from './describe-operation';
import { problemJson } from './problem-json';
import { answered, given, type Json, type Operation } from './topic';
import { APPROVALS } from './topics/approvals';
import { FEEDS } from './topics/feeds';
import { DELEGATION } from './topics/delegation';
import { OFFICE } from './topics/office';
import { PLACES } from './topics/places';
import { PROGRAMME } from './topics/programme';
import { PRECEDENCE } from './topics/precedence';
import { REGISTERS } from './topics/registers';
import { RULES } from './topics/rules';
import { TASKS } from './topics/tasks';
import { VISITS } from './topics/visits';

/**
 * The API's description, OpenAPI 3.1, put together from its topics. A test holds its paths and methods to the routes
 * there are, and real answers to its schemas.
 */

/** What each address answers; the tests read real answers through these. */
export const ANSWERS = {
  ...VISITS.answers,
  ...PROGRAMME.answers,
  ...PLACES.answers,
  ...DELEGATION.answers,
  ...TASKS.answers,
  ...RULES.answers,
  ...APPROVALS.answers,
  ...OFFICE.answers,
  ...PRECEDENCE.answers,
  ...REGISTERS.answers,
  ...FEEDS.answers,
  Problem: problemJson,
};

const BODIES = {
  ...VISITS.bodies,
  ...PROGRAMME.bodies,
  ...PLACES.bodies,
  ...DELEGATION.bodies,
  ...TASKS.bodies,
  ...RULES.bodies,
  ...APPROVALS.bodies,
  ...OFFICE.bodies,
  ...PRECEDENCE.bodies,
  ...REGISTERS.bodies,
  ...FEEDS.bodies,
};

/** Every address of the API and what it does; a topic may answer or take what another one describes. */
export const PATHS: Record<string, readonly Operation<keyof typeof ANSWERS, keyof typeof BODIES>[]> = {
  ...VISITS.paths,
  ...PROGRAMME.paths,
  ...PLACES.paths,
  ...DELEGATION.paths,
  ...TASKS.paths,
  ...RULES.paths,
  ...APPROVALS.paths,
  ...OFFICE.paths,
  ...PRECEDENCE.paths,
  ...REGISTERS.paths,
  ...FEEDS.paths,
};

/** The whole description as an object. */
export function openApi(): Json {
  const schemas = {
    ...Object.fromEntries(Object.entries(ANSWERS).map(([name, schema]) => [name, answered(schema)])),
    ...Object.fromEntries(Object.entries(BODIES).map(([name, schema]) => [name, given(schema)])),
  };
  const paths = {
    ...Object.fromEntries(
      Object.entries(PATHS).map(([address, operations]) => [
        address,
        Object.fromEntries(operations.map((operation) => [operation.method, describeOperation(address, operation)])),
      ]),
    ),
    '/api/v1/openapi.json': {
      get: { summary: 'This description', security: [], responses: { 200: { description: 'OpenAPI 3.1' } } },
    },
  };
  return {
    openapi: '3.1.0',
    info: { title: 'Vierailut', version: '1', description: 'Visits and delegations of the City of Helsinki.' },
    security: [{ bearer: [] }],
    paths: byName(paths),
    components: { schemas: byName(schemas), securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
  };
}

/** So that where something is written does not move it in the description. */
function byName(entries: Json): Json {
  return Object.fromEntries(Object.entries(entries).sort(([one], [other]) => (one < other ? -1 : 1)));
}
