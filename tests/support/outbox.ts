import { JOB_HANDLERS } from '@/lib/usecases/jobs/handlers';
import type { City, Persona } from './personas';

/** A mail of the outbox as the table holds it. */
export type MailRow = {
  id: string;
  state: string;
  subject: string | null;
  text: string | null;
  html: string | null;
  language: string | null;
  message_id: string | null;
  attempts: number;
  last_error: string | null;
  digest_on: string | null;
};

/** Everything the outbox holds for somebody, in the order in which it was written. */
export async function outboxOf(city: City, persona: Persona): Promise<MailRow[]> {
  const { rows } = await city.database.pool.query<MailRow>(
    `select id, state, subject, text, html, language, message_id, attempts, last_error, digest_on::text
     from outgoing_mail where account_id = $1 order by seq`,
    [city.as(persona).accountId],
  );
  return rows;
}

/** Does what the jobs of waiting mails would do at that moment, one mail after the other. */
export async function sendWaiting(city: City, moment?: string): Promise<void> {
  const { rows } = await city.database.pool.query<{ id: string }>(
    `select id from outgoing_mail where state = 'WAITING' order by seq`,
  );
  for (const { id } of rows) await JOB_HANDLERS['mail.send']({ mail: id }, city.at(moment));
}

/** Forgets every mail, notice and job, so that a test counts only its own. */
export async function emptyOutbox(city: City): Promise<void> {
  await city.database.pool.query('delete from notice');
  await city.database.pool.query('delete from outgoing_mail');
  await city.database.pool.query('delete from graphile_worker._private_jobs');
}
