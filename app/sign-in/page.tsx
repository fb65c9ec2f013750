import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { SignInPanel } from '@/components/shell/SignInPanel';
import { ownAddress } from '@/lib/domain/shared/own-address';
import { currentActor } from '@/lib/server/current-actor';
import { demoAccounts } from '@/lib/server/sign-in';
import { env } from '@/lib/server/env';
import { setLocaleAction } from '../(staff)/shell-actions';
import { demoSignInAction } from './actions';
import { CitySignIn } from './CitySignIn';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Where everybody comes in. Whoever is signed in already goes on, unless they come to sign in `again`, perhaps as another. */
export default async function SignInPage({ searchParams }: Props) {
  const asked = await searchParams;
  const text = (name: string) => (typeof asked[name] === 'string' ? asked[name] : '');
  const returnTo = ownAddress(text('callbackUrl').replace(env().NEXTAUTH_URL, ''));
  if (!text('again') && (await currentActor())) redirect(returnTo as '/');

  const [t, v, locale, accounts] = await Promise.all([
    getTranslations('signIn'),
    getTranslations('vocabulary'),
    getLocale(),
    demoAccounts(),
  ]);
  const notice = text('error') ? 'failed' : text('signedOut') ? 'signedOut' : undefined;

  return (
    <SignInPanel
      accounts={accounts.map(({ email, name, roles }) => ({
        email,
        name,
        roleText: roles
          .map(({ role, department }) =>
            department ? `${v(`role.${role}`)}, ${v(`department.${department}`)}` : v(`role.${role}`),
          )
          .join('; '),
      }))}
      demoAction={demoSignInAction}
      cityButton={env().OIDC_ISSUER && <CitySignIn label={t('withCity')} returnTo={returnTo} />}
      returnTo={returnTo}
      notice={notice}
      locale={locale}
      wordmark={env().WORDMARK}
      setLocaleAction={setLocaleAction}
    />
  );
}
