import { ok } from '@/lib/domain/shared/result';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { calendarEvents } from '@/lib/usecases/visits/calendar-events';

export const GET = apiRoute(async ({ actor, query, locale }) => {
  const events = await calendarEvents(actor, { locale, ...query });
  return events.ok ? ok({ text: events.value }) : events;
});

export const POST = notAllowed('GET');
export const PUT = notAllowed('GET');
export const PATCH = notAllowed('GET');
export const DELETE = notAllowed('GET');
