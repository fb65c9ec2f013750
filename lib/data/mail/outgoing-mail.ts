import type { ReadScope } from '@/lib/domain/access/scope';
import type { MailState } from '@/lib/domain/notices/mail-state';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import type { Sql, Tx } from '../database';
import { RECEIVER, type Receiver, type ReceiverRow, withTheirTurns } from '../notices/receivers';
import { officePeople } from '../office-people';
import { readableSql, Values } from '../visits/scope-sql';

/** A mail that is about to be sent, and to whom. */
export type MailToSend = {
  id: string;
  state: MailState;
  attempts: number;
  /** The day (yyyy-mm-dd) whose digest it is. */
  digestOn: string | null;
  active: boolean;
  language: Locale;
  receiver: Receiver;
};

/** A mail of the outbox, locked until the transaction ends; null when it is gone. */
export async function findMailToSend(tx: Tx, id: string, now: Date): Promise<MailToSend | null> {
  const [office, rows] = await Promise.all([
    officePeople(tx, now),
    tx.rows<Omit<MailToSend, 'receiver'> & ReceiverRow>(
      `select m.id, m.state, m.attempts, m.digest_on::text as "digestOn", a.active, a.locale as language, ${RECEIVER}
       from outgoing_mail m join account a on a.id = m.account_id where m.id = $1::uuid for no key update of m`,
      [id, now.toISOString()],
      'mail_to_send',
    ),
  ]);
  const [receiver] = withTheirTurns(rows, office);
  return rows[0] && receiver ? { ...rows[0], receiver } : null;
}

/** Puts a day's digest for somebody into the outbox; gives its id, or null when that day's is there already. */
export async function insertDigest(tx: Tx, accountId: string, day: string, now: Date): Promise<string | null> {
  const [row] = await tx.rows<{ id: string }>(
    `insert into outgoing_mail (account_id, digest_on, created_at) values ($1::uuid, $2::date, $3::timestamptz)
     on conflict (account_id, digest_on) do nothing returning id`,
    [accountId, day, now.toISOString()],
  );
  return row?.id ?? null;
}

/**
 * The mails in which these accounts are told in the morning what the night has gathered, put into the outbox where there
 * are none; kept from being sent until the transaction ends. Of an account whose mail has been written meanwhile there
 * is none here: nothing more can be put into it.
 */
export async function openMorningMails(
  tx: Tx,
  accountIds: readonly string[],
  morning: string,
  now: Date,
): Promise<Map<string, string>> {
  if (accountIds.length === 0) return new Map();
  const rows = await tx.rows<{ id: string; accountId: string }>(
    `insert into outgoing_mail as m (account_id, morning_on, created_at)
     select distinct id, $2::date, $3::timestamptz from unnest($1::uuid[]) as id order by id
     on conflict (account_id, morning_on) do update set morning_on = excluded.morning_on
       where m.state = 'WAITING' and m.attempts = 0
     returning m.id, m.account_id as "accountId"`,
    [accountIds, morning, now.toISOString()],
  );
  return new Map(rows.map(({ id, accountId }) => [accountId, id]));
}

/** The accounts that have that day's digest in the outbox. */
export async function accountsWithDigest(sql: Sql, day: string): Promise<Set<string>> {
  const rows = await sql.rows<{ accountId: string }>(
    `select account_id as "accountId" from outgoing_mail where digest_on = $1::date`,
    [day],
  );
  return new Set(rows.map(({ accountId }) => accountId));
}

export type WrittenMail = {
  messageId: string;
  language: Locale;
  subject: string;
  text: string;
  html: string;
  namedVisits: readonly string[];
};

/** Writes into a mail what it says at this attempt. Its Message-ID stays the first one. */
export async function writeMail(tx: Tx, id: string, mail: WrittenMail): Promise<{ messageId: string }> {
  const [row] = await tx.rows<{ messageId: string }>(
    `update outgoing_mail set message_id = coalesce(message_id, $2), language = $3, subject = $4, text = $5, html = $6,
       named_visits = $7::uuid[], attempts = attempts + 1 where id = $1::uuid returning message_id as "messageId"`,
    [id, mail.messageId, mail.language, mail.subject, mail.text, mail.html, mail.namedVisits],
  );
  if (!row) throw new Error('A mail that is locked is there.');
  return row;
}

