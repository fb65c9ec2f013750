import { ok } from '@/lib/domain/shared/result';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { readRanks } from '@/lib/usecases/ranks/read-ranks';

export const POST = apiRoute(
  async ({ actor, body, locale }) => {
    const read = await readRanks(actor, body);
    if (!read.ok) return read;
    const items = read.value.map(({ title, rank, level, because }) => ({
      title,
      rank,
      level,
      because: because?.sentence[locale] ?? null,
      words: because?.words ?? null,
    }));
    return ok({ json: { items } });
  },
  { body: true },
);

export const GET = notAllowed('POST');
export const PUT = notAllowed('POST');
export const PATCH = notAllowed('POST');
export const DELETE = notAllowed('POST');
