import { DmnModdle } from 'dmn-moddle';
import { z } from 'zod';
import { toInputIssues } from '../../shared/input-issues';
import type { InputIssue } from '../../shared/result';
import { sameContent } from '../../shared/same-content';
import { FACT_NAMES } from '../facts';
import { type Rule, type RuleSet, ruleSetSchema } from '../rule-set';
import { type Column, COLUMNS, NOTES, OUTPUTS, plain, rowsOf, ruleOf, type TableRow } from './rule-rows';

/** What is wrong with a file, and where: a line of the file, a row of the table from 1, a column, a path in the rule set. */
export type DmnProblem = {
  code:
    | 'too_large'
    | 'doctype'
    | 'not_dmn'
    | 'unknown_content'
    | 'one_decision_table'
    | 'hit_policy'
    | 'default_output'
    | 'unknown_column'
    | 'missing_column'
    | 'wrong_row'
    | 'wrong_cell'
    | 'missing_settings'
    | 'wrong_rule_set';
  line?: number;
  row?: number;
  column?: string;
  path?: string;
  /** What the schema of rule sets says, where the file could be read but is none. */
  because?: InputIssue;
};
export type DmnReading = { ok: true; ruleSet: RuleSet } | { ok: false; problems: DmnProblem[] };

const MOST_CHARACTERS = 2_000_000;
const MOST_PROBLEMS = 20;

/**
 * Reads a rule set out of a DMN 1.3 file in the form of write-dmn.ts, columns in any order. Strict: what is not
 * understood whole is refused, with its place. A DOCTYPE is refused unread, so no entity is ever declared. The promise
 * never rejects, and waits for nothing.
 */
