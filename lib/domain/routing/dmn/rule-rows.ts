import { z } from 'zod';
import { sameContent } from '../../shared/same-content';
import { TASK_TEMPLATES } from '../../visit/vocabulary';
import { FACT_NAMES, FACT_VALUES, type FactName, forEachFact } from '../facts';
import { type Condition, conditionSchema, type Rule } from '../rule-set';

/**
 * A rule as rows of a DMN 1.3 decision table (OMG formal/2021-02-01, chapter 8): a row for each alternative, FEEL unary
 * tests in a column for each fact, FEEL expressions in the outputs, and the rule's texts as annotations.
 */
export const OUTPUTS = ['lead', 'support', 'demands', 'chain', 'taskTemplate', 'rule'] as const;
export const NOTES = ['nameFi', 'nameSv', 'nameEn', 'source', 'sourceFi', 'sourceSv', 'sourceEn'] as const;
export const COLUMNS = [...FACT_NAMES, ...OUTPUTS, ...NOTES] as const;
export type Column = (typeof COLUMNS)[number];
export type TableRow = Record<Column, string>;

const BODY_OWNER =
  'if body = "OWNED_BY_ECONOMIC" then "ECONOMIC" else if body = "OWNED_BY_ADMINISTRATIVE" then "ADMINISTRATIVE" else null';

export function rowsOf(rule: Rule): TableRow[] {
  return rule.when.map((alternative) => rowOf(rule, alternative));
}

function rowOf(rule: Rule, alternative: readonly Condition[]): TableRow {
  const row: TableRow = {
    ...forEachFact((fact) => testOf(fact, alternative)),
    lead: rule.lead === 'BODY_OWNER' ? BODY_OWNER : `"${rule.lead}"`,
    support: supportOf(rule),
    demands: `[${quoted(rule.demands)}]`,
    chain: orNull(rule.chain),
    taskTemplate: orNull(rule.taskTemplate),
    rule: `"${rule.key}"`,
    nameFi: rule.name.fi,
    nameSv: rule.name.sv,
    nameEn: rule.name.en,
    source: rule.source.kind,
    sourceFi: rule.source.text.fi,
    sourceSv: rule.source.text.sv,
    sourceEn: rule.source.text.en,
  };
  for (const column of COLUMNS) row[column] = plain(row[column]);
  return row;
}

/** A cell holds one list: of two conditions on one fact what both allow, and nothing at all where that is nothing. */
function testOf(fact: FactName, alternative: readonly Condition[]): string {
  const lists = alternative.filter((condition) => condition.fact === fact).map((condition): string[] => condition.in);
  const [first, ...others] = lists;
  if (!first) return '-';
  const allowed = first.filter((value) => others.every((other) => other.includes(value)));
  return allowed.length > 0 ? quoted(allowed) : `not(${quoted(FACT_VALUES[fact])})`;
}

/** A department does not support itself, and who leads may depend on the body. */
function supportOf({ lead, support }: Pick<Rule, 'lead' | 'support'>): string {
  if (support === null) return 'null';
  const department = typeof support === 'string' ? support : support.department;
  const other = department === 'ECONOMIC' ? 'ADMINISTRATIVE' : 'ECONOMIC';
  const terms = [
    ...(lead === department ? ['false'] : []),
    ...(lead === 'BODY_OWNER' ? [`body = "OWNED_BY_${other}"`] : []),
    ...(typeof support === 'string' ? [] : [`list contains([${quoted(support.onlyIf.in)}], ${support.onlyIf.fact})`]),
  ];
  return terms.length > 0 ? `if ${terms.join(' and ')} then "${department}" else null` : `"${department}"`;
}

/** Text as XML and any DMN tool keep it: characters that XML cannot hold replaced, white space as single spaces. */
export function plain(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/^ | $/g, '');
}

const orNull = (word: string | null) => (word === null ? 'null' : `"${word}"`);

const quoted = (values: readonly string[]) => values.map((value) => `"${value}"`).join(', ');

/**
 * The rule that rows of one key say, by their cells alone and not yet held against the schema of rules; or the first
 * cell that is not in the form that `rowsOf` writes.
 */
