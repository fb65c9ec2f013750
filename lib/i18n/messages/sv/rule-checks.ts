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
    highestRank: 'Ingen regel frågar efter deltagarnas högsta rang.',
    host: 'Ingen regel frågar vem som är värd.',
    asksToMeet: 'Ingen regel frågar vem i stadens högsta ledning gästerna ber att få träffa.',
    theme: 'Ingen regel frågar efter temat.',
    areaStatus: 'Ingen regel frågar efter målområdets eller partnerns status.',
  },
  falls_through: {
    all: '{count, plural, one {# fall} other {# fall}} hamnar i den gemensamma fördelningskön, eftersom ingen regel gäller.',
    part: '{count, plural, one {# fall} other {# fall}}: {when}.',
    untold: 'Dessutom {count, plural, one {# annat fall} other {# andra fall}}.',
  },
  chain_never_chosen:
    'Godkännandekedjan {chain} väljs aldrig: {count, plural, =0 {det finns inget sådant besök} one {raden {takers} passar först på alla dess fall} other {raderna {takers} passar tillsammans först på alla dess fall}}.',
  difference: {
    rule_added: 'Regeln {rule} är ny, på plats {place}: {after}',
    rule_removed: 'Regeln {rule} har tagits bort från plats {place}: {before}',
    rule_moved: 'Regeln {rule} har flyttats från plats {from} till plats {to}.',
    rule_changed: {
      when: 'Villkoren i regeln {rule}: {before} → {after}.',
      lead: 'Samordnande avdelning i regeln {rule}: {before} → {after}.',
      support: 'Stödjande avdelning i regeln {rule}: {before} → {after}.',
      demands: 'Kraven i regeln {rule}: {before} → {after}.',
      chain: 'Godkännandekedjan i regeln {rule}: {before} → {after}.',
      taskTemplate: 'Uppgiftsmallen i regeln {rule}: {before} → {after}.',
      source: 'Källan till regeln {rule}: {before} → {after}',
      name: 'Ordalydelsen i regeln {rule}: {before} → {after}',
    },
    chain_added: 'Godkännandekedjan {chain} är ny, på plats {place}: {after}.',
    chain_removed: 'Godkännandekedjan {chain} har tagits bort från plats {place}: {before}.',
    chain_moved: 'Godkännandekedjan {chain} har flyttats från plats {from} till plats {to}.',
    chain_changed: {
      when: 'Villkoren i godkännandekedjan {chain}: {before} → {after}.',
      stages: 'Stegen i godkännandekedjan {chain}: {before} ⇒ {after}.',
      source: 'Källan till godkännandekedjan {chain}: {before} → {after}',
      name: 'Namnet på godkännandekedjan {chain}: {before} → {after}.',
    },
    limit_changed:
      '{limit, select, first {Första} other {Andra}} kostnadsgränsen: {before, number} € → {after, number} €.',
    triage_limit_changed: 'Fördelningsköns tidsfrist i arbetsdagar: {before} → {after}.',
    rank_added: 'Rang på hög nivå är nu också: {rank}.',
    rank_removed: 'Rang på hög nivå är inte längre: {rank}.',
    ranks_reordered: 'Rangerna på hög nivå räknas upp i en annan ordning.',
    time_changed:
      '{time, select, dueWorkingDays {Tidsfristen för godkännande i arbetsdagar} remindWorkingDaysBefore {Påminnelsen i arbetsdagar före tidsfristen} other {Eskaleringen i arbetsdagar efter tidsfristen}}: {before} → {after}.',
    criterion_added: 'Nytt mottagningskriterium: {after}',
    criterion_removed: 'Mottagningskriteriet har tagits bort: {before}',
    criterion_moved: 'Mottagningskriteriet ”{criterion}” har flyttats från plats {from} till plats {to}.',
    criterion_changed: {
      numbers: 'Mottagningskriteriet ”{criterion}”: {before} → {after}',
      source: 'Källan till mottagningskriteriet ”{criterion}”: {before} → {after}',
    },
    source_changed:
      'Källan till {setting, select, highRanks {rangerna på hög nivå} costLimits {kostnadsgränserna} triageTimeLimit {fördelningsköns tidsfrist} other {tidsfristerna för godkännande}}: {before} → {after}',
  },
} as const;
