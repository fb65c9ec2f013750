import { getTranslations } from 'next-intl/server';

/** The few texts of the form that takes a DMN file, into a new draft or one there is. */
export async function importTexts(into: 'new' | 'here') {
  const t = await getTranslations('rules');
  return {
    hint: t(into === 'new' ? 'importNew' : 'importHere'),
    file: t('importFile'),
    submit: t('importDo'),
    pending: t('importing'),
  };
}
