import type { useTranslations } from 'next-intl';

/** The few texts that `KeptCopies` needs, so that the whole form's need not travel with it. */
export function copyTexts(t: ReturnType<typeof useTranslations<'visitForm'>>) {
  return {
    ...{ otherCopies: t('otherCopies'), untitled: t('untitled') },
    ...{ continueCopy: t('continueCopy'), removeCopy: t('removeCopy') },
  };
}
