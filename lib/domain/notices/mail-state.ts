/** WAITING to be sent; SENT; KEPT where no mail server is set; FAILED for good; DROPPED because it was no longer of use. */
export const MAIL_STATES = ['WAITING', 'SENT', 'KEPT', 'FAILED', 'DROPPED'] as const;
export type MailState = (typeof MAIL_STATES)[number];
