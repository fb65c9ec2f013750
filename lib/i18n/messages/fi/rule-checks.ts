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
  },
  falls_through: {
    all: '{count, plural, one {# tapaus jää} other {# tapausta jää}} yhteiseen jakojonoon, koska mikään sääntö ei sovellu.',
    part: '{count, plural, one {# tapaus} other {# tapausta}}: {when}.',
    untold: 'Lisäksi {count, plural, one {# muu tapaus} other {# muuta tapausta}}.',
  },
  chain_never_chosen:
    'Hyväksymisketjua {chain} ei valita koskaan: {count, plural, =0 {sellaista vierailua ei ole} one {rivi {takers} sopii ensin kaikkiin sen tapauksiin} other {rivit {takers} sopivat yhdessä ensin kaikkiin sen tapauksiin}}.',
} as const;
