import { useLocale, useTranslations } from 'next-intl';
import type { RuleSetCheck } from '@/lib/domain/routing/check-rule-set';
import { sayCheck } from '@/lib/i18n/tell-rules';

/** What the checks of a rule set say, each with a sentence for every part of it. */
export function CheckList({ checks }: { checks: readonly RuleSetCheck[] }) {
  const told = useTranslations('ruleChecks');
  const locale = useLocale();

  return (
    <ul className="space-y-3">
      {checks.map((check) => (
        <li key={JSON.stringify(check)} className="border-l-4 border-warn pl-3">
          {sayCheck(check, told, locale).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </li>
      ))}
    </ul>
  );
}
