/** A visit held for the chief executive's exception (lib/domain/areas/hold.ts). */
export const hold = {
  tag: 'Pidätetty',
  title: 'Vierailu on pidätetty',
  titleGranted: 'Poikkeuslupa on myönnetty',
  DORMANT: '{name} on lepotilassa {since} alkaen.',
  SUSPENDED: 'Yhteistyö on keskeytetty {since} alkaen: {name}.',
  reason: 'Syy',
  decision: 'Päätös',
  needed:
    'Hyväksyntää ei voi pyytää eikä antaa eikä vierailua vahvistaa, ennen kuin kansliapäällikkö on myöntänyt poikkeusluvan.',
  heldSince: 'Pidätetty {when}',
  GRANTED: '{name} myönsi poikkeusluvan {when}.',
  REFUSED: '{name} epäsi poikkeusluvan {when}.',
  grant: 'Myönnä poikkeuslupa',
  refuse: 'Epää poikkeuslupa',
  granted: 'Poikkeuslupa on myönnetty.',
  refused: 'Poikkeuslupa on evätty.',
  inboxTitle: 'Odottaa poikkeuslupaani',
  inboxLead: 'Näiden vierailujen kohdealue tai kumppani on lepotilassa tai keskeytetty.',
  waitingTitle: 'Pidätetyt',
  waitingLead:
    'Näitä ei voi päättää, ennen kuin kansliapäällikkö on myöntänyt poikkeusluvan. Määräaika alkaa silloin alusta.',
  open: 'Avaa ja päätä',
  openVisit: 'Avaa vierailu',
} as const;
