import { expect, type Page, test } from '@playwright/test';
import { writeDay } from '@/lib/domain/shared/as-typed';
import type { DemoKey } from '@/prisma/demo/people';
import { dayAhead } from '../support/days';
import {
  consultBoth,
  decide,
  giveReason,
  logVisit,
  openOnCalendar,
  panel,
  prepare,
  press,
  send,
} from '../support/journey';
import { signIn } from '../support/sign-in';

const MAYOR = { name: 'Siv Berg', title: 'Borgmästare', organisation: 'Umeå kommun' };
const OFFICIAL = { name: 'Siv Berg', title: 'Planeringschef', organisation: 'Umeå kommun' };

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** Whether an address can be opened by whoever is signed in. */
const statusOf = async (page: Page, address: string) => (await page.request.get(address)).status();

/** What stands in the menu besides what everybody has, in its order, and where it leads. */
const PLACES: Record<string, string> = {
  Työjono: '/queue',
  Hyväksynnät: '/approvals',
  'Kirjaa vierailu': '/visits/new',
  Tuonti: '/import',
  'Hylkäyksen syyt': '/rejection-reasons',
  Tehtäväpohjat: '/task-templates',
  Käyttäjät: '/admin/people',
  'Rajapinta-avaimet': '/admin/tokens',
  'Lähtevät viestit': '/outgoing',
  Tapahtumaloki: '/trail',
};
const ADMINISTRATORS = [
  ...['Kohdealueet', 'Hylkäyksen syyt', 'Tuonti'],
  ...['Tehtäväpohjat', 'Käyttäjät', 'Rajapinta-avaimet', 'Lähtevät viestit'],
];
const MENUS: Record<DemoKey, string[]> = {
  requester: ['Kirjaa vierailu'],
  'coordinator.economic': ['Työjono', 'Kirjaa vierailu', 'Arvojärjestys', 'Tuonti'],
  'coordinator.administrative': ['Työjono', 'Kirjaa vierailu', 'Arvojärjestys', 'Tuonti'],
  protocol: ['Työjono', 'Hyväksynnät', 'Kirjaa vierailu', 'Arvojärjestys'],
  'unit.head': ['Hyväksynnät'],
  'director.economic': ['Hyväksynnät'],
  'director.administrative': ['Hyväksynnät'],
  'chief.executive': ['Hyväksynnät'],
  'mayors.office': ['Hyväksynnät'],
  'deputy.mayor.1': ['Hyväksynnät'],
  'deputy.mayor.2': ['Hyväksynnät'],
  'deputy.mayor.3': ['Hyväksynnät'],
  'deputy.mayor.4': ['Hyväksynnät'],
  registers: ['Kohdealueet', 'Hylkäyksen syyt', 'Tuonti'],
  viewer: [],
  auditor: ['Tapahtumaloki'],
  'admin.economic': ADMINISTRATORS,
  'admin.administrative': ADMINISTRATORS,
};

test('the menu of every role shows what it opens, and what is not there cannot be opened', async ({ page }) => {
  test.setTimeout(120_000);
  for (const [who, own] of Object.entries(MENUS) as [DemoKey, string[]][]) {
    await signIn(page, who);
    // Some of them are behind a word of the menu, and not drawn until it is opened.
    const links = page.getByRole('navigation', { name: 'Päävalikko' }).getByRole('link', { includeHidden: true });
    const everybodys = [
      ...['Etusivu', 'Tehtäväni', 'Kalenteri', 'Vierailut', 'Säännöstö', 'Kohteet ja tilat', 'Isännät ja tulkit'],
      ...['Kuka päättää', 'Poissaolot'],
    ];
    const shown = (await links.allTextContents()).filter((text) => !everybodys.includes(text));
    expect(shown, who).toEqual(own);
    for (const [place, address] of Object.entries(PLACES)) {
      // The inbox of somebody who decides nothing is an empty page, and everybody may read the mail written to them.
      const open = own.includes(place) || place === 'Hyväksynnät' || place === 'Lähtevät viestit';
      expect(await statusOf(page, address), `${who} at ${address}`).toBe(open ? 200 : 404);
    }
  }
});

