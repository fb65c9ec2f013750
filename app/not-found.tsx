import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { env } from '@/lib/server/env';
import { FullPage } from '@/components/shell/FullPage';
import { ButtonLink } from '@/components/ui/Button';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('failure');
  return { title: t('notFoundTitle') };
}

/** What is not there and what one may not see look alike. */
export default async function NotFound() {
  const t = await getTranslations('failure');
  const shell = await getTranslations('shell');

  return (
    <FullPage city={env().WORDMARK} product={shell('product')}>
      <h1>{t('notFoundTitle')}</h1>
      <p className="mt-4 mb-8 max-w-prose text-lg">{t('notFoundBody')}</p>
      <ButtonLink href="/">{t('home')}</ButtonLink>
    </FullPage>
  );
}
