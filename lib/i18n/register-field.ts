import type { useTranslations } from 'next-intl';

type Registers = ReturnType<typeof useTranslations<'registers'>>;

/** What a field of a register's entry is called in the reader's language. */
export function registerField(field: string, t: Registers): string {
  const key = `field.${field}` as Parameters<Registers>[0];
  return t.has(key) ? t(key as 'field.other') : t('field.other');
}
