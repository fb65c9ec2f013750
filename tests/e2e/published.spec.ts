import { createHash } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import pg from 'pg';
import { writeDay } from '@/lib/domain/shared/as-typed';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { zonedToInstant } from '@/lib/domain/shared/zoned-time';
import type { DemoKey } from '@/prisma/demo/people';
import { expectAccessible } from '../support/accessible';
import { dayAhead } from '../support/days';
import { decide, logVisit, panel, prepare, press, send } from '../support/journey';
import { signIn } from '../support/sign-in';

const AHEAD = 41;
const SECRETS = ['Isännille-vain-tämä', '98765', 'momentti-77'];

type Item = { id?: string; version?: number; [field: string]: unknown };

/** A bearer token of a demonstration account: the API is written to with nothing else. */
async function tokenOf(who: DemoKey, name: string): Promise<string> {
  const token = `vrt_published_${name}_0123456789abcdef`;
  await ask(
    `insert into api_token (account_id, name, hash, created_by) select id, 'test', $2, 'test' from account where email = $1`,
    [`${who}@vierailut.test`, createHash('sha256').update(token).digest()],
  );
  return token;
}

/** Makes the programme of a visit be these items, over the API. */
async function plan(page: Page, token: string, id: string, items: Item[]): Promise<Item[]> {
  const address = `/api/v1/visits/${id}/programme`;
  const headers = { authorization: `Bearer ${token}` };
  const { version } = (await (await page.request.get(address, { headers })).json()) as { version: number };
  const put = await page.request.put(address, { headers, data: { version, items } });
  expect(put.status(), await put.text()).toBe(200);
  return ((await put.json()) as { items: Item[] }).items;
}

/** A moment of the day of the visit, which takes place at 9.30–11.00. */
const at = (time: string, days = AHEAD) => zonedToInstant(dayAhead(days), time, HOME_TIME_ZONE)?.toISOString();

const meeting = (change: Item = {}): Item => ({
  type: 'MEETING',
  title: { fi: 'Tapaaminen kaupungintalolla', sv: 'Möte i stadshuset', en: 'Meeting at the City Hall' },
  startsAt: at('09:30'),
  endsAt: at('10:30'),
  place: 'Empire-sali',
  notesForHosts: SECRETS[0],
  notesForGuests: { en: 'Please bring a passport.' },
  costEstimateEur: 98765,
  budgetLine: SECRETS[2],
  ...change,
});

