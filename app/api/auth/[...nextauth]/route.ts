import NextAuth from 'next-auth';
import { authOptions } from '@/lib/server/auth';

type Context = { params: Promise<{ nextauth: string[] }> };

/** Built at the first request, because the settings are not there while the application is being built. */
async function handler(request: Request, context: Context): Promise<Response> {
  const handle = NextAuth(authOptions()) as (request: Request, context: Context) => Promise<Response>;
  return handle(request, context);
}

export { handler as GET, handler as POST };
