import { notFound, redirect } from 'next/navigation';
import type { Result } from '@/lib/domain/shared/result';

/**
 * The value of a result for a page to show. What may not be seen is a page that is not there; somebody whose sign-in has
 * ended signs in and comes back to `here`.
 */
export function grantedOrPage<T>(result: Result<T>, here: string): T {
  if (result.ok) return result.value;
  if (result.refusal.code === 'NOT_SIGNED_IN') redirect(`/sign-in?callbackUrl=${encodeURIComponent(here)}`);
  notFound();
}
