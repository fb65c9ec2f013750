'use client';

import { useTranslations } from 'next-intl';

/** What the fields of the editor are called, by the last part of their path. */
export function useFieldNames(): Readonly<Record<string, string>> {
  const [t, rules] = [useTranslations('ruleEditor'), useTranslations('rules')];

  return {
    ...{ key: t('key'), when: t('when'), lead: t('leadDepartment'), support: t('support'), demands: t('demands') },
    ...{ chain: t('chain'), taskTemplate: t('taskTemplate'), source: t('source'), stages: t('stages') },
    ...{ kinds: t('kinds'), level: t('level'), travellingBodies: t('travellingBodies'), regions: t('regions') },
    ...{ costAbove: t('costAbove'), first: rules('firstLimit'), second: rules('secondLimit') },
    ...{ dueWorkingDays: t('dueWorkingDays'), remindWorkingDaysBefore: t('remindWorkingDaysBefore') },
    escalateWorkingDaysAfter: t('escalateWorkingDaysAfter'),
    ...{ years: t('years'), workingDays: t('workingDays'), minMinutes: t('minMinutes'), maxMinutes: t('maxMinutes') },
    ...{ from: t('fromTime'), to: t('toTime'), weekdays: t('weekdays'), closedOnHolidays: t('closedOnHolidays') },
    ...{ minGuests: t('minGuests'), maxGuests: t('maxGuests') },
  };
}
