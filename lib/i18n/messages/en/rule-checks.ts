/** What the checks of a draft of the coordination rules say, and how two rule sets differ (lib/domain/routing). */
export const ruleChecks = {
  rule_impossible: 'Rule {rule} can decide nothing: its conditions exclude each other.',
  rule_never_decides:
    'Rule {rule} never decides: {count, plural, one {rule {takers} takes all its cases} other {rules {takers} together take all its cases}} first.',
  rules_alike: {
    neighbours: 'Rules {rule} and {other} follow each other with the same outcome: they could be one.',
    same_conditions: 'Rules {rule} and {other} have the same conditions and the same outcome: one of them would do.',
  },
  fact_unused: {
    kind: 'No rule asks what kind of encounter it is.',
    direction: 'No rule asks whether people come to Helsinki or leave from there.',
    purpose: 'No rule asks for the purpose of the visit.',
    level: 'No rule asks for the level of the visit.',
    travellingBody: 'No rule asks who makes the trip.',
    asksToMeetLeadership: 'No rule asks whether the visitors ask to meet the city’s highest leadership.',
    signing: 'No rule asks whether there is a signing on the programme.',
    body: 'No rule asks which body’s meeting it is.',
    aboutBusiness: 'No rule asks whether the programme is about business.',
  },
  falls_through: {
    all: '{count, plural, one {# case goes} other {# cases go}} to the joint triage queue, because no rule applies.',
    part: '{count, plural, one {# case} other {# cases}}: {when}.',
    untold: 'And {count, plural, one {# other case} other {# other cases}}.',
  },
  chain_never_chosen:
    'Approval chain {chain} is never chosen: {count, plural, =0 {there is no such visit} one {row {takers} fits all its cases first} other {rows {takers} together fit all its cases first}}.',
} as const;
