'use client';

import { useLocale, useTranslations } from 'next-intl';
import { IconWarning } from '@/components/ui/icons';
import { Panel } from '@/components/ui/Panel';
import type { RuleSetCheck } from '@/lib/domain/routing/check-rule-set';
import { formatList } from '@/lib/i18n/formats';
import { sayCheck } from '@/lib/i18n/tell-rules';
import { CheckList } from '../CheckList';
import type { Checked } from './use-checks';

/** What a check is about: the keys of its rules and of its chains. */
export function concernedBy(check: RuleSetCheck): { rules: readonly string[]; chains: readonly string[] } {
  const rules = 'rules' in check ? check.rules : 'rule' in check ? [check.rule] : [];
  return { rules, chains: 'chain' in check ? [check.chain] : [] };
}

/** All checks of the draft as it stands, read out politely in one sentence when they have changed. */
export function CheckPanel({ checked }: { checked: Checked }) {
  const [t, rules] = [useTranslations('ruleEditor'), useTranslations('rules')];
  const locale = useLocale();
  const known = typeof checked === 'string' ? null : checked;

  return (
    <Panel title={rules('checks')} id="checks" tone="ground">
      <p role="status" className="text-sm text-muted">
        {checked === 'checking' && t('checking')}
        {checked === 'impossible' && t('noWorker')}
        {known && t('findings', { count: known.checks.length })}
        {known && known.issues.length > 0 && ` ${t('unfinished', { count: known.issues.length })}`}
        {known && known.unread.length > 0 && ` ${t('unread', { rules: formatList(known.unread, locale) })}`}
      </p>
      {known && known.checks.length > 0 && (
        <div className="mt-3">
          <CheckList checks={known.checks} />
        </div>
      )}
    </Panel>
  );
}

/** The checks of one row, beside it. */
export function Remarks({ checks }: { checks: readonly RuleSetCheck[] }) {
  const told = useTranslations('ruleChecks');
  const locale = useLocale();
  if (checks.length === 0) return null;

  return (
    <ul className="mt-2 space-y-1">
      {checks.map((check) => (
        <li key={JSON.stringify(check)} className="flex gap-2 bg-warn-light px-2 py-1 text-sm">
          <IconWarning size={18} className="mt-px" />
          <span className="min-w-0">{sayCheck(check, told, locale).join(' ')}</span>
        </li>
      ))}
    </ul>
  );
}
