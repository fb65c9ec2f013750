/** What the checks of a draft of the coordination rules say, and how two rule sets differ (lib/domain/routing). */
export const ruleChecks = {
  rule_impossible: 'Regeln {rule} kan inte avgöra något: dess villkor utesluter varandra.',
  rule_never_decides:
    'Regeln {rule} avgör aldrig något: {count, plural, one {regeln {takers} avgör alla dess fall} other {reglerna {takers} avgör tillsammans alla dess fall}} först.',
  rules_alike: {
    neighbours: 'Reglerna {rule} och {other} har samma utfall efter varandra: de kan slås ihop.',
    same_conditions: 'Reglerna {rule} och {other} har samma villkor och samma utfall: den ena räcker.',
  },
  fact_unused: {
    kind: 'Ingen regel frågar efter besökets slag.',
    direction: 'Ingen regel frågar om man kommer till Helsingfors eller reser därifrån.',
    purpose: 'Ingen regel frågar efter besökets syfte.',
    level: 'Ingen regel frågar efter besökets nivå.',
    travellingBody: 'Ingen regel frågar vem som gör resan.',
    asksToMeetLeadership: 'Ingen regel frågar om ett möte med stadens högsta ledning begärs.',
    signing: 'Ingen regel frågar om ett undertecknande ingår i programmet.',
    body: 'Ingen regel frågar vilket organs möte det är.',
    aboutBusiness: 'Ingen regel frågar om programmet gäller näringslivet.',
  },
  falls_through: {
    all: '{count, plural, one {# fall} other {# fall}} hamnar i den gemensamma fördelningskön, eftersom ingen regel gäller.',
    part: '{count, plural, one {# fall} other {# fall}}: {when}.',
    untold: 'Dessutom {count, plural, one {# annat fall} other {# andra fall}}.',
  },
  chain_never_chosen:
    'Godkännandekedjan {chain} väljs aldrig: {count, plural, =0 {det finns inget sådant besök} one {raden {takers} passar först på alla dess fall} other {raderna {takers} passar tillsammans först på alla dess fall}}.',
} as const;
