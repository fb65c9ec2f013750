/** Who receives the guests, and why (lib/domain/hosts/propose-host.ts). */
export const hostProposal = {
  title: 'Isäntäehdotus',
  lead: 'Vieraiden korkeimman arvon vastinpari, tai seuraava kaupungin järjestyksessä.',
  PROPOSED: '{name} ottaa vastaan.',
  NOBODY: 'Kukaan vastinparista alkaen ei pääse: valitse joku muu tai toinen aika.',
  NO_ORDER: 'Isäntien järjestystä ei ole vahvistettu tälle päivälle.',
  rankKnown: 'Vieraiden korkein arvo: {rank}.',
  rankUnknown: 'Vieraiden arvoa ei tunneta, joten ehdotus on kuin asiantuntijoille.',
  grounds: {
    RECEIVES: 'Järjestyksen mukaan {name} ottaa vastaan tämän arvoiset vieraat.',
    SAME_RANK: 'Järjestys ei nimeä tälle arvolle vastaanottajaa; {name} on samanarvoinen.',
    NEAREST_ABOVE: 'Järjestys ei nimeä tälle arvolle vastaanottajaa; {name} ottaa vastaan lähinnä ylemmän ({rank}).',
    NEAREST_BELOW:
      'Järjestys ei nimeä näin korkealle arvolle vastaanottajaa; {name} ottaa vastaan lähinnä alemman ({rank}).',
    FIRST: 'Järjestys ei nimeä kenellekään arvoja, joten ehdotus alkaa ensimmäisestä.',
  },
  barrier: {
    RETIRED: 'Ei enää käytettävissä',
    ABSENT: 'Poissa {days}',
    DISQUALIFIED: 'Esteellinen tässä vierailussa',
    BOOKED: 'Varattu {when}: {visit}',
    BOOKED_HIDDEN: 'Varattu {when}',
  },
  daysFrom: '{from} alkaen',
  place: {
    BEFORE: 'Järjestyksessä ennen',
    COUNTERPART: 'Vastinpari',
    NEXT: 'Seuraavana',
  },
  proposed: 'Ehdotus',
  free: 'Vapaa',
  chooseShort: 'Valitse',
  choose: 'Valitse {name}',
  order: 'Järjestys {day} alkaen: {decision}',
  noTimes: 'Vierailulla ei ole vielä aikaa, joten poissaoloja ja varauksia ei ole katsottu.',
  asked: 'Pyydetty viime viikkoina {times, plural, one {# kerran} other {# kertaa}}',
  all: 'Koko järjestys',
} as const;
