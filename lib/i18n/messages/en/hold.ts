/** A visit held for the chief executive's exception (lib/domain/areas/hold.ts). */
export const hold = {
  tag: 'Held',
  title: 'The visit is held',
  titleGranted: 'An exception has been granted',
  DORMANT: '{name} has been dormant since {since}.',
  SUSPENDED: 'Cooperation has been suspended since {since}: {name}.',
  reason: 'Reason',
  decision: 'Decision',
  needed:
    'Approval can be neither requested nor given and the visit cannot be confirmed until the chief executive has granted an exception.',
  heldSince: 'Held since {when}',
  GRANTED: '{name} granted an exception {when}.',
  REFUSED: '{name} refused an exception {when}.',
  grant: 'Grant an exception',
  refuse: 'Refuse the exception',
  granted: 'The exception has been granted.',
  refused: 'The exception was refused.',
  inboxTitle: 'Waiting for my exception',
  inboxLead: 'The target area or partner of these visits is dormant or suspended.',
  waitingTitle: 'Held',
  waitingLead:
    'These cannot be decided until the chief executive has granted an exception. Their time to decide begins anew then.',
  open: 'Open and decide',
  openVisit: 'Open the visit',
} as const;
