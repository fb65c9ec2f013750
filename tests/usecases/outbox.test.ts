import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readOutgoing } from '@/lib/usecases/mail/read-outgoing';
import { sendMail } from '@/lib/usecases/mail/send-mail';
import { markNoticesRead } from '@/lib/usecases/notices/inbox';
import { readMailSettings, saveMailSettings } from '@/lib/usecases/notices/mail-settings';
import { editVisit } from '@/lib/usecases/visits/edit-visit';
import { act, awaitingHeadOfUnit, granted, submitted } from '../support/builders';
import { settingsForTests } from '../support/jobs';
import { emptyOutbox, outboxOf, sendWaiting } from '../support/outbox';
import { type City, foundCity, type Persona } from '../support/personas';

let city: City;
beforeAll(async () => {
  city = await foundCity();
  settingsForTests(city.url);
});
beforeEach(() => emptyOutbox(city));
afterAll(() => city.close());

const EVENING = '2027-02-01T21:30:00+02:00';
const runAtOf = async (mail: string) =>
  (await city.database.pool.query('select run_at from graphile_worker.jobs where key = $1', [`mail:${mail}`])).rows[0];

/** The visit returned by the head of unit, which its requester hears of at once. */
async function returnedVisit(change = {}, comment = 'Kuka isännöi?') {
  const waiting = await awaitingHeadOfUnit(city, change);
  return granted(await act(city, 'unit.head', 'return', waiting, { comment }));
}

