'use client';

import { useTranslations } from 'next-intl';
import { createContext, useContext } from 'react';
import { Tag } from '@/components/ui/Tag';

/** The fields that whoever gave the visit back has marked, by the form's own names. */
export const MarkedFields = createContext<readonly string[]>([]);

/** The mark beside the label of a field that is to be completed; nothing beside the others. */
export function useMark(field: string) {
  const marked = useContext(MarkedFields).includes(field);
  const t = useTranslations('visitForm');
  return marked ? <Tag tone="alert">{t('marked')}</Tag> : undefined;
}
