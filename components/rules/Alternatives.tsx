import { useTranslations } from 'next-intl';
import { capitalised } from '@/lib/domain/shared/capitalised';

/** The alternatives of a rule, any of which is enough, as one sentence over several lines. */
export function Alternatives({ said }: { said: readonly string[] }) {
  const t = useTranslations('rules');

  return said.map((conditions, place) => (
    <p key={place}>
      {place > 0 && <em>{t('orElse')} </em>}
      {place > 0 ? conditions : capitalised(conditions)}
      {place === said.length - 1 && '.'}
    </p>
  ));
}
