import { useTranslations } from 'next-intl';

type Area = 'approvalStep' | 'department';

/** The word for a value of a closed list; what is none of it, as in a form half filled in, stays as it is. */
export function useWordOf(): (area: Area, value: string) => string {
  const t = useTranslations('rules');
  const v = useTranslations('vocabulary');
  type Word = Parameters<typeof v>[0];

  return (area, value) => {
    if (value === 'LEAD_DIRECTOR') return t('leadDirector');
    if (value === 'BODY_OWNER') return t('bodyOwner');
    const key = `${area}.${value}` as Word;
    return v.has(key) ? String(v.raw(key)) : value;
  };
}
