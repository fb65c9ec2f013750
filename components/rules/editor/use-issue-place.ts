'use client';

import { useTranslations } from 'next-intl';
import type { RuleSetForm } from '@/lib/domain/routing/rule-set-form';
import { capitalised } from '@/lib/domain/shared/capitalised';
import { LOCALES } from '@/lib/domain/visit/vocabulary';
import { ruleSetPart } from '@/lib/i18n/rule-set-part';
import { useFieldNames } from './use-field-names';

/** Where in the form an issue is, in words: "Rule K10, What the rule says, in Swedish". */
export function useIssuePlace(): (path: string, form: RuleSetForm) => string {
  const [t, rules, v] = [useTranslations('ruleEditor'), useTranslations('rules'), useTranslations('vocabulary')];
  const fields = useFieldNames();

  return (path, form) => {
    const [part = '', place = '', field = ''] = path.split('.');
    const language = LOCALES.find((locale) => path.endsWith(`.${locale}`));
    const inLanguage = language ? [t(`language.${language}`)] : [];

    if (part === 'rules' || part === 'chains') {
      const row = t(`row.${part}`, { key: form[part][Number(place)]?.key ?? '' });
      const named = field === 'name' ? t(part === 'rules' ? 'name' : 'chainName') : fields[field];
      return [row, ...(named ? [named] : []), ...inLanguage].join(', ');
    }
    const criterion = part === 'criteria' ? form.criteria[Number(place)] : undefined;
    if (criterion)
      return [v(`criterion.${criterion.kind}`), ...(fields[field] ? [fields[field]] : []), ...inLanguage].join(', ');
    if (part === 'sources') return [t('sourceOf', { setting: ruleSetPart(place, rules) }), ...inLanguage].join(', ');
    const name = ruleSetPart(part, rules);
    return [capitalised(name), ...(fields[place] ? [fields[place]] : [])].join(', ');
  };
}
