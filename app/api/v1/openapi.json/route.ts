import { openApi } from './openapi';

/** The description is for whoever wants to call the API: it asks nobody who they are. */
export function GET(): Response {
  return Response.json(openApi());
}
