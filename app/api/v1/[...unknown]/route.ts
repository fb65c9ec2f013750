import { problem, problemResponse } from '@/lib/server/api/problem';

/** Addresses of the API that are none. */
function handler(): Response {
  return problemResponse(problem('not_found'));
}

export { handler as GET, handler as POST, handler as PUT, handler as PATCH, handler as DELETE };
