import { DmnModdle } from 'dmn-moddle';
import { FACT_NAMES, FACT_VALUES } from '../facts';
import type { RuleSet } from '../rule-set';
import { NOTES, OUTPUTS, rowsOf, survivesAsRows, type TableRow } from './rule-rows';

/** The namespace of what DMN has no place for: ranks, limits and chains, as JSON in an extension element. */
export const EXTENSION = 'urn:hel.fi:vierailut:rule-set:1';

/**
 * A rule set as a DMN 1.3 model (OMG formal/2021-02-01): one decision with one table, hit policy FIRST, an input for each
 * fact. No row that matches means the joint triage queue. A promise only because the library gives one: nothing waits.
 */
export function writeDmn(ruleSet: RuleSet): Promise<string> {
  return new DmnModdle().toXML(definitionsOf(ruleSet), { format: true }).then(({ xml }) => xml);
}

function definitionsOf(ruleSet: RuleSet): object {
  const moddle = new DmnModdle();
  const make = (type: string, properties: object) => moddle.create(`dmn:${type}`, properties);
  const test = (text: string) => make('UnaryTests', { text });
  const expression = (text: string) => make('LiteralExpression', { text });

  const inputs = FACT_NAMES.map((fact) =>
    make('InputClause', {
      label: fact,
      inputExpression: make('LiteralExpression', { typeRef: 'string', text: fact }),
      inputValues: test(FACT_VALUES[fact].map((value) => `"${value}"`).join(', ')),
    }),
  );
  const outputs = OUTPUTS.map((name) =>
    make('OutputClause', { name, label: name, typeRef: name === 'demands' ? 'tDemands' : 'string' }),
  );
  const toRule = (row: TableRow) =>
    make('DecisionRule', {
      inputEntry: FACT_NAMES.map((fact) => test(row[fact])),
      outputEntry: OUTPUTS.map((name) => expression(row[name])),
      annotationEntry: NOTES.map((note) => make('RuleAnnotation', { text: row[note] })),
    });

  const decision = make('Decision', {
    id: 'coordination',
    name: 'Coordination',
    variable: make('InformationItem', { name: 'Coordination' }),
    informationRequirement: FACT_NAMES.map((fact) =>
      make('InformationRequirement', { requiredInput: make('DMNElementReference', { href: `#${fact}` }) }),
    ),
    decisionLogic: make('DecisionTable', {
      id: 'coordinationRules',
      hitPolicy: 'FIRST',
      input: inputs,
      output: outputs,
      annotation: NOTES.map((name) => make('RuleAnnotationClause', { name })),
      rule: ruleSet.rules.flatMap(rowsOf).map(toRule),
    }),
  });
  const inputData = FACT_NAMES.map((fact) =>
    make('InputData', {
      id: fact,
      name: fact,
      variable: make('InformationItem', { name: fact, typeRef: 'string' }),
    }),
  );

  return make('Definitions', {
    id: 'vierailut',
    name: 'Vierailut: coordination rules',
    namespace: EXTENSION,
    extensionElements: make('ExtensionElements', {
      values: [moddle.createAny('vierailut:ruleSet', EXTENSION, { $body: besideTheTable(ruleSet) })],
    }),
    itemDefinition: [
      make('ItemDefinition', { id: 'tDemands', name: 'tDemands', isCollection: true, typeRef: 'string' }),
    ],
    drgElement: [...inputData, decision],
  });
}

/** What the table cannot hold, and whole those rules that its cells alone would not give back. */
function besideTheTable({ rules, ...settings }: RuleSet): string {
  const json = JSON.stringify({ ...settings, exactly: rules.filter((rule) => !survivesAsRows(rule)) });
  return json.replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}
