import { type Problem, problem } from './problem';

/** The largest body that is read. */
export const MOST_BYTES = 1024 * 1024;
/** How deep a body may nest: our deepest is five. */
const MOST_LEVELS = 32;

/** What a body can be: JSON, which comes read, or XML, which comes as its text for whoever knows what it is. */
export type BodyType = 'json' | 'xml';

type Read = { ok: true; type: BodyType; value: unknown } | { ok: false; problem: Problem };
const refuse = (...args: Parameters<typeof problem>): Read => ({ ok: false, problem: problem(...args) });

/** A request's body: counted while it is read, strictly UTF-8, without NUL. */
export async function readBody(request: Request, taken: readonly BodyType[]): Promise<Read> {
  const type = typeOf(request.headers.get('content-type') ?? '');
  if (!type || !taken.includes(type))
    return refuse(taken.includes('xml') ? 'neither_json_nor_xml' : 'unsupported_media_type');
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return refuse('too_large');

  const bytes = await readBytes(request);
  if (!bytes) return refuse('too_large');
  const text = decode(bytes);
  if (text === null || text.includes('\u0000')) return refuse('malformed_text');
  if (type === 'xml') return { ok: true, type, value: text };
  if (isTooDeep(text)) return refuse('malformed_json');
  try {
    return { ok: true, type, value: JSON.parse(text) };
  } catch {
    return refuse('malformed_json');
  }
}

function typeOf(contentType: string): BodyType | null {
  if (/^application\/json\s*(;|$)/i.test(contentType)) return 'json';
  return /^(application|text)\/xml\s*(;|$)/i.test(contentType) ? 'xml' : null;
}

async function readBytes(request: Request): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > MOST_BYTES) {
      await reader?.cancel();
      return null;
    }
    parts.push(part.value);
  }
  return new Uint8Array(Buffer.concat(parts));
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Counted on the text, because parsing a bomb of brackets is what must not happen. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (quoted) {
      if (letter === '\\') at++;
      else if (letter === '"') quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === '[' || letter === '{') {
      if (++depth > MOST_LEVELS) return true;
    } else if (letter === ']' || letter === '}') depth--;
  }
  return false;
}