describe('a mail', () => {
  it('is put into the outbox with its job by the change it tells of, and with a change that is refused not at all', async () => {
    const waiting = await awaitingHeadOfUnit(city);
    const [mail] = await outboxOf(city, 'unit.head');
    expect(mail).toMatchObject({ state: 'WAITING', subject: null });
    expect(await runAtOf(mail?.id ?? '')).toBeDefined();

    await emptyOutbox(city);
    expect((await act(city, 'unit.head', 'return', waiting)).ok).toBe(false);
    expect(await outboxOf(city, 'requester')).toEqual([]);
  });

  it('is written when it is sent and, where no mail server is set, kept', async () => {
    const visit = await returnedVisit();
    await sendWaiting(city);
    const [mail] = await outboxOf(city, 'requester');
    expect(mail).toMatchObject({
      state: 'KEPT',
      language: 'fi',
      subject: `Vierailu palautettiin täydennettäväksi: Opintovierailu Tukholmasta (${visit.reference})`,
    });
    expect(mail?.text).toContain('Hei, Aino Virtanen');
    expect(mail?.text).toContain('Jukka Nieminen · 1.2.2027 klo 9.00');
    expect(mail?.text).toContain('> Kuka isännöi?');
    expect(mail?.text).toContain(`http://localhost/visits/${visit.id}`);
    expect(mail?.html).toContain('<html lang="fi">');
    expect(mail?.html).not.toMatch(/<img|<script|src=|url\(/);
  });

  it('speaks the language that its reader has chosen', async () => {
    const choice = { locale: 'sv', timings: {} };
    granted(await saveMailSettings(city.as('requester'), choice, city.at()));
    await returnedVisit();
    await sendWaiting(city);
    granted(await saveMailSettings(city.as('requester'), { ...choice, locale: 'fi' }, city.at()));
    expect((await outboxOf(city, 'requester'))[0]).toMatchObject({
      language: 'sv',
      subject: expect.stringContaining('Besöket skickades tillbaka för komplettering'),
    });
  });

  it('is not sent at night: it waits for seven in the morning, also when its job comes too early', async () => {
    const waiting = await awaitingHeadOfUnit(city);
    await emptyOutbox(city);
    const late = { ...city, at: () => city.at(EVENING) };
    granted(await act(late, 'unit.head', 'return', waiting, { comment: 'Huomenna.' }));
    const [mail] = await outboxOf(city, 'requester');
    expect(await runAtOf(mail?.id ?? '')).toEqual({ run_at: new Date('2027-02-02T07:00:00+02:00') });

    await sendMail(city.at(EVENING), mail?.id ?? '');
    expect((await outboxOf(city, 'requester'))[0]).toMatchObject({ state: 'WAITING', subject: null });
    await sendMail(city.at('2027-02-02T07:00:00+02:00'), mail?.id ?? '');
    expect((await outboxOf(city, 'requester'))[0]).toMatchObject({ state: 'KEPT' });
  });

  it('does not ask for a decision that has been made meanwhile', async () => {
    const waiting = await awaitingHeadOfUnit(city);
    granted(await act(city, 'coordinator.economic', 'cancel', waiting));
    await sendWaiting(city);
    expect(await outboxOf(city, 'unit.head')).toMatchObject([{ state: 'DROPPED', subject: null }]);
  });

  it('is dropped when its reader has read the notice meanwhile, and when their account is closed', async () => {
    await returnedVisit();
    granted(await markNoticesRead(city.as('requester'), { id: null }, city.at()));
    await sendWaiting(city);
    expect(await outboxOf(city, 'requester')).toMatchObject([{ state: 'DROPPED', subject: null }]);

    await emptyOutbox(city);
    await awaitingHeadOfUnit(city);
    await city.database.pool.query('update account set active = false where id = $1', [city.as('unit.head').accountId]);
    await sendWaiting(city);
    await city.database.pool.query('update account set active = true where id = $1', [city.as('unit.head').accountId]);
    expect(await outboxOf(city, 'unit.head')).toMatchObject([{ state: 'DROPPED', subject: null }]);
  });

  it('is sent once, however often its job runs', async () => {
    await returnedVisit();
    const [mail] = await outboxOf(city, 'requester');
    await Promise.all([sendMail(city.at(), mail?.id ?? ''), sendMail(city.at(), mail?.id ?? '')]);
    await sendMail(city.at(), mail?.id ?? '');
    const [after] = await outboxOf(city, 'requester');
    expect(after).toMatchObject({ state: 'KEPT' });
    expect(after?.attempts).toBeLessThanOrEqual(2);
  });
});

describe('what is told at night', () => {
  const MORNING = '2027-02-02T07:00:00+02:00';
  const late = (moment: string) => ({ ...city, at: () => city.at(moment) });

  /** Three visits returned in the evening, past midnight and before seven; with a secret one among them where asked. */
  async function returnedByNight(title = (n: number) => `Vierailu ${n}`) {
    const waiting = [];
    for (let n = 0; n < 3; n++) waiting.push(await awaitingHeadOfUnit(city, { title: title(n) }));
    await emptyOutbox(city);
    const moments = [EVENING, '2027-02-02T00:30:00+02:00', '2027-02-02T06:59:59+02:00'];
    for (const [n, moment] of moments.entries()) {
      const visit = waiting[n];
      if (visit) granted(await act(late(moment), 'unit.head', 'return', visit, { comment: `Palautus ${n}` }));
    }
    return waiting;
  }

  it('leaves in the morning as one mail, written by what its reader may know then', async () => {
    const [first, second, third] = await returnedByNight();
    const mails = await outboxOf(city, 'requester');
    expect(mails).toMatchObject([{ state: 'WAITING', digest_on: null }]);
    expect(await runAtOf(mails[0]?.id ?? '')).toEqual({ run_at: new Date(MORNING) });

    await city.database.pool.query(`update visit set confidentiality = 'RESTRICTED' where id = $1`, [second?.id]);
    await sendWaiting(city, MORNING);
    const [mail] = await outboxOf(city, 'requester');
    expect(mail).toMatchObject({ state: 'KEPT', subject: 'Vierailuissa on sinulle 2 uutta ilmoitusta' });
    for (const visit of [first, third]) expect(mail?.text).toContain(`${visit?.title} (${visit?.reference})`);
    expect(mail?.text).toContain('Vierailuissa on sinulle myös muuta uutta.');
    for (const part of [mail?.subject, mail?.text, mail?.html]) expect(part).not.toContain(second?.title);
  });

  it('says what it always says when only one of it is left to tell', async () => {
    const [first, second, third] = await returnedByNight();
    await city.database.pool.query('delete from notice where visit_id = any($1::uuid[])', [[second?.id, third?.id]]);
    await sendWaiting(city, MORNING);
    expect(await outboxOf(city, 'requester')).toMatchObject([
      { subject: `Vierailu palautettiin täydennettäväksi: Vierailu 0 (${first?.reference})` },
    ]);
  });

  it('is a mail of its own when it comes after the morning’s has been written, and loses nothing', async () => {
    const waiting = await awaitingHeadOfUnit(city, { title: 'Myöhästynyt' });
    await returnedByNight();
    await sendWaiting(city, MORNING);
    // Begun a moment before seven, committed after the mail has left.
    const comment = { comment: 'Vielä yöllä.' };
    granted(await act(late('2027-02-02T06:59:59+02:00'), 'unit.head', 'return', waiting, comment));
    await sendWaiting(city, MORNING);
    const mails = await outboxOf(city, 'requester');
    expect(mails).toHaveLength(2);
    expect(mails[1]).toMatchObject({ state: 'KEPT', subject: expect.stringContaining('Myöhästynyt') });
    expect(new Set(mails.map(({ message_id }) => message_id)).size).toBe(2);
  });

  it('is one mail also when many do it at the same moment, and the next night has its own', async () => {
    const waiting = [];
    for (let n = 0; n < 6; n++) waiting.push(await awaitingHeadOfUnit(city, { title: `Vierailu ${n}` }));
    await emptyOutbox(city);
    const [last, ...others] = waiting;
    await Promise.all(
      others.map(async (visit) =>
        granted(await act(late(EVENING), 'unit.head', 'return', visit, { comment: 'Samaan aikaan.' })),
      ),
    );
    expect(await outboxOf(city, 'requester')).toHaveLength(1);
    expect(await outboxOf(city, 'coordinator.economic')).toHaveLength(1);

    if (last) granted(await act(late('2027-02-02T22:00:00+02:00'), 'unit.head', 'return', last, { comment: 'Yö.' }));
    expect(await outboxOf(city, 'requester')).toHaveLength(2);
  });
});

describe('of a restricted visit', () => {
  const SECRET = { title: 'Kuninkaallinen salaisuus', organisation: 'Hovi', city: 'Drottningholm' };

  it('nothing leaves the system, not even to those who may know it there', async () => {
    const visit = await submitted(city, { ...SECRET, confidentiality: 'RESTRICTED' });
    await sendWaiting(city);
    const [mail] = await outboxOf(city, 'protocol');
    expect(mail).toMatchObject({ state: 'KEPT', subject: 'Vierailuissa on sinulle uutta' });
    expect(mail?.text).toContain('http://localhost/notices');
    for (const secret of [...Object.values(SECRET), visit.reference, visit.id, 'Aino Virtanen', 'saapui'])
      for (const part of [mail?.subject, mail?.text, mail?.html]) expect(part).not.toContain(secret);
  });

  it('nobody is written to who may not know it when the mail leaves', async () => {
    const visit = await submitted(city, SECRET);
    const accepted = granted(await act(city, 'coordinator.economic', 'accept', visit));
    granted(await act(city, 'coordinator.economic', 'request_approval', accepted));
    const before = await outboxOf(city, 'unit.head');
    expect(before).toMatchObject([{ state: 'WAITING' }]);

    await city.database.pool.query(`delete from approval_step where visit_id = $1`, [visit.id]);
    await city.database.pool.query(`update visit set confidentiality = 'RESTRICTED' where id = $1`, [visit.id]);
    await sendWaiting(city);
    expect(await outboxOf(city, 'unit.head')).toMatchObject([{ state: 'DROPPED', subject: null, text: null }]);
  });

  it('the page of outgoing mail says nothing of what has become restricted since', async () => {
    const visit = await submitted(city, SECRET);
    const accepted = granted(await act(city, 'coordinator.economic', 'accept', visit));
    granted(await act(city, 'coordinator.economic', 'request_approval', accepted));
    await sendWaiting(city);
    const shown = async (persona: Persona) => granted(await readOutgoing(city.as(persona), {}, city.at())).mails;
    expect((await shown('admin.economic'))[0]?.content?.subject).toContain(SECRET.title);

    const hidden = { id: visit.id, version: accepted.version + 1, changes: { confidentiality: 'RESTRICTED' } };
    granted(await editVisit(city.as('coordinator.economic'), hidden, city.at()));
    for (const persona of ['admin.economic', 'unit.head'] as const) {
      const mails = await shown(persona);
      expect(mails.some(({ withheld }) => withheld)).toBe(true);
      expect(JSON.stringify(mails)).not.toContain(SECRET.title);
    }
  });
});

describe('hostile words', () => {
  it('stay words: no markup, no second line in the subject', async () => {
    const title = 'Vierailu\nBcc: kaikki@example.org <script>alert("1")</script> &amp; \u202Eaibo';
    await returnedVisit({ title }, '</blockquote><img src="https://example.org/x.png">');
    await sendWaiting(city);
    const [mail] = await outboxOf(city, 'requester');
    expect(mail?.subject).not.toMatch(/[\r\n\u202E]/);
    expect(mail?.html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;amp;');
    expect(mail?.html).toContain('&lt;/blockquote&gt;&lt;img src=&quot;');
    expect(mail?.html).not.toMatch(/<script|<img/);
  });
});

describe('settings', () => {
  it('decide who is written to at once: what somebody does not want is only in their inbox', async () => {
    const choose = (timings: object) => saveMailSettings(city.as('requester'), { locale: 'fi', timings }, city.at());
    granted(await choose({ RETURNED: 'NEVER', REJECTED: 'DIGEST' }));
    await returnedVisit();
    const rejected = await awaitingHeadOfUnit(city);
    granted(await act(city, 'unit.head', 'reject', rejected, { comment: 'Ei ehdi.', reason: 'OTHER' }));
    expect(await outboxOf(city, 'requester')).toEqual([]);

    granted(await choose({}));
    await returnedVisit();
    expect(await outboxOf(city, 'requester')).toHaveLength(1);
  });

  it('are by role until somebody chooses, and go back to the role when they choose what it gives', async () => {
    const timing = async () =>
      granted(await readMailSettings(city.as('protocol'), {}, city.at())).topics.find(
        ({ topic }) => topic === 'ARRIVED',
      );
    const choose = (ARRIVED: string) =>
      saveMailSettings(city.as('protocol'), { locale: 'en', timings: { ARRIVED } }, city.at());
    expect(await timing()).toEqual({ topic: 'ARRIVED', timing: 'AT_ONCE', byRole: 'AT_ONCE' });
    granted(await choose('NEVER'));
    expect(await timing()).toEqual({ topic: 'ARRIVED', timing: 'NEVER', byRole: 'AT_ONCE' });
    granted(await choose('AT_ONCE'));
    const { rows } = await city.database.pool.query('select 1 from mail_setting where account_id = $1', [
      city.as('protocol').accountId,
    ]);
    expect(rows).toEqual([]);
  });

  it('refuse what there is not', async () => {
    const save = (input: object) => saveMailSettings(city.as('viewer'), input, city.at());
    for (const wrong of [
      { locale: 'de', timings: {} },
      { locale: 'fi', timings: { ARRIVED: 'HOURLY' } },
      { locale: 'fi', timings: { EVERYTHING: 'NEVER' } },
      { locale: 'fi', timings: { STANDING: 'AT_ONCE' } },
    ])
      expect(await save(wrong)).toMatchObject({ refusal: { code: 'INVALID' } });
    expect(await saveMailSettings(null, { locale: 'fi', timings: {} }, city.at())).toMatchObject({ ok: false });
  });
});

it('everybody sees the mail that is written to them, and administrators everybody’s', async () => {
  await returnedVisit();
  await sendWaiting(city);
  const receivers = async (persona: Persona) => {
    const { mails, everybodys } = granted(await readOutgoing(city.as(persona), {}, city.at()));
    return [everybodys, [...new Set(mails.map(({ receiver }) => receiver.name))].sort()];
  };
  expect(await receivers('requester')).toEqual([false, ['Aino Virtanen']]);
  expect(await receivers('viewer')).toEqual([false, []]);
  expect(await receivers('admin.administrative')).toEqual([
    true,
    ['Aino Virtanen', 'Jukka Nieminen', 'Mikael Lindström'],
  ]);
  expect(granted(await readOutgoing(city.as('admin.economic'), { state: 'FAILED' }, city.at())).mails).toEqual([]);
});
