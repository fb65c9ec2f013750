import { DmnModdle } from 'dmn-moddle';
import fc from 'fast-check';
import { evaluate, unaryTest } from 'feelin';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decideRouting } from '@/lib/domain/routing/decide';
import { readDmn } from '@/lib/domain/routing/dmn/read-dmn';
import { writeDmn } from '@/lib/domain/routing/dmn/write-dmn';
import { FACT_NAMES, type RoutingFacts } from '@/lib/domain/routing/facts';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import type { RuleSet } from '@/lib/domain/routing/rule-set';
import { anyFacts, everyCombination } from '@/tests/support/routing-facts';
import { anyRuleSet } from '@/tests/support/rule-sets';

const SEED = 20261124;

const texts = z.array(z.object({ text: z.string() }));
const tableSchema = z.object({
  hitPolicy: z.literal('FIRST'),
  input: z.array(z.object({ inputExpression: z.object({ text: z.string() }) })),
  output: z.array(z.object({ name: z.string() })),
  rule: z.array(z.object({ inputEntry: texts, outputEntry: texts })),
});
const modelSchema = z.object({ drgElement: z.array(z.object({ decisionLogic: tableSchema.optional() })) });

/** Answers of the FEEL library, each asked once. */
function remembering<T>(ask: (expression: string, context: Record<string, unknown>) => T) {
  const known = new Map<string, T>();
  return (expression: string, context: Record<string, unknown>): T => {
    const key = JSON.stringify([expression, context]);
    const answer = known.has(key) ? (known.get(key) as T) : ask(expression, context);
    known.set(key, answer);
    return answer;
  };
}

const passes = remembering((cell, context) => unaryTest(cell, context).value === true);
const evaluated = remembering((expression, context): unknown => evaluate(expression, context).value);
/** With only the facts that the expression names, so that few questions are asked. */
const valueOf = (expression: string, facts: RoutingFacts) =>
  evaluated(
    expression,
    Object.fromEntries(FACT_NAMES.flatMap((fact) => (expression.includes(fact) ? [[fact, facts[fact]]] : []))),
  );

/** The table out of the file, decided row by row by the FEEL library and nothing of ours. */
async function deciderOf(ruleSet: RuleSet) {
  const { rootElement } = await new DmnModdle().fromXML(await writeDmn(ruleSet));
  const [table] = modelSchema.parse(rootElement).drgElement.flatMap(({ decisionLogic }) => decisionLogic ?? []);
  if (!table) throw new Error('The model has no decision table.');

  const inputs = table.input.map(({ inputExpression }) => inputExpression.text);
  return (facts: RoutingFacts) => {
    const row = table.rule.find(({ inputEntry }) =>
      inputEntry.every(({ text }, index) => text === '-' || passes(text, { '?': valueOf(inputs[index] ?? '', facts) })),
    );
    if (!row) return { lead: null, support: null, demands: [], chain: null, taskTemplate: null, rule: null };
    return Object.fromEntries(
      table.output.map(({ name }, index) => [name, valueOf(row.outputEntry[index]?.text ?? '', facts)]),
    );
  };
}

const byOurselves = (ruleSet: RuleSet, facts: RoutingFacts) => {
  const { leadDepartment: lead, supportDepartment: support, demands, rule } = decideRouting(ruleSet, facts);
  const { chain = null, taskTemplate = null } = ruleSet.rules.find(({ key }) => key === rule) ?? {};
  return { lead, support, demands, chain, taskTemplate, rule };
};

describe('the exported model, its cells evaluated by a FEEL library', () => {
  it('decides the same as our own engine on every combination of facts that it tells apart', async () => {
    const decide = await deciderOf(FIRST_RULE_SET);
    const differing = everyCombination(FIRST_RULE_SET).filter(
      (facts) => JSON.stringify(decide(facts)) !== JSON.stringify(byOurselves(FIRST_RULE_SET, facts)),
    );
    expect(differing).toEqual([]);
  }, 60_000);

  it('does so for any rule set and any facts', async () => {
    await fc.assert(
      fc.asyncProperty(anyRuleSet, fc.array(anyFacts, { minLength: 30, maxLength: 30 }), async (ruleSet, some) => {
        const decide = await deciderOf(ruleSet);
        for (const facts of some) expect(decide(facts)).toEqual(byOurselves(ruleSet, facts));
      }),
      { seed: SEED, numRuns: 60 },
    );
  }, 60_000);
});

describe('a rule set written and read again', () => {
  it('is the same', async () => {
    expect(await readDmn(await writeDmn(FIRST_RULE_SET))).toEqual({ ok: true, ruleSet: FIRST_RULE_SET });
  });

  it('is the same whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyRuleSet, async (ruleSet) => {
        expect(await readDmn(await writeDmn(ruleSet))).toEqual({ ok: true, ruleSet });
      }),
      { seed: SEED, numRuns: 150 },
    );
  }, 60_000);

  it('takes over what another tool changed in a cell, of a rule written whole beside the table too', async () => {
    const [k1] = FIRST_RULE_SET.rules;
    const turned = k1 ? [{ ...k1, when: k1.when.map((all) => [...all].reverse()) }] : [];
    const xml = await writeDmn({ ...FIRST_RULE_SET, rules: turned });
    const read = await readDmn(xml.replace('<dmn:text>"HIGH"</dmn:text>', '<dmn:text>"ORDINARY"</dmn:text>'));
    expect(read.ok && read.ruleSet.rules[0]?.when).toEqual([
      [
        { fact: 'kind', in: ['INCOMING_VISIT', 'CONGRESS_HOSPITALITY'] },
        { fact: 'level', in: ['ORDINARY'] },
      ],
    ]);
  });
});

