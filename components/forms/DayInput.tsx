'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { DateField } from '@/components/ui/DateField';

/** A day in the reader's language; the page around it gives the texts of `common` to its client components. */
export function DayInput(props: Omit<ComponentProps<typeof DateField>, 'locale' | 'texts'>) {
  const t = useTranslations('common');
  const texts = {
    open: t('calendarOpen'),
    title: t('calendarTitle'),
    previousMonth: t('previousMonth'),
    nextMonth: t('nextMonth'),
    close: t('close'),
  };
  return <DateField {...props} locale={useLocale()} texts={texts} />;
}
