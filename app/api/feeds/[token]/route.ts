import { nameOf } from '@/lib/server/api/api-route';
import { actorOfFeed } from '@/lib/server/current-actor';
import { tokenIn } from '@/lib/server/feed-address';
import { log } from '@/lib/server/log';
import { noteFetch, readFeed } from '@/lib/usecases/feeds/read-feed';

type Context = { params: Promise<{ token: string }> };

/**
 * A calendar at its secret address. What is not there, has been revoked, or belongs to somebody who may read nothing any more
 * looks alike from outside. The address is a secret: it stands in no line of the log.
 *
 * There is no Last-Modified: a visit that its reader may no longer see leaves the calendar without anything having been
 * changed, and a subscriber that asks by date would keep it.
 */
export async function GET(request: Request, context: Context): Promise<Response> {
  try {
    return await answer(request, context);
  } catch (error) {
    log().error({ path: '/api/feeds/:token', method: request.method, error: nameOf(error) }, 'feed');
    return plain(500, 'Something went wrong on our side.');
  }
}

export async function HEAD(request: Request, context: Context): Promise<Response> {
  const { status, headers } = await GET(request, context);
  return new Response(null, { status, headers });
}

async function answer(request: Request, { params }: Context): Promise<Response> {
  const token = tokenIn((await params).token);
  const owner = await actorOfFeed(token);
  const feed = await readFeed(owner, { token });
  if (!feed.ok) return plain(404, 'There is no calendar at this address.');

  const { id, text, etag, keepFetch } = feed.value;
  if (keepFetch) await noteFetch(owner, { id });

  // Kept by the reader alone, and asked about every time: a revoked address is out at once.
  const headers = { etag, 'cache-control': 'private, no-cache' };
  if (isKnown(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });

  const body = new TextEncoder().encode(text);
  return new Response(body, {
    headers: { ...headers, 'content-type': 'text/calendar; charset=utf-8', 'content-length': String(body.byteLength) },
  });
}

/** If-None-Match (RFC 9110, 13.1.2): a list of tags, compared without regard to their weakness, or any. */
function isKnown(tags: string | null, etag: string): boolean {
  return (tags ?? '').split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}

function plain(status: number, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}
