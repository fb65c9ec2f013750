/** The inbox. */
export const notices = {
  title: 'Ilmoitukset',
  lead: 'Mitä muut ovat tehneet vierailuille, jotka koskevat sinua.',
  empty: 'Sinulle ei ole ilmoituksia.',
  bell: '{count, plural, =0 {Ilmoitukset} one {Ilmoitukset: # lukematon} other {Ilmoitukset: # lukematonta}}',
  unread: 'Uusi',
  markRead: 'Merkitse luetuksi',
  markReadOf: 'Merkitse luetuksi: {title}',
  markAllRead: 'Merkitse kaikki luetuiksi',
  kind: {
    ARRIVED: 'Vierailu saapui työjonoon',
    STEP_OPENED: 'Vierailu odottaa päätöstäsi',
    REROUTED: 'Vierailu siirrettiin toiselle osastolle',
    RETURNED: 'Vierailu palautettiin täydennettäväksi',
    REJECTED: 'Vierailu hylättiin',
    APPROVED: 'Vierailu hyväksyttiin',
    CONFIRMED: 'Vierailu vahvistettiin',
    POSTPONED: 'Vierailu siirrettiin myöhemmäksi',
    CANCELLED: 'Vierailu peruttiin',
  },
} as const;
