import { useTranslations } from 'next-intl';
import type { ItemFormValues } from '@/lib/domain/programme/item-form';

/** What a field of an item's form is called, by its path: the summary of errors and the merge name it by that. */
export function useFieldName(): (path: string) => string {
  const t = useTranslations('programme.field');
  return (path) => {
    const field = path.split('.')[0] as keyof ItemFormValues;
    return t(field);
  };
}
