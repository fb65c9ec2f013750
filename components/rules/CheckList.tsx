import { useLocale, useTranslations } from 'next-intl';
import type { RuleSetCheck } from '@/lib/domain/routing/check-rule-set';
import { sayCheck } from '@/lib/i18n/tell-rules';

/** What the checks of a rule set say. Facts that no rule asks for are many and seldom a mistake: they are folded away. */
export function CheckList({ checks }: { checks: readonly RuleSetCheck[] }) {
  const t = useTranslations('rules');
  const unused = checks.filter(({ code }) => code === 'fact_unused');
  const others = checks.filter(({ code }) => code !== 'fact_unused');

  return (
    <div className="space-y-3">
      {others.length > 0 && <Sentences checks={others} />}
      {unused.length > 0 && (
        <details>
          <summary className="inline-flex min-h-9 items-center text-brand underline underline-offset-3">
            {t('unusedFacts', { count: unused.length })}
          </summary>
          <Sentences checks={unused} />
        </details>
      )}
    </div>
  );
}

/** Each check with a sentence for every part of it. */
function Sentences({ checks }: { checks: readonly RuleSetCheck[] }) {
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
