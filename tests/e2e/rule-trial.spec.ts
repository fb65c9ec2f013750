import { type Browser, expect, type Page, test } from '@playwright/test';
import pg from 'pg';
import { expectAccessible } from '../support/accessible';
import { logVisit, panel, press, send } from '../support/journey';
import { runWorker, type RunWorker } from '../support/run-worker';
import { seedDemonstration } from '../support/seed-demonstration';
import { type ServedBuild, serveBuild } from '../support/serve-build';
import { signIn } from '../support/sign-in';
import { type MadeDatabase, makeDatabase, prepareTemplate } from '../support/test-server.mjs';

/** A city of their own: what is agreed here would change the rules under the other journeys. */
let made: MadeDatabase;
let build: ServedBuild;
let database: pg.Client;
let worker: RunWorker;

test.beforeAll(async () => {
  const server = process.env['E2E_DATABASE_URL'] ?? '';
  made = await makeDatabase(server, await prepareTemplate(server));
  await seedDemonstration(made.url);
  database = new pg.Client({ connectionString: made.url });
  await database.connect();
  build = await serveBuild({ DATABASE_URL: made.url, DEMO: '1' });
  worker = startWorker();
});

test.afterAll(async () => {
  await worker.stop();
  await build.stop();
  await database.end();
  await made.drop();
});

const startWorker = () => runWorker(['scripts/worker.ts'], { DATABASE_URL: made.url, DEMO: '1' });
const open = async (browser: Browser, more: object = {}) =>
  (await browser.newContext({ baseURL: build.address, ...more })).newPage();

/** What somebody has changed in the draft; `content` is what it holds. */
async function changeDraft(content: string): Promise<void> {
  const { rowCount } = await database.query(
    `update rule_set set revision = revision + 1, content = ${content} where state = 'DRAFT'`,
  );
  expect(rowCount).toBe(1);
}

const K4_ELSEWHERE = `jsonb_set(content, '{rules}', (
  select jsonb_agg(case when rule->>'key' = 'K4' then rule || '{"lead": "ADMINISTRATIVE"}' else rule end order by nth)
  from jsonb_array_elements(content->'rules') with ordinality as t(rule, nth)))`;
const MORE_TIME = `jsonb_set(content, '{triageTimeLimitWorkingDays}', '5')`;

async function makeDraft(page: Page): Promise<void> {
  await signIn(page, 'admin.economic');
  await page.goto('/rules');
  await page.getByRole('button', { name: 'Tee luonnos' }).click();
  await expect(page.getByText('Hylkää luonnos').first()).toBeVisible();
}

async function startTrial(page: Page, period: string): Promise<void> {
  await page.getByRole('radio', { name: period }).check();
  await page.getByRole('button', { name: 'Aloita kokeilu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Kokeilu: / })).toBeVisible();
}

async function looksRight(page: Page, screen: string): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page, screen, width);
  }
}

