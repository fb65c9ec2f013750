import { redirect } from 'next/navigation';
import type { Actor } from '@/lib/domain/access/roles';
import { currentActor } from './current-actor';

/** Who is signed in; whoever is not goes to the sign-in page and from there back to `here`. For pages, not for actions. */
export async function requireActor(here: string): Promise<Actor> {
  return (await currentActor()) ?? redirect(`/sign-in?callbackUrl=${encodeURIComponent(here)}`);
}
