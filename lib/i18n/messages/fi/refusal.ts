/** Why something was refused, by the code of the refusal (lib/domain/shared/result.ts). */
export const refusal = {
  NOT_FOUND: 'Sitä ei löytynyt, tai sinulla ei ole oikeutta nähdä sitä.',
  NOT_SIGNED_IN: 'Kirjaudu sisään jatkaaksesi. Kirjoittamasi teksti säilyy.',
  INVALID: 'Tarkista merkityt kohdat.',
  CONFLICT:
    '{count, plural, one {Paikka tai ajoneuvo on jo varattu samaan aikaan.} other {# paikkaa tai ajoneuvoa on jo varattu samaan aikaan.}} Mitään ei ole tallennettu.',
  STALE: '{name} ehti muuttaa vierailua {when}. Muutettu: {fields}. Mitään ei ole kirjoitettu päälle.',
  NOT_POSSIBLE_NOW: 'Vierailun tila on nyt ”{status}”, joten tätä ei voi enää tehdä.',
  forbidden: {
    NO_ROLE: 'Roolisi ei oikeuta tähän.',
    OWN_REQUEST: 'Et voi hyväksyä etkä hylätä vierailua, jota olet itse pyytänyt tai valmistellut.',
    ADMINISTERS: 'Pääkäyttäjä ei hyväksy sitä, mitä hallinnoi.',
    NOT_YOUR_STEP: 'Tämä hyväksymisvaihe ei ole sinun.',
    ALREADY_DECIDED: 'Hyväksymisvaiheesta on jo päätetty.',
    DISQUALIFIED: 'Et voi päättää tästä vierailusta, koska olet siinä esteellinen.',
    ABSENT: 'Sinut on merkitty tänään poissaolevaksi, joten sijaisesi päättää.',
    HELD_FOR_EXCEPTION: 'Kohde on lepotilassa tai keskeytetty: vierailu odottaa kansliapäällikön poikkeuslupaa.',
    NOT_HELD: 'Vierailu ei odota poikkeuslupaa.',
    PLACES_LOST:
      'Ohjelmassa on kohta, jonka paikka tai ajoneuvo on mennyt toiselle. Siirrä kohta tai tallenna se ohjelmassa uudelleen.',
    OTHER_DEPARTMENT: 'Osaston puolesta hyväksyy vain sen oma pääkäyttäjä.',
    AGREED_ALREADY: 'Sama henkilö ei hyväksy säännöstöä kahdesti.',
    NOT_ENTRUSTED: 'Henkilöä ei ole, tai hän ei ole valtuuttanut sinua tähän.',
    NOT_THE_DECLARER: 'Ilmoituksen voi perua vain se, joka sen teki.',
    ALREADY_READ: 'Ohjelma on jo kuitattu luetuksi.',
    SHARED_BY_PROTOCOL: 'Rajatun vierailun linkin tekee vain protokolla.',
  },
  programme: {
    STALE: '{name} ehti muuttaa ohjelmaa {when}. Muutetut kohdat: {items}. Mitään ei ole kirjoitettu päälle.',
  },
  task: {
    STALE: '{name} ehti muuttaa tehtävää {when}. Mitään ei ole kirjoitettu päälle.',
  },
  mail: {
    NOT_POSSIBLE_NOW: 'Viestin tila on nyt ”{status}”, joten sitä ei voi lähettää uudelleen.',
  },
  ruleSet: {
    STALE: '{name} ehti muuttaa luonnosta {when}. Muutettu: {parts}. Mitään ei ole kirjoitettu päälle.',
    NOT_POSSIBLE_NOW: 'Säännöstö on jo hyväksytty, joten sitä ei voi enää muuttaa.',
  },
  rankTable: {
    STALE:
      '{name} ehti tehdä arvojärjestyksestä uuden version {when}. Mitään ei ole kirjoitettu päälle: muutoksesi ovat yhä tällä sivulla. Avaa arvojärjestys toiseen ikkunaan ja tee muutokset uuteen versioon.',
  },
} as const;
