import type { z } from 'zod';
import { given, type Json, type Operation } from './topic';

/** One method of an address as OpenAPI tells it, with every refusal that its kind can meet. */
export function describeOperation(
  address: string,
  { summary, body, query, answer, status = 200, stale, dmn }: Operation,
): Json {
  const refusals = [400, 401, 403, 404, ...(stale ? [409] : []), ...(body ? [413, 415] : []), 422];
  const content = (name: string, type: string) => ({ [type]: { schema: { $ref: `#/components/schemas/${name}` } } });
  const orDmn = (part: 'body' | 'answer') =>
    dmn === part ? { 'application/xml': { schema: { type: 'string' } } } : {};
  return {
    summary,
    parameters: [...pathParameters(address), ...(query ? queryParameters(query) : [])],
    ...(body
      ? { requestBody: { required: true, content: { ...content(body, 'application/json'), ...orDmn('body') } } }
      : {}),
    responses: {
      [status]: {
        description: summary,
        ...(answer ? { content: { ...content(answer, 'application/json'), ...orDmn('answer') } } : {}),
      },
      ...Object.fromEntries(
        refusals.map((code) => [
          code,
          { description: 'Problem details (RFC 9457)', content: content('Problem', 'application/problem+json') },
        ]),
      ),
    },
  };
}

function pathParameters(address: string): Json[] {
  return [...address.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters(query: z.ZodObject): Json[] {
  const { properties = {}, required = [] } = given(query) as { properties?: Record<string, Json>; required?: string[] };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}
