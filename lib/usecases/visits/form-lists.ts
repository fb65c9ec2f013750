import { z } from 'zod';
import { type Body, listBodies } from '@/lib/data/bodies';
import { ok, type Result } from '@/lib/domain/shared/result';
import { defineQuery } from '../define-use-case';

/** The bodies and networks that a meeting can be of, for the form's list. */
export const formLists = defineQuery({
  action: 'visit.list',
  input: z.strictObject({}),
  async run({ sql }): Promise<Result<Body[]>> {
    return ok(await listBodies(sql));
  },
});
