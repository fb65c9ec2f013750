/**
 * Prints the tables of the pages in docs/ from the code: `npm run docs:tables` writes each between its markers, wherever
 * they stand; `npm run docs:check` fails where a page says something else than the code, or a table has no place.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { POLICY, type Relation, VISIT_ACTIONS, GENERAL_ACTIONS } from '@/lib/domain/access/policy';
import { HOLDER_OF_STEP, ROLES, type Role } from '@/lib/domain/access/roles';
import { ESCALATES_TO } from '@/lib/domain/approval/find-approver';
import { MATERIAL_CHANGES, STEPS_CONCERNED } from '@/lib/domain/approval/material-change';
import { chainsAsMarkdown } from '@/lib/domain/approval/print-chains';
import { ITEM_CONFLICT_KINDS, ITEM_CONFLICTS } from '@/lib/domain/conflicts/item-conflicts';
import { JOB_NAMES, PERIODIC, queueOf } from '@/lib/domain/jobs/jobs';
import { DEFAULT_TIMING, MAIL_TOPICS, type MailTiming } from '@/lib/domain/notices/mail-timing';
import { NOTICE_RULES, type NoticeRule, TELLING_ACTIONS } from '@/lib/domain/notices/notice-rules';
import { FIRST_AREAS } from '@/lib/domain/areas/first-areas';
import { areasAsMarkdown } from '@/lib/domain/areas/print-areas';
import { FIRST_RANK_TABLE } from '@/lib/domain/precedence/first-rank-table';
import { rankTableAsMarkdown } from '@/lib/domain/precedence/print-rank-table';
import { criteriaAsMarkdown } from '@/lib/domain/intake/print-criteria';
import { FACT_NAMES, FACT_VALUES } from '@/lib/domain/routing/facts';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import { ruleSetAsMarkdown } from '@/lib/domain/routing/print-rule-set';
import { TRANSITIONS, type Transition } from '@/lib/domain/visit/transitions';
import { APPROVAL_STEPS, TRANSITION_ACTIONS } from '@/lib/domain/visit/vocabulary';
import { itemConflict } from '@/lib/i18n/messages/en/item-conflict';

const DOCS = new URL('../docs/', import.meta.url);

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

function material(): string {
  return table(
    ['change', 'asks again'],
    MATERIAL_CHANGES.map((change) => [change, STEPS_CONCERNED[change].join(', ')]),
  );
}

function timings(): string {
  const rows = MAIL_TOPICS.map((topic) => {
    const { everybody, ...byRole }: Partial<Record<string, MailTiming>> = DEFAULT_TIMING[topic];
    const others = Object.entries(byRole).map(([role, timing]) => `${role} ${timing}`);
    return [topic, everybody ?? '', others.join(', ')];
  });
  return table(['what', 'everybody', 'but'], rows);
}

function jobs(): string {
  const periods: Partial<Record<string, string>> = PERIODIC;
  return table(
    ['job', 'when', 'at once'],
    JOB_NAMES.map((name) => [
      `\`${name}\``,
      periods[name] ? `\`${periods[name]}\`` : 'when it is added',
      queueOf(name) ? 'one' : 'several',
    ]),
  );
}

function conflicts(): string {
  return table(
    ['conflict', 'weight', 'as it is told'],
    ITEM_CONFLICT_KINDS.map((kind) => [`\`${kind}\``, ITEM_CONFLICTS[kind], itemConflict[kind]]),
  );
}

function facts(): string {
  return table(
    ['fact', 'values'],
    FACT_NAMES.map((fact) => [fact, FACT_VALUES[fact].join(', ')]),
  );
}

const TABLES: Record<string, () => string> = {
  transitions,
  policy,
  holders,
  material,
  notices,
  timings,
  jobs,
  conflicts,
  rules: () => ruleSetAsMarkdown(FIRST_RULE_SET),
  chains: () => chainsAsMarkdown(FIRST_RULE_SET),
  facts,
  criteria: () => criteriaAsMarkdown(FIRST_RULE_SET),
  areas: () => areasAsMarkdown(FIRST_AREAS),
  ranks: () => rankTableAsMarkdown(FIRST_RANK_TABLE),
};

const pages = readdirSync(DOCS)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, file: new URL(name, DOCS), written: readFileSync(new URL(name, DOCS), 'utf8') }));
const placeOf = (name: string) => new RegExp(`(<!-- table:${name} -->\n)[\\s\\S]*?(<!-- /table:${name} -->)`);

for (const name of Object.keys(TABLES)) {
  const found = pages.filter(({ written }) => placeOf(name).test(written));
  if (found.length !== 1) throw new Error(`The table "${name}" has ${found.length} places in docs/; it needs one.`);
}

for (const { name: page, file, written } of pages) {
  const printed = Object.entries(TABLES).reduce(
    (text, [name, print]) =>
      text.replace(placeOf(name), (_whole, open: string, close: string) => `${open}\n${print()}\n\n${close}`),
    written,
  );
  if (printed === written) continue;
  if (process.argv.includes('--check')) {
    console.error(`docs/${page} differs from the code: run \`npm run docs:tables\`.`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, printed);
  }
}
