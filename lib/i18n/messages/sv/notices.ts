/** The inbox. */
export const notices = {
  title: 'Aviseringar',
  lead: 'Vad andra har gjort med besök som gäller dig.',
  empty: 'Du har inga aviseringar.',
  bell: '{count, plural, =0 {Aviseringar} one {Aviseringar: # oläst} other {Aviseringar: # olästa}}',
  unread: 'Ny',
  markRead: 'Markera som läst',
  markReadOf: 'Markera som läst: {title}',
  markAllRead: 'Markera alla som lästa',
  kind: {
    ARRIVED: 'Ett besök kom till arbetskön',
    STEP_OPENED: 'Ett besök väntar på ditt beslut',
    REROUTED: 'Besöket överfördes till den andra avdelningen',
    RETURNED: 'Besöket skickades tillbaka för komplettering',
    REJECTED: 'Besöket avslogs',
    APPROVED: 'Besöket godkändes',
    CONFIRMED: 'Besöket bekräftades',
    POSTPONED: 'Besöket sköts upp',
    CANCELLED: 'Besöket ställdes in',
  },
} as const;
