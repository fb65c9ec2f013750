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
    highestRank: 'No rule asks for the highest rank present.',
    host: 'No rule asks who the host is.',
    asksToMeet: 'No rule asks whom of the highest leadership the visitors ask to meet.',
    theme: 'No rule asks for the theme.',
    areaStatus: 'No rule asks for the status of the target area or the partner.',
  },
  falls_through: {
    all: '{count, plural, one {# case goes} other {# cases go}} to the joint triage queue, because no rule applies.',
    part: '{count, plural, one {# case} other {# cases}}: {when}.',
    untold: 'And {count, plural, one {# other case} other {# other cases}}.',
  },
  chain_never_chosen:
    'Approval chain {chain} is never chosen: {count, plural, =0 {there is no such visit} one {row {takers} fits all its cases first} other {rows {takers} together fit all its cases first}}.',
  difference: {
    rule_added: 'Rule {rule} is new, at place {place}: {after}',
    rule_removed: 'Rule {rule} is gone from place {place}: {before}',
    rule_moved: 'Rule {rule} has moved from place {from} to place {to}.',
    rule_changed: {
      when: 'Conditions of rule {rule}: {before} → {after}.',
      lead: 'Coordinating department by rule {rule}: {before} → {after}.',
      support: 'Supporting department by rule {rule}: {before} → {after}.',
      demands: 'Demands of rule {rule}: {before} → {after}.',
      chain: 'Approval chain of rule {rule}: {before} → {after}.',
      taskTemplate: 'Task template of rule {rule}: {before} → {after}.',
      source: 'Source of rule {rule}: {before} → {after}',
      name: 'Wording of rule {rule}: {before} → {after}',
    },
    chain_added: 'Approval chain {chain} is new, at place {place}: {after}.',
    chain_removed: 'Approval chain {chain} is gone from place {place}: {before}.',
    chain_moved: 'Approval chain {chain} has moved from place {from} to place {to}.',
    chain_changed: {
      when: 'Conditions of approval chain {chain}: {before} → {after}.',
      stages: 'Steps of approval chain {chain}: {before} ⇒ {after}.',
      source: 'Source of approval chain {chain}: {before} → {after}',
      name: 'Name of approval chain {chain}: {before} → {after}.',
    },
    limit_changed:
      'The {limit, select, first {first} other {second}} cost limit: {before, number} € → {after, number} €.',
    triage_limit_changed: 'Time limit of the triage queue in working days: {before} → {after}.',
    rank_added: 'High-level rank now also: {rank}.',
    rank_removed: 'High-level rank no longer: {rank}.',
    ranks_reordered: 'The high-level ranks are listed in another order.',
    time_changed:
      '{time, select, dueWorkingDays {Time for approval in working days} remindWorkingDaysBefore {Reminder in working days before the due day} other {Escalation in working days after the due day}}: {before} → {after}.',
    criterion_added: 'A new acceptance criterion: {after}',
    criterion_removed: 'An acceptance criterion is gone: {before}',
    criterion_moved: 'The acceptance criterion “{criterion}” has moved from place {from} to place {to}.',
    criterion_changed: {
      numbers: 'The acceptance criterion “{criterion}”: {before} → {after}',
      source: 'Source of the acceptance criterion “{criterion}”: {before} → {after}',
    },
    source_changed:
      'Source of the {setting, select, highRanks {high-level ranks} costLimits {cost limits} triageTimeLimit {time limit of the triage queue} other {times of approval}}: {before} → {after}',
  },
} as const;