test('a programme is published, followed by a link in English, changed, published again and withdrawn', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const title = 'Julkaistavan ohjelman vierailu';
  await signIn(page, 'requester');
  await logVisit(page, title, { name: 'Anna Ek', title: 'Planeringschef' }, 'fi', AHEAD);
  const visit = await send(page);
  const id = visit.split('/').at(-1) ?? '';
  await prepare(page, 'coordinator.economic', visit);
  await decide(page, 'unit.head', title, 'approve', 'Sopii.');

  await signIn(page, 'coordinator.economic');
  const token = await tokenOf('coordinator.economic', 'link');
  const items = await plan(page, token, id, [meeting()]);
  await page.goto(visit);
  await press(page, 'confirm');
  await page.getByRole('link', { name: 'Julkaistu ohjelma' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Julkaistut versiot' })).toBeVisible();
  const publishing = panel(page, 'Julkaise ohjelma');
  await expect(publishing.getByText('Tapaaminen kaupungintalolla')).toBeVisible();
  await publishing.getByRole('textbox', { name: 'Mitä muuttui ja miksi' }).fill('Ensimmäinen ohjelma');
  await publishing.getByRole('button', { name: 'Julkaise versio 1' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Versio 1 on julkaistu.' })).toBeVisible();

  const links = panel(page, 'Linkit edustustolle tai delegaatiolle');
  await links.getByRole('textbox', { name: 'Kenelle linkki annetaan' }).fill('Sveriges ambassad');
  await links.getByRole('textbox', { name: 'Otsikko sivulla' }).fill('Visit from Umeå');
  await links.getByRole('combobox', { name: 'Sivun kieli' }).selectOption('English');
  await expect(links.getByRole('textbox', { name: 'Viimeinen voimassaolopäivä' })).toHaveValue(
    writeDay(dayAhead(AHEAD + 7)),
  );
  await links.getByRole('button', { name: 'Tee linkki' }).click();
  const address = (await page.getByTestId('shared-link').textContent()) ?? '';
  expect(address).toMatch(/\/p\/[\w-]{43}$/);
  await accessibleAtBothWidths(page, 'published versions');

  const outside = await browser.newContext({ locale: 'de-DE', viewport: { width: 320, height: 800 } });
  const guest = await outside.newPage();
  const opened = await guest.goto(new URL(address).pathname);
  expect(opened?.headers()).toMatchObject({
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow, noarchive',
  });
  for (const word of ['private', 'no-store']) expect(opened?.headers()['cache-control']).toContain(word);
  await expect(guest.getByRole('heading', { level: 1, name: 'Programme' })).toBeVisible();
  await expect(guest.locator('html')).toHaveAttribute('lang', 'en');
  await expect(guest.getByText('Visit from Umeå')).toBeVisible();
  await expect(guest.getByRole('heading', { name: 'Meeting at the City Hall' })).toBeVisible();
  await expect(guest.getByText('Please bring a passport.')).toBeVisible();
  await expectAccessible(guest, 'the page of a link', 320);
  const html = await guest.content();
  for (const secret of [...SECRETS, 'V-20', title, id, 'Lindström']) expect(html).not.toContain(secret);

  await guest.getByRole('link', { name: 'Svenska' }).click();
  await expect(guest.getByRole('heading', { name: 'Möte i stadshuset' })).toBeVisible();
  await expect(guest.locator('html')).toHaveAttribute('lang', 'sv');
  await guest.getByRole('link', { name: 'English' }).click();

  await plan(page, token, id, [meeting({ id: items[0]?.id, place: 'Banketti-sali' })]);
  await page.goto(visit);
  await expect(page.getByText('Julkaisemattomia muutoksia')).toBeVisible();
  await page.getByRole('link', { name: 'Julkaistu ohjelma' }).click();
  await expect(publishing.getByText('Paikka: Banketti-sali (ennen Empire-sali)')).toBeVisible();
  await publishing.getByRole('button', { name: 'Julkaise versio 2' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Versio 2 on julkaistu.' })).toBeVisible();
  await page.getByRole('link', { name: 'Mitä muuttui versiosta 1' }).click();
  await expect(panel(page, 'Muutokset versiosta 1 versioon 2')).toContainText('Banketti-sali');
  await accessibleAtBothWidths(page, 'a version');

  await guest.reload();
  const since = panel(guest, 'Changed since you last looked');
  await expect(since).toContainText('Place: Banketti-sali (before: Empire-sali)');
  await expectAccessible(guest, 'the page of a link with changes', 320);

  await page.goto(`${visit}/programme/published`);
  await page.getByRole('button', { name: 'Poista käytöstä linkki: Sveriges ambassad' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Linkki on poistettu käytöstä' })).toBeVisible();
  const gone = await guest.reload();
  expect(gone?.status()).toBe(404);
  await expect(guest.getByRole('heading', { level: 1, name: 'This link does not work' })).toBeVisible();
  expect((await guest.goto(`/p/${'A'.repeat(43)}`))?.status()).toBe(404);
  await outside.close();
});

test('a host is told of what they host, says that it is read, and a visit called off says so by its link', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const title = 'Isännöity vierailu';
  await signIn(page, 'requester');
  await logVisit(page, title, { name: 'Anna Ek', title: 'Planeringschef' }, 'fi', AHEAD + 1);
  const visit = await send(page);
  const id = visit.split('/').at(-1) ?? '';
  await prepare(page, 'coordinator.economic', visit);
  await decide(page, 'unit.head', title, 'approve', 'Sopii.');

  const host = await hostWithAccount('director.economic');
  const token = await tokenOf('coordinator.economic', 'host');
  const day = { startsAt: at('09:30', AHEAD + 1), endsAt: at('10:30', AHEAD + 1) };
  await plan(page, token, id, [meeting({ ...day, attendees: [{ personId: host, duty: 'HOST' }] })]);
  await signIn(page, 'coordinator.economic');
  await page.goto(`${visit}/programme/published`);
  await page.getByRole('button', { name: 'Julkaise versio 1' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Versio 1 on julkaistu.' })).toBeVisible();
  const readings = panel(page, 'Isäntien kuittaukset');
  await expect(readings).toContainText('Odottaa kuittausta');
  const links = panel(page, 'Linkit edustustolle tai delegaatiolle');
  await links.getByRole('textbox', { name: 'Kenelle linkki annetaan' }).fill('Sveriges ambassad');
  await links.getByRole('combobox', { name: 'Sivun kieli' }).selectOption('Svenska');
  await links.getByRole('button', { name: 'Tee linkki' }).click();
  const address = (await page.getByTestId('shared-link').textContent()) ?? '';

  await signIn(page, 'director.economic');
  await page.goto('/notices');
  const notice = page.getByRole('listitem').filter({ hasText: title });
  await expect(notice).toContainText('Vierailun ohjelma julkaistiin');
  await notice.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Oma osuutesi ohjelmassa' })).toBeVisible();
  await expect(page.getByText(SECRETS[0] ?? '')).toBeVisible();
  await accessibleAtBothWidths(page, 'a host’s part');
  await page.getByRole('button', { name: 'Luettu' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'osuutesi on kuitattu' })).toBeVisible();

  await signIn(page, 'coordinator.economic');
  await page.goto(`${visit}/programme/published`);
  await expect(readings.getByText('Luettu', { exact: true })).toBeVisible();
  await page.goto(visit);
  await page.getByRole('button', { name: 'Lykkää', exact: true }).click();
  await press(page, 'postpone');

  const outside = await browser.newContext({ locale: 'fi-FI' });
  const guest = await outside.newPage();
  await guest.goto(new URL(address).pathname);
  await expect(guest.getByText('Besöket har skjutits upp.')).toBeVisible();
  await expect(guest.getByText('Möte i stadshuset')).toBeHidden();
  await outside.close();
});

async function accessibleAtBothWidths(page: Page, screen: string): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page, `${screen} at ${width} px`, width);
  }
}

/** Somebody of the city's who can host, with the account of a demonstration person; gives their id. */
async function hostWithAccount(who: DemoKey): Promise<string> {
  const [row] = await ask<{ id: string }>(
    `insert into city_person (name, title, duties, languages, account_id)
     select name, '{"fi": "Johtaja"}', '{HOST}', '{fi}', id from account where email = $1
     on conflict (account_id) do update set retired_at = null returning id`,
    [`${who}@vierailut.test`],
  );
  return row?.id ?? '';
}

async function ask<Row extends pg.QueryResultRow>(statement: string, values: unknown[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: process.env['E2E_DATABASE_URL'] });
  await client.connect();
  const { rows } = await client.query<Row>(statement, values);
  await client.end();
  return rows;
}
