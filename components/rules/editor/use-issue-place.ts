'use client';

import { useTranslations } from 'next-intl';
import type { RuleSetForm } from '@/lib/domain/routing/rule-set-form';
import { LOCALES } from '@/lib/domain/visit/vocabulary';
import { ruleSetPart } from '@/lib/i18n/rule-set-part';

/** Where in the form an issue is, in words: "Rule K10, What the rule says, in Swedish". */
export function useIssuePlace(): (path: string, form: RuleSetForm) => string {
  const [t, rules, v] = [useTranslations('ruleEditor'), useTranslations('rules'), useTranslations('vocabulary')];
  const fields: Readonly<Record<string, string>> = {
    ...{ key: t('key'), when: t('when'), lead: t('leadDepartment'), support: t('support'), demands: t('demands') },
    ...{ chain: t('chain'), taskTemplate: t('taskTemplate'), source: t('source'), stages: t('stages') },
    ...{ kinds: t('kinds'), level: t('level'), travellingBodies: t('travellingBodies'), regions: t('regions') },
    ...{ costAbove: t('costAbove'), first: rules('firstLimit'), second: rules('secondLimit') },
    ...{ dueWorkingDays: t('dueWorkingDays'), remindWorkingDaysBefore: t('remindWorkingDaysBefore') },
    escalateWorkingDaysAfter: t('escalateWorkingDaysAfter'),
    ...{ years: t('years'), workingDays: t('workingDays'), minMinutes: t('minMinutes'), maxMinutes: t('maxMinutes') },
    ...{ from: t('fromTime'), to: t('toTime'), weekdays: t('weekdays'), minGuests: t('minGuests') },
    ...{ maxGuests: t('maxGuests') },
  };

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
    return [`${name.charAt(0).toUpperCase()}${name.slice(1)}`, ...(fields[place] ? [fields[place]] : [])].join(', ');
  };
}
