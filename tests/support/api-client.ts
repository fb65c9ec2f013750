import { createHash } from 'node:crypto';
import { settle, type City, type Persona } from './personas';
import { testDatabase } from './test-database';

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response> | Response;
type Answer = { status: number; type: string; text: string; json: unknown; headers: Headers };

/** A city whose routes can be called as the HTTP API would be, by each persona with a token of theirs. */
export type ApiCity = City & {
  call: (
    handler: Handler,
    as: Persona | null,
    request?: {
      address?: string;
      method?: string;
      body?: unknown;
      raw?: BodyInit;
      type?: string;
      accept?: string;
      params?: Record<string, string>;
    },
  ) => Promise<Answer>;
};

/** Founds a city and points the application's settings at it: one a test file, before any route is called. */
export async function foundApiCity(): Promise<ApiCity> {
  const made = await testDatabase();
  Object.assign(process.env, {
    DATABASE_URL: made.url,
    DEMO: '0',
    NEXTAUTH_SECRET: 'tests-tests-tests-tests',
    NEXTAUTH_URL: 'http://localhost',
    LOG_LEVEL: 'silent',
  });
  const city = await settle(made);

  const tokenOf = (persona: Persona) => `vrt_tests_${persona.replaceAll('.', '_')}_0123456789abcdef`;
  const handOut = new Map<Persona, Promise<string>>();
  const tokenFor = (persona: Persona) => {
    const known = handOut.get(persona);
    if (known) return known;
    const hash = createHash('sha256').update(tokenOf(persona)).digest();
    const stored = city.database.pool
      .query(`insert into api_token (account_id, name, hash, created_by) values ($1, 'test', $2, 'test')`, [
        city.as(persona).accountId,
        hash,
      ])
      .then(() => tokenOf(persona));
    handOut.set(persona, stored);
    return stored;
  };

  return {
    ...city,
    async call(handler, as, { address = '/', method = 'GET', body, raw, type, accept, params = {} } = {}) {
      const headers: Record<string, string> = accept ? { accept } : {};
      if (as) headers['authorization'] = `Bearer ${await tokenFor(as)}`;
      const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
      if (content !== undefined) headers['content-type'] = type ?? 'application/json';

      const request = new Request(`http://localhost${address}`, { method, headers, body: content });
      const response = await handler(request, { params: Promise.resolve(params) });
      const text = await response.text();
      const answered = response.headers.get('content-type') ?? '';
      return {
        status: response.status,
        type: answered,
        text,
        json: answered.includes('json') ? (JSON.parse(text) as unknown) : null,
        headers: response.headers,
      };
    },
  };
}
