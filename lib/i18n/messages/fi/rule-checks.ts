/** What the checks of a draft of the coordination rules say, and how two rule sets differ (lib/domain/routing). */
export const ruleChecks = {
  rule_impossible: 'Sääntö {rule} ei voi ratkaista mitään: sen ehdot sulkevat toisensa pois.',
  rule_never_decides:
    'Sääntö {rule} ei ratkaise koskaan mitään: {count, plural, one {sääntö {takers} ratkaisee kaikki sen tapaukset} other {säännöt {takers} ratkaisevat yhdessä kaikki sen tapaukset}} ensin.',
  rules_alike: {
    neighbours: 'Säännöillä {rule} ja {other} on sama lopputulos peräkkäin: ne voi yhdistää.',
    same_conditions: 'Säännöillä {rule} ja {other} on samat ehdot ja sama lopputulos: toinen riittää.',
  },
  fact_unused: {
    kind: 'Mikään sääntö ei kysy vierailun lajia.',
    direction: 'Mikään sääntö ei kysy, tullaanko Helsinkiin vai lähdetäänkö Helsingistä.',
    purpose: 'Mikään sääntö ei kysy vierailun tarkoitusta.',
    level: 'Mikään sääntö ei kysy vierailun tasoa.',
    travellingBody: 'Mikään sääntö ei kysy, kuka matkan tekee.',
    asksToMeetLeadership: 'Mikään sääntö ei kysy, pyydetäänkö tapaamista kaupungin ylimmän johdon kanssa.',
    signing: 'Mikään sääntö ei kysy, kuuluuko ohjelmaan allekirjoitus.',
    body: 'Mikään sääntö ei kysy, minkä toimielimen kokous on.',
    aboutBusiness: 'Mikään sääntö ei kysy, koskeeko ohjelma elinkeinoelämää.',
    highestRank: 'Mikään sääntö ei kysy osallistujien korkeinta arvoa.',
    host: 'Mikään sääntö ei kysy, kuka on isäntä.',
    asksToMeet: 'Mikään sääntö ei kysy, ketä kaupungin ylimmästä johdosta vieraat pyytävät saada tavata.',
    theme: 'Mikään sääntö ei kysy teemaa.',
    areaStatus: 'Mikään sääntö ei kysy kohdealueen tai kumppanin tilaa.',
  },
  falls_through: {
    all: '{count, plural, one {# tapaus jää} other {# tapausta jää}} yhteiseen jakojonoon, koska mikään sääntö ei sovellu.',
    part: '{count, plural, one {# tapaus} other {# tapausta}}: {when}.',
    untold: 'Lisäksi {count, plural, one {# muu tapaus} other {# muuta tapausta}}.',
  },
  chain_never_chosen:
    'Hyväksymisketjua {chain} ei valita koskaan: {count, plural, =0 {sellaista vierailua ei ole} one {rivi {takers} sopii ensin kaikkiin sen tapauksiin} other {rivit {takers} sopivat yhdessä ensin kaikkiin sen tapauksiin}}.',
  difference: {
    rule_added: 'Sääntö {rule} on uusi, paikalla {place}: {after}',
    rule_removed: 'Sääntö {rule} on poistettu paikalta {place}: {before}',
    rule_moved: 'Sääntö {rule} on siirretty paikalta {from} paikalle {to}.',
    rule_changed: {
      when: 'Säännön {rule} ehdot: {before} → {after}.',
      lead: 'Säännön {rule} koordinoiva osasto: {before} → {after}.',
      support: 'Säännön {rule} tukeva osasto: {before} → {after}.',
      demands: 'Säännön {rule} vaatimukset: {before} → {after}.',
      chain: 'Säännön {rule} hyväksymisketju: {before} → {after}.',
      taskTemplate: 'Säännön {rule} tehtäväpohja: {before} → {after}.',
      source: 'Säännön {rule} lähde: {before} → {after}',
      name: 'Säännön {rule} sanamuoto: {before} → {after}',
    },
    chain_added: 'Hyväksymisketju {chain} on uusi, paikalla {place}: {after}.',
    chain_removed: 'Hyväksymisketju {chain} on poistettu paikalta {place}: {before}.',
    chain_moved: 'Hyväksymisketju {chain} on siirretty paikalta {from} paikalle {to}.',
    chain_changed: {
      when: 'Hyväksymisketjun {chain} ehdot: {before} → {after}.',
      stages: 'Hyväksymisketjun {chain} vaiheet: {before} ⇒ {after}.',
      source: 'Hyväksymisketjun {chain} lähde: {before} → {after}',
      name: 'Hyväksymisketjun {chain} nimi: {before} → {after}.',
    },
    limit_changed:
      '{limit, select, first {Ensimmäinen} other {Toinen}} kustannusraja: {before, number} € → {after, number} €.',
    triage_limit_changed: 'Jakojonon määräaika työpäivinä: {before} → {after}.',
    rank_added: 'Korkean tason arvo on nyt myös: {rank}.',
    rank_removed: 'Korkean tason arvo ei enää ole: {rank}.',
    ranks_reordered: 'Korkean tason arvot on lueteltu toisessa järjestyksessä.',
    time_changed:
      '{time, select, dueWorkingDays {Hyväksynnän määräaika työpäivinä} remindWorkingDaysBefore {Muistutus työpäivinä ennen määräaikaa} other {Eskalointi työpäivinä määräajan jälkeen}}: {before} → {after}.',
    criterion_added: 'Uusi vastaanottokriteeri: {after}',
    criterion_removed: 'Vastaanottokriteeri on poistettu: {before}',
    criterion_moved: 'Vastaanottokriteeri ”{criterion}” on siirretty paikalta {from} paikalle {to}.',
    criterion_changed: {
      numbers: 'Vastaanottokriteeri ”{criterion}”: {before} → {after}',
      source: 'Vastaanottokriteerin ”{criterion}” lähde: {before} → {after}',
    },
    source_changed:
      '{setting, select, highRanks {Korkean tason arvojen} costLimits {Kustannusrajojen} triageTimeLimit {Jakojonon määräajan} other {Hyväksynnän määräaikojen}} lähde: {before} → {after}',
  },
} as const;