test('a restricted visit is taken time and nothing else, except to those named by their office and the auditor', async ({
  page,
}) => {
  const title = 'Kuninkaallisen vierailun valmistelukokous';
  await signIn(page, 'protocol');
  await page.goto('/visits?q=kuninkaallisen');
  await page.getByRole('link', { name: title }).click();
  await expect(heading(page, title)).toBeVisible();
  const address = page.url();
  // Its requester holds the step that is open, and yet does not decide.
  await expect(page.getByRole('button', { name: 'Hyväksy', exact: true })).toHaveCount(0);
  await page.goto('/approvals');
  await expect(page.getByRole('article').filter({ hasText: title })).toContainText('Päättäjä: Henrik Sandell.');

  for (const outsider of ['viewer', 'director.economic', 'admin.administrative', 'registers'] as const) {
    await signIn(page, outsider);
    expect((await page.goto(address))?.status(), outsider).toBe(404);
    await expect(page.getByText(title)).toHaveCount(0);
    await page.goto(`/calendar?view=day&date=${dayAhead(9)}`);
    await expect(page.locator('.visit-calendar .visit-event-busy')).toContainText(/15\.00.*Varattu/);
    await expect(page.getByRole('button', { name: 'Varattu' })).toHaveCount(0);
    await expect(page.getByText(/kuninkaallisen|hovstaterna/i)).toHaveCount(0);
  }

  for (const insider of ['mayors.office', 'auditor'] as const) {
    await signIn(page, insider);
    await page.goto(address);
    await expect(panel(page, 'Perustiedot')).toContainText('Kungliga hovstaterna');
    await expect(panel(page, 'Mitä voin tehdä')).toContainText('Sinulta ei odoteta nyt mitään.');
    await openOnCalendar(page, title, dayAhead(9));
  }
});

