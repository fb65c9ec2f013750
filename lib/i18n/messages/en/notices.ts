/** The inbox. */
export const notices = {
  title: 'Notices',
  lead: 'What others have done to visits that concern you.',
  empty: 'You have no notices.',
  bell: '{count, plural, =0 {Notices} one {Notices: # unread} other {Notices: # unread}}',
  unread: 'New',
  markRead: 'Mark as read',
  markReadOf: 'Mark as read: {title}',
  markAllRead: 'Mark all as read',
  kind: {
    ARRIVED: 'A visit arrived in the queue',
    STEP_OPENED: 'A visit waits for your decision',
    REROUTED: 'The visit was sent to the other department',
    RETURNED: 'The visit was returned for completion',
    REJECTED: 'The visit was rejected',
    APPROVED: 'The visit was approved',
    CONFIRMED: 'The visit was confirmed',
    POSTPONED: 'The visit was postponed',
    CANCELLED: 'The visit was cancelled',
  },
} as const;