export function ruleOf(rows: readonly TableRow[]): { rule: unknown } | { row: number; column: Column } {
  const [first] = rows;
  if (!first) return { rule: null };

  const rule = {
    key: unquoted(first.rule)?.[0],
    name: { fi: first.nameFi, sv: first.nameSv, en: first.nameEn },
    when: rows.map(alternativeOf),
    lead: first.lead === BODY_OWNER ? 'BODY_OWNER' : unquoted(first.lead)?.[0],
    support: toSupport(first.support),
    demands: unquoted(first.demands.replace(/^\[|\]$/g, '')) ?? [],
    chain: nullOr(first.chain),
    taskTemplate: nullOr(first.taskTemplate),
    source: { kind: first.source, text: { fi: first.sourceFi, sv: first.sourceSv, en: first.sourceEn } },
  };

  const read = cellsSchema.safeParse(rule);
  if (!read.success) {
    const [part, row] = read.error.issues[0]?.path ?? [];
    if (part === 'when') return { row: typeof row === 'number' ? row : 0, column: oddCell(rows, Number(row)) };
    const column = OUTPUTS.find((output) => output === part);
    return { row: 0, column: column ?? (part === 'key' ? 'rule' : 'source') };
  }

  // Whatever was understood must be all there is: written again it gives the same cells.
  for (const [index, row] of rows.entries()) {
    const again = rowOf(read.data, read.data.when[index] ?? []);
    const column = COLUMNS.find((name) => again[name] !== row[name]);
    if (column) return { row: index, column };
  }
  return { rule };
}

const cellsSchema: z.ZodType<Rule> = z.object({
  key: z.string(),
  name: z.object({ fi: z.string(), sv: z.string(), en: z.string() }),
  when: z.array(z.array(conditionSchema)),
  lead: z.enum(['ECONOMIC', 'ADMINISTRATIVE', 'BODY_OWNER']),
  support: z.union([
    z.null(),
    z.enum(['ECONOMIC', 'ADMINISTRATIVE']),
    z.object({ department: z.enum(['ECONOMIC', 'ADMINISTRATIVE']), onlyIf: conditionSchema }),
  ]),
  demands: z.array(z.custom<Rule['demands'][number]>((value) => typeof value === 'string')),
  chain: z.string().nullable(),
  taskTemplate: z.enum(TASK_TEMPLATES).nullable(),
  source: z.object({
    kind: z.enum(['CITY', 'INSTRUCTION', 'DEFAULT']),
    text: z.object({ fi: z.string(), sv: z.string(), en: z.string() }),
  }),
});

function alternativeOf(row: TableRow): { fact: FactName; in: string[] }[] {
  return FACT_NAMES.filter((fact) => row[fact] !== '-').map((fact) => ({ fact, in: unquoted(row[fact]) ?? [] }));
}

function oddCell(rows: readonly TableRow[], index: number): Column {
  const row = rows[index];
  const conditions = row ? alternativeOf(row) : [];
  return conditions.find((condition) => !conditionSchema.safeParse(condition).success)?.fact ?? 'kind';
}

/** Undefined when it is none that `supportOf` writes. */
function toSupport(cell: string): unknown {
  if (cell === 'null') return null;
  const [, terms = '', department] = /^if (.+) then "(\w+)" else null$/.exec(cell) ?? [];
  if (!department) return unquoted(cell)?.[0];
  const [, values, fact] = /list contains\(\[(.*)\], (\w+)\)$/.exec(terms) ?? [];
  return fact ? { department, onlyIf: { fact, in: unquoted(values ?? '') ?? [] } } : department;
}

const nullOr = (cell: string) => (cell === 'null' ? null : unquoted(cell)?.[0]);

/** The words of `"A", "B"`; null when it is anything else. */
function unquoted(list: string): string[] | null {
  if (list === '') return [];
  if (!/^"\w+"(, ?"\w+")*$/.test(list)) return null;
  return [...list.matchAll(/\w+/g)].map(([word]) => word);
}

/** Whether the cells alone give the rule back; not where they lose the order of conditions or odd characters. */
export function survivesAsRows(rule: Rule): boolean {
  const read = ruleOf(rowsOf(rule));
  return 'rule' in read && sameContent(read.rule, rule);
}