export function readDmn(xml: string): Promise<DmnReading> {
  if (xml.length > MOST_CHARACTERS) return Promise.resolve(refused({ code: 'too_large' }));
  const declaration = /<!(?!--|\[CDATA\[)/.exec(xml);
  if (declaration) {
    return Promise.resolve(refused({ code: 'doctype', line: xml.slice(0, declaration.index).split('\n').length }));
  }

  return new DmnModdle()
    .fromXML(xml)
    .then(({ rootElement, warnings }) => {
      const unknown = warnings
        .slice(0, MOST_PROBLEMS)
        .map(({ message }): DmnProblem => ({ code: 'unknown_content', ...lineOf(message) }));
      return unknown.length > 0 ? refused(...unknown) : readDefinitions(rootElement);
    })
    .catch((error: unknown) => refused({ code: 'not_dmn', ...lineOf(String(error)) }));
}

/** A file that is wrong everywhere need not be told of everywhere. */
function refused(...problems: DmnProblem[]): DmnReading {
  return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
}

/** The parser counts lines from 0. */
function lineOf(message: string): { line?: number } {
  const [, line] = /line: (\d+)/.exec(message) ?? [];
  return line ? { line: Number(line) + 1 } : {};
}

const withText = z.object({ text: z.string().default('') });
const many = <T extends z.ZodType>(item: T) => z.array(item).default([]);
const tableSchema = z.object({
  $type: z.literal('dmn:DecisionTable'),
  hitPolicy: z.string().optional(),
  input: many(z.object({ inputExpression: withText })),
  output: many(z.object({ name: z.string().default(''), defaultOutputEntry: z.unknown().optional() })),
  annotation: many(z.object({ name: z.string().default('') })),
  rule: many(z.object({ inputEntry: many(withText), outputEntry: many(withText), annotationEntry: many(withText) })),
});
type Table = z.output<typeof tableSchema>;

const definitionsSchema = z.object({
  drgElement: many(z.object({ decisionLogic: z.unknown().optional() })),
  extensionElements: z
    .object({ values: many(z.object({ $type: z.string(), $body: z.string().optional() })) })
    .optional(),
});

function readDefinitions(root: unknown): DmnReading {
  const definitions = definitionsSchema.safeParse(root);
  if (!definitions.success) return refused({ code: 'not_dmn' });

  const logic = definitions.data.drgElement.flatMap(({ decisionLogic }) => (decisionLogic ? [decisionLogic] : []));
  const table = tableSchema.safeParse(logic[0]);
  if (logic.length !== 1 || !table.success) return refused({ code: 'one_decision_table' });
  if (table.data.hitPolicy !== 'FIRST') return refused({ code: 'hit_policy' });

  // What no rule decides goes to the joint queue: an output that decides it after all would be lost in silence.
  const byDefault = table.data.output.filter(({ defaultOutputEntry }) => defaultOutputEntry !== undefined);
  if (byDefault.length > 0)
    return refused(...byDefault.map(({ name }): DmnProblem => ({ code: 'default_output', column: name })));

  const columns = columnsOf(table.data);
  const wrong = wrongColumns(columns);
  if (wrong.length > 0) return refused(...wrong);

  const extension = definitions.data.extensionElements?.values.find(({ $type }) => $type.endsWith(':ruleSet'));
  const settings = settingsOf(extension?.$body);
  if (!settings) return refused({ code: 'missing_settings' });

  return readRules(table.data, columns, settings);
}

function columnsOf({ input, output, annotation }: Table): string[] {
  return [
    ...input.map(({ inputExpression }) => plain(inputExpression.text)),
    ...output.map(({ name }) => name),
    ...annotation.map(({ name }) => name),
  ];
}

/** A fact that no column asks for may be anything; the outputs and the texts are needed. */
function wrongColumns(columns: readonly string[]): DmnProblem[] {
  const known: readonly string[] = COLUMNS;
  return [
    ...columns
      .filter((column, index) => !known.includes(column) || columns.indexOf(column) !== index)
      .map((column): DmnProblem => ({ code: 'unknown_column', column })),
    ...[...OUTPUTS, ...NOTES]
      .filter((column) => !columns.includes(column))
      .map((column): DmnProblem => ({ code: 'missing_column', column })),
  ];
}

const settingsSchema = z.looseObject({ exactly: z.array(z.unknown()) });

function settingsOf(json: string | undefined): z.output<typeof settingsSchema> | null {
  try {
    return settingsSchema.parse(JSON.parse(json ?? ''));
  } catch {
    return null;
  }
}

function readRules(
  table: Table,
  columns: readonly string[],
  { exactly, ...settings }: z.output<typeof settingsSchema>,
): DmnReading {
  const rows = table.rule.map((rule) => toRow(rule, columns));
  const uneven = rows.flatMap((row, index): DmnProblem[] => (row ? [] : [{ code: 'wrong_row', row: index + 1 }]));
  if (uneven.length > 0) return refused(...uneven);

  const known = ruleSetSchema.shape.rules.element.array().safeParse(exactly);
  const problems: DmnProblem[] = [];
  const rules: unknown[] = [];
  for (const { start, group } of groupsOf(rows.flatMap((row) => row ?? []))) {
    // A rule written whole beside the table counts as long as the table still says the same.
    const exact = known.data?.find((rule: Rule) => sameContent(rowsOf(rule), group));
    const read = exact ? { rule: exact } : ruleOf(group);
    if ('rule' in read) rules.push(read.rule);
    else problems.push({ code: 'wrong_cell', row: start + read.row + 1, column: read.column });
  }
  if (problems.length > 0) return refused(...problems);

  const ruleSet = ruleSetSchema.safeParse({ ...settings, rules });
  if (ruleSet.success) return { ok: true, ruleSet: ruleSet.data };
  return refused(
    ...toInputIssues(ruleSet.error).map((because): DmnProblem => ({
      code: 'wrong_rule_set',
      path: because.path,
      because,
    })),
  );
}

function toRow(rule: Table['rule'][number], columns: readonly string[]): TableRow | null {
  const entries = [...rule.inputEntry, ...rule.outputEntry, ...rule.annotationEntry];
  if (entries.length !== columns.length || rule.outputEntry.length !== OUTPUTS.length) return null;

  const cell = (column: Column) => {
    const text = plain(entries[columns.indexOf(column)]?.text ?? '');
    // Tools leave a cell empty where the standard writes a dash.
    return text === '' && FACT_NAMES.some((fact) => fact === column) ? '-' : text;
  };
  const row = Object.fromEntries(COLUMNS.map((column) => [column, cell(column)]));
  return row as TableRow;
}

/** Rows of one rule stand together. */
function groupsOf(rows: readonly TableRow[]): { start: number; group: TableRow[] }[] {
  const groups: { start: number; group: TableRow[] }[] = [];
  rows.forEach((row, index) => {
    const last = groups.at(-1);
    if (last?.group[0]?.rule === row.rule) last.group.push(row);
    else groups.push({ start: index, group: [row] });
  });
  return groups;
}
