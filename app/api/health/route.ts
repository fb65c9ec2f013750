/** Alive: answers a constant, asks nobody. */
export function GET(): Response {
  return Response.json({ status: 'alive' });
}

export const dynamic = 'force-dynamic';