describe('a file that is none of ours', () => {
  const written = writeDmn(FIRST_RULE_SET);
  const BOMB = '<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>\n<x>&b;</x>';

  it.each<[string, (xml: string) => string, object]>([
    ['is empty', () => '', { code: 'not_dmn' }],
    ['is no XML', () => 'Hello', { code: 'not_dmn', line: 1 }],
    ['declares entities', () => BOMB, { code: 'doctype', line: 2 }],
    ['is too large', (xml) => xml + ' '.repeat(2_000_000), { code: 'too_large' }],
    ['ends early', (xml) => xml.slice(0, xml.length / 2), { code: 'not_dmn' }],
    ['is DMN 1.1', (xml) => xml.replace('DMN/20191111/MODEL', 'DMN/20151101/dmn.xsd'), { code: 'not_dmn' }],
    [
      'has elements nobody knows',
      (xml) => xml.replace('<dmn:inputData', '<dmn:weather/><dmn:inputData'),
      { code: 'unknown_content' },
    ],
    [
      'has two tables',
      (xml) =>
        xml.replace(/<dmn:decision .*<\/dmn:decision>/s, (one) => one + one.replaceAll('"coordination', '"other')),
      { code: 'one_decision_table' },
    ],
    ['has none', (xml) => xml.replace(/<dmn:decision .*<\/dmn:decision>/s, ''), { code: 'one_decision_table' }],
    [
      'decides what no rule decides',
      (xml) =>
        xml.replace(
          /(<dmn:output [^>]*name="lead"[^>]*?)\/>/,
          '$1><dmn:defaultOutputEntry><dmn:text>"ECONOMIC"</dmn:text></dmn:defaultOutputEntry></dmn:output>',
        ),
      { code: 'default_output', column: 'lead' },
    ],
    ['collects', (xml) => xml.replace('"FIRST"', '"COLLECT"'), { code: 'hit_policy' }],
    [
      'asks for other facts',
      (xml) => xml.replace('<dmn:text>level</dmn:text>', '<dmn:text>weather</dmn:text>'),
      { code: 'unknown_column', column: 'weather' },
    ],
    [
      'gives something else',
      (xml) => xml.replace(' name="lead"', ' name="cost"'),
      { code: 'missing_column', column: 'lead' },
    ],
    [
      'has a row that is too short',
      (xml) => xml.replace(/<dmn:inputEntry\b.*?<\/dmn:inputEntry>/s, ''),
      { code: 'wrong_row', row: 1 },
    ],
    [
      'has a cell of other FEEL',
      (xml) => xml.replace('<dmn:text>"HIGH"</dmn:text>', '<dmn:text>&gt; 5</dmn:text>'),
      { code: 'wrong_cell', row: 1, column: 'level' },
    ],
    [
      'leads to a department there is not',
      (xml) => xml.replace('<dmn:text>"ADMINISTRATIVE"</dmn:text>', '<dmn:text>"SPORTS"</dmn:text>'),
      { code: 'wrong_cell', row: 1, column: 'lead' },
    ],
    [
      'has alternatives with different outcomes',
      (xml) => xml.replaceAll('<dmn:text>"K4"</dmn:text>', '<dmn:text>"K5"</dmn:text>'),
      { code: 'wrong_cell', row: 7 },
    ],
    [
      'demands what nobody knows',
      (xml) => xml.replaceAll('["HOST_FROM_HOST_ORDER"]', '["CAKE"]'),
      { code: 'wrong_rule_set', path: 'rules.2.demands.0' },
    ],
    [
      'has lost its settings',
      (xml) => xml.replace(/<dmn:extensionElements>.*<\/dmn:extensionElements>/s, ''),
      { code: 'missing_settings' },
    ],
    [
      'has limits that fall',
      (xml) => xml.replace(/(second[^\d]{1,8})50000/, '$15'),
      { code: 'wrong_rule_set', path: 'costLimits.second' },
    ],
  ])('is refused with its place when it %s', async (_title, change, problem) => {
    const xml = await written;
    expect(change(xml)).not.toBe(xml);
    const read = await readDmn(change(xml));
    expect(read.ok ? [] : read.problems).toContainEqual(expect.objectContaining(problem));
  });

  it('is told of in at most twenty problems', async () => {
    const xml = await written;
    const read = await readDmn(xml.replaceAll('<dmn:inputEntry', '<dmn:weather/><dmn:inputEntry'));
    expect(read.ok ? 0 : read.problems.length).toBe(20);
  });

  it('never throws, wherever it is cut or written over', async () => {
    const xml = await written;
    await fc.assert(
      fc.asyncProperty(fc.nat(xml.length), fc.nat(40), fc.string(), async (at, length, instead) => {
        const read = await readDmn(xml.slice(0, at) + instead + xml.slice(at + length));
        expect(read.ok || read.problems.length > 0).toBe(true);
      }),
      { seed: SEED, numRuns: 200 },
    );
  }, 60_000);
});
