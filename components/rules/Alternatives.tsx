import { useTranslations } from 'next-intl';
import { capitalised } from '@/lib/domain/shared/capitalised';

/** The alternatives of a rule, any of which is enough, as sentences one after the other. */
export function Alternatives({ said }: { said: readonly string[] }) {
  const t = useTranslations('rules');

  return said.map((conditions, place) => (
    <p key={place}>
      {place > 0 && <em>{t('orElse')} </em>}
      {place > 0 ? conditions : capitalised(conditions)}.
    </p>
  ));
}