test('a draft is tried on history and on a made-up visit, agreed, and then a visit is routed again by it', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const title = 'Malmön tutustumiskäynti kirjastoihin';
  const page = await open(browser);
  await signIn(page, 'requester');
  await logVisit(page, title, { name: 'Erik Sund', title: 'Planeringschef' });
  const visit = await send(page);

  await makeDraft(page);
  await changeDraft(K4_ELSEWHERE);
  await page.getByRole('link', { name: 'Kokeile sääntöjä' }).click();
  await expect(page.getByText('Tällä versiolla ei ole vielä tehty kokeiluja.')).toBeVisible();
  await looksRight(page, 'the trials of a draft');

  // Days of one's own have to be days.
  await page.getByRole('radio', { name: 'Omat päivät' }).check();
  await page.getByRole('textbox', { name: 'Ensimmäinen päivä' }).fill('31.2.2027');
  await page.getByRole('button', { name: 'Aloita kokeilu' }).click();
  // The message said "tarkista merkityt kohdat" and nothing was marked.
  await expect(page.getByRole('textbox', { name: 'Ensimmäinen päivä' })).toHaveAccessibleDescription(/p\.k\.vvvv/);
  await expect(page.getByRole('textbox', { name: 'Ensimmäinen päivä' })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('textbox', { name: 'Ensimmäinen päivä' })).toHaveValue('31.2.2027');

  await startTrial(page, 'Kaikki vierailut');
  await expect(page.getByRole('status').filter({ hasText: 'Kokeilu on valmis.' })).toBeVisible({ timeout: 30_000 });
  const result = page.url();
  const summary = panel(page, 'Tulos');
  await expect(summary).toContainText(/Kokeiltiin \d+ vierailua\. \d+ olisi mennyt toiselle osastolle\./);
  await expect(summary.getByRole('img', { name: /Elinkeino-osasto → Hallinto-osasto: \d+/ })).toBeVisible();
  await expect(panel(page, 'Osastoittain').getByRole('row', { name: /^Elinkeino-osasto \d+ \d+/ })).toBeVisible();
  const row = panel(page, 'Vierailut').getByRole('row').filter({ hasText: title });
  await expect(row).toContainText('Koordinoinnista vastaa hallinto-osasto, koska');
  await looksRight(page, 'the result of a trial');

  await panel(page, 'Kuukausittain').getByRole('link').first().click();
  await expect(panel(page, 'Vierailut')).toContainText(/Rajattu: \S+kuu \d{4}/);
  await page.getByRole('link', { name: 'Poista rajaus' }).click();
  await expect(page.getByText('Rajattu:')).toHaveCount(0);
  await page.getByRole('link', { name: /^Taso muuttuisi \(0\)/ }).click();
  await expect(panel(page, 'Vierailut')).toContainText('Tällaisia vierailuja ei ole.');

  // Everybody may read it and nobody else may start one.
  await signIn(page, 'viewer');
  await page.goto(result);
  await expect(panel(page, 'Tulos')).toContainText('Luvuissa ovat ne vierailut, jotka sinä saat nähdä.');
  await page.getByRole('link', { name: 'Kokeiluihin' }).click();
  await expect(page.getByRole('button', { name: 'Aloita kokeilu' })).toHaveCount(0);

  await page.getByRole('link', { name: 'Kokeile keksittyä vierailua' }).click();
  await page
    .getByRole('combobox', { name: 'Tarkoitus' })
    .selectOption({ label: 'Vierailun tarkoitus on tutustuminen' });
  await page.getByRole('button', { name: 'Kokeile', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Muuttuisi: osasto.' })).toBeVisible();
  await expect(panel(page, 'Tämä versio (2)')).toContainText('Hallinto-osasto');
  await expect(panel(page, 'Voimassa oleva versio (1)')).toContainText('Elinkeino-osasto');
  await looksRight(page, 'a made-up visit');

  for (const [who, name] of [
    ['admin.economic', 'Elinkeino-osasto'],
    ['admin.administrative', 'Hallinto-osasto'],
  ] as const) {
    await signIn(page, who);
    await page.goto(new URL('..', result).pathname.replace(/\/trials\/$/, ''));
    await page.getByRole('button', { name: `Hyväksy: ${name}` }).click();
    await expect(page.getByRole('button', { name: `Hyväksy: ${name}` })).toHaveCount(0);
  }

  await signIn(page, 'coordinator.economic');
  await page.goto(visit);
  await press(page, 'accept');
  const why = panel(page, 'Miksi tällä osastolla');
  await expect(why).toContainText('Nykyisillä säännöillä vierailu ratkaistaisiin toisin');
  await expect(why).toContainText('Säännöstön version 2 mukaan: Koordinoinnista vastaa hallinto-osasto');
  await looksRight(page, 'a visit under today’s rules');
  await why.getByRole('button', { name: 'Reititä uudelleen nykyisillä säännöillä' }).click();
  await expect(why.getByRole('status').filter({ hasText: 'Vierailu on reititetty uudelleen.' })).toBeVisible();
  await expect(panel(page, 'Tilanne')).toContainText('osaston työjonossa: Hallinto-osasto');
  await expect(why).not.toContainText('Nykyisillä säännöillä');
  await expect(panel(page, 'Tapahtumat')).toContainText('Reititti uudelleen voimassa olevilla säännöillä');

  await signIn(page, 'requester');
  await expect(
    panel(page, 'Uutta vierailuistani').getByRole('listitem').filter({ hasText: title }).first(),
  ).toContainText('Mikael Lindström · Reititti uudelleen voimassa olevilla säännöillä: Hallinto-osasto');
  await page.context().close();
});

test('a trial waits for the worker, shows how it stands without script, is cancelled, and is outdated when the draft changes', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const page = await open(browser);
  await makeDraft(page);
  const draft = page.url();

  await worker.stop();
  await page.goto(`${draft}/trials`);
  await startTrial(page, 'Viimeiset 12 kuukautta');
  await expect(page.getByRole('status').filter({ hasText: 'Kokeilu odottaa vuoroaan.' })).toBeVisible();
  await looksRight(page, 'a trial under way');

  const plain = await open(browser, { javaScriptEnabled: false, storageState: await page.context().storageState() });
  await plain.goto(page.url());
  await plain.getByRole('link', { name: 'Päivitä tilanne' }).click();
  await expect(plain.getByText('Kokeilu odottaa vuoroaan.')).toBeVisible();
  await plain.context().close();

  await page.getByRole('button', { name: 'Keskeytä kokeilu' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Kokeilu keskeytettiin.' }).first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Tulos' })).toHaveCount(0);

  worker = startWorker();
  await page.getByRole('button', { name: 'Kokeile uudelleen' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Kokeilu on valmis.' })).toBeVisible({ timeout: 30_000 });
  await changeDraft(MORE_TIME);
  await page.reload();
  await expect(page.getByText('Sääntöjä on muutettu tämän kokeilun jälkeen.')).toBeVisible();
  await page.goto(`${draft}/trials`);
  await expect(page.getByRole('row').filter({ hasText: 'Vanhentunut' })).toHaveCount(2);
  await page.context().close();
});