/** Says what became of a mail; `error` is a class and a code, never a text that may quote an address. */
export async function settleMail(
  sql: Sql,
  id: string,
  { state, error }: { state: MailState; error: string | null },
  now: Date,
): Promise<void> {
  await sql.rows(
    `update outgoing_mail set state = $2, last_error = $3, settled_at = case when $2 <> 'WAITING' then $4::timestamptz end
     where id = $1::uuid and state = 'WAITING'`,
    [id, state, error, now.toISOString()],
  );
}

/** How a mail stands, locked until the transaction ends. */
export async function findMailForChange(
  tx: Tx,
  id: string,
): Promise<{ state: MailState; accountId: string; lastError: string | null } | null> {
  const [row] = await tx.rows<{ state: MailState; accountId: string; lastError: string | null }>(
    `select state, account_id as "accountId", last_error as "lastError" from outgoing_mail
     where id = $1::uuid for no key update`,
    [id],
  );
  return row ?? null;
}

/** Lets a mail wait again as if nobody had tried to send it, but for its Message-ID. */
export function openMailAgain(tx: Tx, id: string): void {
  tx.write(`update outgoing_mail set state = 'WAITING', attempts = 0, settled_at = null where id = $1::uuid`, [id]);
}

/** Mails that wait without a job that would send them: something has gone wrong with the queue. */
export async function strandedMails(tx: Tx): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    `select m.id from outgoing_mail m where m.state = 'WAITING'
       and not exists (select 1 from graphile_worker.jobs j where j.key = 'mail:' || m.id and j.attempts < j.max_attempts)
     order by m.seq limit 1000 for no key update of m skip locked`,
    [],
  );
  return rows.map(({ id }) => id);
}

/** Drops what mails say that were settled before a moment, and which visits they name; at most so many. Gives how many. */
export async function dropMailTexts(tx: Tx, before: Date, limit: number): Promise<number> {
  const rows = await tx.rows(
    `update outgoing_mail set subject = null, text = null, html = null, named_visits = '{}'
     where id in (select id from outgoing_mail where state <> 'WAITING' and settled_at < $1::timestamptz and subject is not null
       order by seq limit $2::int for no key update skip locked) returning 1`,
    [before.toISOString(), limit],
  );
  return rows.length;
}

/** A mail as the page of outgoing mail shows it; what it says only to those who may know the visits it names. */
export type OutgoingMail = {
  id: string;
  seq: string;
  state: MailState;
  receiver: { name: string; email: string };
  digestOn: string | null;
  attempts: number;
  lastError: string | null;
  createdAt: Date;
  settledAt: Date | null;
  content: { language: Locale; subject: string; text: string } | null;
  /** There is something in it that the reader may not know. */
  withheld: boolean;
  /** What it said has been kept for its time (lib/domain/jobs/keeping.ts). */
  pruned: boolean;
};

/** The newest mails before `before`, those to the reader alone or everybody's. */
export async function listOutgoing(
  sql: Sql,
  scope: ReadScope,
  wanted: { everybodys: boolean; state: MailState | null; before: string | null },
  limit: number,
): Promise<OutgoingMail[]> {
  const values = new Values();
  const conditions = [
    wanted.everybodys ? 'true' : `m.account_id = ${values.add(scope.accountId, 'uuid')}`,
    wanted.state ? `m.state = ${values.add(wanted.state, 'text')}` : 'true',
    wanted.before ? `m.seq < ${values.add(wanted.before, 'bigint')}` : 'true',
  ];
  return sql.rows<OutgoingMail>(
    `select m.id, m.seq::text, m.state, json_build_object('name', a.name, 'email', a.email) as receiver,
       m.digest_on::text as "digestOn", m.attempts, m.last_error as "lastError", m.created_at as "createdAt", m.settled_at as "settledAt",
       case when m.subject is not null and known.all_named then
         json_build_object('language', m.language, 'subject', m.subject, 'text', m.text) end as content,
       m.subject is not null and not known.all_named as withheld,
       m.subject is null and m.message_id is not null and m.state <> 'WAITING' as pruned
     from outgoing_mail m join account a on a.id = m.account_id
     cross join lateral (select count(*) = cardinality(m.named_visits) as all_named from visit v
       where v.id = any(m.named_visits) and v.confidentiality <> 'RESTRICTED' and (${readableSql(scope, values)})) known
     where ${conditions.join(' and ')} order by m.seq desc limit ${values.add(limit, 'int')}`,
    values.list,
  );
}