test('the viewer reads what is not restricted, without its history and without anything to press', async ({ page }) => {
  await signIn(page, 'viewer');
  await page.goto('/visits?q=startup-delegaatio');
  await page.getByRole('link', { name: 'Shenzhenin startup-delegaatio' }).click();
  await expect(panel(page, 'Perustiedot')).toContainText('Shenzhen Innovation Center');
  await expect(panel(page, 'Mitä voin tehdä')).toContainText('Sinulta ei odoteta nyt mitään.');
  await expect(panel(page, 'Tapahtumat')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link', { name: /Muokkaa|Kopioi/ })).toHaveCount(0);
  // The form of others' visits leads back to their page.
  const address = page.url();
  await page.goto(`${address}/edit`);
  await expect(page).toHaveURL(address);
});

test('the auditor reads the draft of another and who did what, and can change nothing', async ({ page }) => {
  const draft = 'Malmön kirjastotoimen opintovierailu';
  await signIn(page, 'viewer');
  await page.goto('/visits?q=kirjastotoimen');
  await expect(page.getByText('Ei vierailuja')).toBeVisible();

  await signIn(page, 'auditor');
  await page.goto('/visits?q=kirjastotoimen');
  await page.getByRole('link', { name: draft }).click();
  await expect(panel(page, 'Tapahtumat')).toContainText('Aino Virtanen · Kirjasi vierailun');
  await expect(panel(page, 'Mitä voin tehdä')).toContainText('Sinulta ei odoteta nyt mitään.');
  await expect(page.getByRole('link', { name: 'Muokkaa' })).toHaveCount(0);

  // Reading leaves no entry, signing in does: it is the newest of the trail.
  await page.goto('/trail');
  await expect(page.getByRole('row').nth(1)).toContainText(/Eero Salmi\s*session\.open/);
  const newest = Number(await page.getByRole('row').nth(1).getByRole('rowheader').innerText());
  await page.getByRole('link', { name: 'Vanhemmat' }).click();
  const before = page.getByRole('row').nth(1).getByRole('rowheader');
  await expect(before).not.toHaveText(String(newest));
  expect(Number(await before.innerText())).toBeLessThan(newest);
});

test('the protocol officer lowers a level with a reason, which sends the visit to the other department, and gives it back', async ({
  page,
}) => {
  const title = 'Entisen kaupunginjohtajan kohteliaisuuskäynti';
  const lower = page.getByRole('button', { name: 'Laske taso tavalliseksi' });
  await signIn(page, 'requester');
  await logVisit(page, title, MAYOR);
  const address = await send(page);

  await signIn(page, 'coordinator.administrative');
  await page.goto(address);
  await expect(panel(page, 'Tilanne')).toContainText('osaston työjonossa: Hallinto-osasto');
  await expect(lower).toHaveCount(0);

  await signIn(page, 'protocol');
  await page.goto(address);
  await lower.click();
  await lower.click();
  await expect(page.getByRole('alert').filter({ hasText: 'Tarkista merkityt kohdat' })).toBeVisible();
  await panel(page, 'Tason laskeminen').getByRole('textbox', { name: 'Perustelu' }).fill('Virka päättyi viime vuonna.');
  await lower.click();
  await expect(panel(page, 'Tilanne')).toContainText('osaston työjonossa: Elinkeino-osasto');
  await expect(panel(page, 'Miksi tällä osastolla')).toContainText('Tasoa on laskettu: Virka päättyi viime vuonna.');

  await signIn(page, 'coordinator.economic');
  await page.goto('/queue');
  await expect(page.getByRole('link', { name: title })).toBeVisible();

  await signIn(page, 'protocol');
  await page.goto(address);
  await page.getByRole('button', { name: 'Palauta taso arvojen mukaiseksi' }).click();
  await expect(panel(page, 'Tilanne')).toContainText('osaston työjonossa: Hallinto-osasto');
});

test('the director of administration returns a high-level visit; completed, it goes the whole chain again up to the mayor’s office', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const title = 'Uumajan kaupunginjohtajan vierailu';
  await signIn(page, 'requester');
  await logVisit(page, title, MAYOR);
  const address = await send(page);
  await prepare(page, 'coordinator.administrative', address);
  await consultBoth(page, address);
  await decide(page, 'protocol', title, 'approve', 'Molempiin edustustoihin on oltu yhteydessä.');

  await signIn(page, 'director.administrative');
  await page.goto('/approvals');
  await page.getByRole('link', { name: `Käsittele: ${title}` }).click();
  await giveReason(page, 'return', '  ');
  await page.getByRole('button', { name: 'Palauta', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Perustelu' })).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('textbox', { name: 'Perustelu' }).fill('Mitä kaupunki vierailusta saa?');
  await press(page, 'return');

  await signIn(page, 'requester');
  const returned = panel(page, 'Palautettu minulle').getByRole('listitem').filter({ hasText: title });
  await expect(returned).toContainText('Mitä kaupunki vierailusta saa?');
  await returned.getByRole('link', { name: title }).click();
  await page.getByRole('textbox', { name: 'Hyöty kaupungille' }).fill('Kokemukset talvipyöräilystä.');
  await page.getByRole('button', { name: 'Lähetä uudelleen' }).click();
  await expect(page).toHaveURL(address);

  await prepare(page, 'coordinator.administrative', address);
  await signIn(page, 'director.administrative');
  await page.goto('/approvals');
  await expect(heading(page, 'Hyväksynnät')).toBeVisible();
  await expect(page.getByRole('link', { name: `Käsittele: ${title}` })).toHaveCount(0);
  await decide(page, 'protocol', title, 'approve', 'Tarkistettu uudelleen.');
  await decide(page, 'director.administrative', title, 'approve', 'Nyt hyöty on selvä.');
  await decide(page, 'mayors.office', title, 'approve', 'Pormestari ottaa vastaan.');
  await page.goto(address);
  await expect(panel(page, 'Tilanne')).toContainText('Hyväksytty');
  await expect(panel(page, 'Hyväksyminen')).toContainText('Pormestari ottaa vastaan.');
});

test('an event above the limit needs the chief executive after the director; rejected, it is over and its requester knows why', async ({
  page,
}) => {
  const title = 'Helsinki-päivä Varsovan teknologiaviikolla';
  await signIn(page, 'requester');
  await page.goto('/visits/new');
  await page.getByRole('radio', { name: 'Kaupunkimarkkinointitilaisuus' }).check();
  await page.getByRole('textbox', { name: 'Otsikko' }).fill(title);
  await page.getByRole('textbox', { name: 'Alkamispäivä' }).fill(writeDay(dayAhead(50)));
  await page.getByText('Isäntä, kielet, tarpeet ja kustannus').click();
  const cost = page.getByRole('textbox', { name: 'Arvioitu kustannus euroina' });
  const chain = panel(page, 'Mihin tämä menee').getByRole('list').first().getByRole('listitem');
  await cost.fill('50 001');
  await expect(chain).toHaveText(['Elinkeinojohtaja', 'Kansliapäällikkö']);
  await cost.fill('50 000');
  await expect(chain).toHaveText(['Elinkeinojohtaja']);
  await cost.fill('50 001');
  const address = await send(page);
  await prepare(page, 'coordinator.economic', address);

  await signIn(page, 'chief.executive');
  await page.goto(address.replace('/visits/', '/approvals/'));
  await expect(panel(page, 'Päätös')).toContainText('Sinulta ei odoteta nyt mitään.');

  await decide(page, 'director.economic', title, 'approve', 'Puola on kohdemarkkina.');
  await decide(page, 'chief.executive', title, 'reject', 'Määräraha on käytetty.');
  await expect(panel(page, 'Tilanne')).toContainText('Hylätty');

  await signIn(page, 'requester');
  const news = panel(page, 'Uutta vierailuistani').getByRole('listitem').filter({ hasText: title }).first();
  await expect(news).toContainText('Laura Mäkelä · Hylkäsi');
  await expect(news).toContainText('Määräraha on käytetty.');
  await signIn(page, 'coordinator.economic');
  await page.goto(address);
  await expect(page.getByRole('button', { name: 'Vahvista' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Avaa uudelleen' })).toBeVisible();
});

test('the director of economic development rejects, and nobody after them is asked', async ({ page }) => {
  const title = 'Ulkomainen markkinointikiertue';
  await signIn(page, 'requester');
  await page.goto('/visits/new');
  await page.getByRole('radio', { name: 'Vertailuanalyysimatka' }).check();
  await page.getByRole('textbox', { name: 'Otsikko' }).fill(title);
  await page.getByRole('textbox', { name: 'Alkamispäivä' }).fill(writeDay(dayAhead(51)));
  await page.getByRole('combobox', { name: 'Maa', exact: true }).selectOption({ label: 'Kanada' });
  const address = await send(page);
  await prepare(page, 'coordinator.economic', address);
  await decide(page, 'unit.head', title, 'approve', 'Sopii yksikölle.');
  await decide(page, 'director.economic', title, 'reject', 'Saman voi oppia etänä.');

  await signIn(page, 'chief.executive');
  await page.goto('/approvals');
  await expect(heading(page, 'Hyväksynnät')).toBeVisible();
  await expect(page.getByText(title)).toHaveCount(0);
  await page.goto(address);
  await expect(panel(page, 'Hyväksyminen').getByRole('listitem')).toHaveText([
    /Yksikön päällikkö.*Hyväksytty/,
    /Elinkeinojohtaja.*Hylätty.*Saman voi oppia etänä\./,
    /Kansliapäällikkö.*Odottaa vuoroaan/,
  ]);
});

test('the register keeper’s import is seen by others, and the same list again changes nothing', async ({ page }) => {
  const list = 'Alkaa;Vierailija;Maa\n7.9.1987;Pormestari Vanha Kirja;Norja\n';
  const upload = async () => {
    await page.goto('/import');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'kirja.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
    await page.getByRole('button', { name: 'Lue tiedosto' }).click();
  };
  await signIn(page, 'registers');
  await upload();
  await page.getByRole('button', { name: 'Tuo 1 vierailu' }).click();
  await expect(page.getByText('Tuonti on valmis')).toBeVisible();
  await upload();
  await expect(page.getByText('Tuotavaa ei ole')).toBeVisible();

  await signIn(page, 'viewer');
  await page.goto('/visits?q=kirja');
  await page.getByRole('link', { name: /Vanha Kirja/ }).click();
  await expect(panel(page, 'Perustiedot')).toContainText('7.9.1987');
  await expect(panel(page, 'Perustiedot')).toContainText('kirja.csv');
});

test('a role given by an administrator holds in the browser already open, until it is ended', async ({
  page,
  browser,
}) => {
  const theirs = await (await browser.newContext()).newPage();
  await signIn(theirs, 'viewer');
  const log = theirs.getByRole('main').getByRole('link', { name: 'Kirjaa vierailu' });
  await expect(log).toHaveCount(0);

  await signIn(page, 'admin.economic');
  await page.goto('/admin/people');
  const card = page.getByRole('article').filter({ hasText: 'Nadia Petrova' });
  await card.getByText('Anna rooli: Nadia Petrova').click();
  await card.getByRole('combobox', { name: 'Rooli' }).selectOption({ label: 'Koordinaattori' });
  await card.getByRole('combobox', { name: 'Osasto' }).selectOption({ label: 'Elinkeino-osasto' });
  await card.getByLabel('Päättyen').fill('2020-01-01');
  await card.getByRole('button', { name: 'Anna rooli' }).click();
  await expect(card.getByRole('alert')).toContainText('Päättymisen on oltava alkamisen jälkeen');

  // What was chosen is still there: only what was wrong has to be mended.
  await card.getByLabel('Päättyen').fill('');
  await card.getByRole('button', { name: 'Anna rooli' }).click();
  await expect(card.getByRole('status')).toContainText('Muutos on tallennettu.');
  await expect(card.getByRole('listitem').filter({ hasText: 'Koordinaattori, Elinkeino-osasto' })).toBeVisible();
  await theirs.reload();
  await expect(log).toBeVisible();
  expect(await statusOf(theirs, '/queue')).toBe(200);

  await card.getByRole('button', { name: 'Päätä rooli Koordinaattori: Nadia Petrova' }).click();
  await expect(card.getByRole('button', { name: /Päätä rooli Koordinaattori/ })).toHaveCount(0);
  await theirs.reload();
  await expect(log).toHaveCount(0);
  expect(await statusOf(theirs, '/queue')).toBe(404);
  await theirs.context().close();
});

test('a closed account is out at once and cannot come in again until it is opened', async ({ page, browser }) => {
  const theirs = await (await browser.newContext()).newPage();
  await signIn(theirs, 'registers');

  await signIn(page, 'admin.administrative');
  await page.goto('/admin/people');
  await expect(
    page.getByRole('article').filter({ hasText: 'Timo Laaksonen' }).getByRole('button', { name: 'Sulje tili' }),
  ).toHaveCount(0);
  const card = page.getByRole('article').filter({ hasText: 'Olli Rantanen' });
  await card.getByRole('button', { name: 'Sulje tili' }).click();
  await expect(card.getByText('Suljettu')).toBeVisible();

  await theirs.goto('/import');
  await expect(heading(theirs, 'Kirjaudu sisään')).toBeVisible();
  await expect(theirs.getByRole('button', { name: 'viewer@vierailut.test' })).toBeVisible();
  await expect(theirs.getByRole('button', { name: 'registers@vierailut.test' })).toHaveCount(0);

  await card.getByRole('button', { name: 'Avaa tili' }).click();
  await expect(card.getByText('Käytössä')).toBeVisible();
  await signIn(theirs, 'registers');
  await theirs.context().close();
});

test('an administrator reads a visit that waits for approval and is not asked to decide it', async ({ page }) => {
  const title = 'Uumajan kirjastotyöryhmä';
  await signIn(page, 'requester');
  await logVisit(page, title, OFFICIAL);
  const address = await send(page);
  await prepare(page, 'coordinator.economic', address);
  await signIn(page, 'admin.economic');
  await page.goto(address);
  await expect(panel(page, 'Hyväksyminen')).toContainText('Päätettävänä');
  await expect(panel(page, 'Tapahtumat')).toContainText('Mikael Lindström · Pyysi hyväksyntää');
  await expect(panel(page, 'Mitä voin tehdä')).toContainText('Sinulta ei odoteta nyt mitään.');
});

test('a programme is planned by those who prepare its visit and only read by everybody else', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, 'requester');
  await logVisit(page, 'Luulajan satamaviranomaiset', OFFICIAL);
  const address = `${await send(page)}/programme`;
  for (const who of Object.keys(MENUS) as DemoKey[]) {
    await signIn(page, who);
    await page.goto(address);
    await expect(page.getByText('Ohjelmassa ei ole vielä mitään')).toBeVisible();
    const plans = who === 'coordinator.economic';
    await expect(page.getByRole('button', { name: 'Lisää ohjelmakohta' }), who).toHaveCount(plans ? 1 : 0);
  }
});
