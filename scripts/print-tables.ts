/**
 * Prints the tables of docs/ARCHITECTURE.md from the code: `npm run docs:tables` writes them between their markers,
 * `npm run docs:check` fails where the page says something else than the code.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { POLICY, type Relation, VISIT_ACTIONS, GENERAL_ACTIONS } from '@/lib/domain/access/policy';
import { HOLDER_OF_STEP, ROLES, type Role } from '@/lib/domain/access/roles';
import { ESCALATES_TO } from '@/lib/domain/approval/find-approver';
import { chainsAsMarkdown } from '@/lib/domain/approval/print-chains';
import { NOTICE_RULES, type NoticeRule, TELLING_ACTIONS } from '@/lib/domain/notices/notice-rules';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import { ruleSetAsMarkdown } from '@/lib/domain/routing/print-rule-set';
import { TRANSITIONS, type Transition } from '@/lib/domain/visit/transitions';
import { APPROVAL_STEPS, TRANSITION_ACTIONS } from '@/lib/domain/visit/vocabulary';

const PAGE = new URL('../docs/ARCHITECTURE.md', import.meta.url);

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

function transitions(): string {
  const rows = TRANSITION_ACTIONS.flatMap((action) =>
    TRANSITIONS[action].map((transition: Transition) => [
      `\`${action}\``,
      transition.from.join(', '),
      transition.to,
      [transition.reason === 'needed' ? 'reason' : '', transition.comment === 'needed' ? 'needed' : '']
        .filter(Boolean)
        .join(', '),
      transition.onlyIf?.replaceAll('_', ' ') ?? '',
    ]),
  );
  return table(['action', 'from', 'to', 'comment', 'only if'], rows);
}

function policy(): string {
  const cell = (role: Role, action: string) => {
    const cells: Partial<Record<string, readonly Relation[] | true>> = POLICY[role];
    const granted = cells[action];
    return granted === undefined ? '' : granted === true ? 'yes' : granted.join(', ');
  };
  const rows = [...GENERAL_ACTIONS, ...VISIT_ACTIONS].map((action) => [
    `\`${action}\``,
    ...ROLES.map((role) => cell(role, action)),
  ]);
  return table(['action', ...ROLES], rows);
}

function holders(): string {
  return table(
    ['step', 'role', 'department', 'nobody left'],
    APPROVAL_STEPS.map((step) => {
      const { role, department } = HOLDER_OF_STEP[step];
      return [step, role, department, ESCALATES_TO[step] ?? '–'];
    }),
  );
}

function notices(): string {
  const rows = TELLING_ACTIONS.flatMap((action) => {
    const rules: readonly NoticeRule[] = NOTICE_RULES[action];
    if (rules.length === 0) return [[`\`${action}\``, '–', '', '']];
    return rules.map(({ kind, to, onlyIf }) => [`\`${action}\``, kind, to, onlyIf?.replaceAll('_', ' ') ?? '']);
  });
  return table(['what happened', 'notice', 'to', 'only if'], rows);
}

const TABLES: Record<string, () => string> = {
  transitions,
  policy,
  holders,
  notices,
  rules: () => ruleSetAsMarkdown(FIRST_RULE_SET),
  chains: () => chainsAsMarkdown(FIRST_RULE_SET),
};

const written = readFileSync(PAGE, 'utf8');
const printed = Object.entries(TABLES).reduce((page, [name, print]) => {
  const marked = new RegExp(`(<!-- table:${name} -->\n)[\\s\\S]*?(<!-- /table:${name} -->)`);
  if (!marked.test(page)) throw new Error(`docs/ARCHITECTURE.md has no place for the table "${name}".`);
  return page.replace(marked, (_whole, open: string, close: string) => `${open}\n${print()}\n\n${close}`);
}, written);

if (process.argv.includes('--check')) {
  if (printed !== written) {
    console.error('docs/ARCHITECTURE.md differs from the code: run `npm run docs:tables`.');
    process.exit(1);
  }
} else {
  writeFileSync(PAGE, printed);
}
