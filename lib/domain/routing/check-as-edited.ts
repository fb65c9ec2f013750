import { toInputIssues } from '../shared/input-issues';
import type { InputIssue } from '../shared/result';
import { checkRuleSet, type RuleSetCheck } from './check-rule-set';
import { FIRST_RULE_SET } from './first-rule-set';
import { beyondChecking, draftContentSchema } from './draft-content';
import { type Rule, ruleSetSchema } from './rule-set';

/** What an editor is told of a draft that may be half written. */
export type EditedCheck = {
  /** What keeps it from being a rule set. */
  issues: InputIssue[];
  /** What is known of the rules and chains that can be read. */
  checks: RuleSetCheck[];
  /** Rules whose conditions are not written yet, by their keys. */
  unread: string[];
};

/**
 * Checks a draft while it is written: what the schema says of the whole, and the checks of what can be read already. A rule
 * needs its conditions and departments for that; its texts may still be missing.
 */
export function checkAsEdited(content: { rules: unknown[]; chains: unknown[]; costLimits?: unknown }): EditedCheck {
  const { rules: ofRules, chains: ofChains, costLimits: ofLimits } = ruleSetSchema.shape;
  const read = draftContentSchema.safeParse(content, { reportInput: true });
  if (read.success) return { issues: [], checks: checkRuleSet(read.data), unread: [] };

  const limits = ofLimits.safeParse(content.costLimits);
  const parsed = content.rules.map((rule) => ofRules.element.safeParse(withTexts(rule)));
  const rules = parsed.flatMap((one) => (one.success ? [one.data] : []));
  const chains = content.chains.flatMap((row) => {
    const one = ofChains.element.safeParse(withTexts(row));
    return one.success ? [one.data] : [];
  });

  return {
    issues: toInputIssues(read.error),
    checks: beyondChecking(rules)
      ? []
      : checkRuleSet({ rules, chains, costLimits: limits.data ?? FIRST_RULE_SET.costLimits }),
    unread: content.rules.flatMap((rule, index) => (parsed[index]?.success ? [] : [keyOf(rule)])),
  };
}

/** With words in the place of those that are missing: no check looks at them. */
function withTexts(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row;
  const texts = { fi: '–', sv: '–', en: '–' };
  return { ...row, name: texts, source: { kind: 'DEFAULT', text: texts } satisfies Rule['source'] };
}

function keyOf(rule: unknown): string {
  return typeof rule === 'object' && rule !== null && 'key' in rule ? String(rule.key) : '';
}
