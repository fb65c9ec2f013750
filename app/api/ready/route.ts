import { readiness } from '@/lib/server/readiness';

/** Ready: the database is reachable and has every migration of this build. */
export async function GET(): Promise<Response> {
  const because = await readiness();
  return Response.json(
    { status: because === null ? 'ready' : 'not_ready', ...(because ? { because } : {}) },
    { status: because === null ? 200 : 503 },
  );
}

export const dynamic = 'force-dynamic';
