import { isLocale, LINK_LOCALE_COOKIE } from '@/lib/i18n/choose-locale';

/**
 * Keeps in which language the page of a link is read, for that address alone and until the browser is closed. Whether there
 * is such a link is not asked here, so nothing is told of it either. The address it goes back to says that the language has been asked for, so that
 * a browser that keeps no cookies isn't sent round in circles.
 */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const token = encodeURIComponent((await params).token);
  const wanted = new URL(request.url).searchParams.get('to');
  const headers = new Headers({ Location: `/p/${token}?language=${isLocale(wanted) ? wanted : ''}` });
  if (isLocale(wanted))
    headers.set('Set-Cookie', `${LINK_LOCALE_COOKIE}=${wanted}; Path=/p/${token}; HttpOnly; SameSite=Lax`);
  return new Response(null, { status: 303, headers });
}
