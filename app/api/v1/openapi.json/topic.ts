import { z } from 'zod';

/**
 * What a file of topics/ tells: the schemas of what its addresses answer and take, each under the name that it has in the
 * description, and the addresses themselves. The schemas are those that the routes and use cases themselves use.
 */
export type Topic = {
  answers: Record<string, z.ZodType>;
  bodies: Record<string, z.ZodType>;
  paths: Record<string, readonly Operation[]>;
};

export type Operation<AnswerName = string, BodyName = string> = {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  summary: string;
  body?: BodyName;
  query?: z.ZodObject;
  /** Null where nothing is answered. */
  answer: AnswerName | null;
  status?: number;
  stale?: true;
  /** What may be XML instead of JSON: a DMN 1.3 model. */
  dmn?: 'body' | 'answer';
};

export type Json = Record<string, unknown>;

/** The schema of something that a caller gives. */
export const given = (schema: z.ZodType): Json => toJsonSchema(schema, 'input');

/** The schema of something that a caller is answered. */
export const answered = (schema: z.ZodType): Json => toJsonSchema(schema, 'output');

/** The dialect is said once, by OpenAPI 3.1 itself. */
function toJsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, target: 'draft-2020-12', unrepresentable: 'any' });
  return json;
}
