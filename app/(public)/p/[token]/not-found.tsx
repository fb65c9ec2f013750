import { getTranslations } from 'next-intl/server';
import { FullPage } from '@/components/shell/FullPage';
import { env } from '@/lib/server/env';

/** A link that was never made, has expired or was withdrawn: from outside they look alike. */
export default async function LinkGone() {
  const t = await getTranslations('published');

  return (
    <FullPage city={env().WORDMARK} product="">
      <h1>{t('shared.goneTitle')}</h1>
      <p className="mt-4 max-w-prose text-lg">{t('shared.goneBody')}</p>
    </FullPage>
  );
}
