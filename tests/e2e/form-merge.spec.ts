import { type Browser, expect, type Page, test } from '@playwright/test';
import type { DemoKey } from '@/prisma/demo/people';
import { expectAccessible } from '../support/accessible';
import { signIn } from '../support/sign-in';

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** A person with a browser of their own. */
async function aPersonAt(browser: Browser, who: DemoKey): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, who);
  return page;
}

/** A meeting in the joint triage queue, its form open before the coordinators of both departments. */
async function twoAtOneForm(browser: Browser, title: string): Promise<[Page, Page]> {
  const requester = await aPersonAt(browser, 'requester');
  await requester.goto('/visits/new');
  await requester.getByRole('radio', { name: /Yhteistyökokous/ }).check();
  await field(requester, 'Otsikko').fill(title);
  await field(requester, 'Alkamispäivä').fill('24.11.2027');
  await press(requester, 'Lähetä');
  await expect(requester).toHaveURL(/\/visits\/[0-9a-f-]{36}$/);

  const pages = await Promise.all([
    aPersonAt(browser, 'coordinator.economic'),
    aPersonAt(browser, 'coordinator.administrative'),
  ]);
  for (const page of pages) {
    await page.goto(`${requester.url()}/edit`);
    await expect(field(page, 'Otsikko')).toHaveValue(title);
  }
  return pages;
}

async function save(page: Page): Promise<void> {
  await press(page, 'Tallenna muutokset');
  await expect(page).toHaveURL(/\/visits\/[0-9a-f-]{36}$/);
}

test('two change different fields of a visit: the later one merges by one press, and both changes are saved', async ({
  browser,
}) => {
  const [mine, theirs] = await twoAtOneForm(browser, 'Kahden käsissä oleva kokous');
  await field(theirs, 'Kaupunki').fill('Tallinna');
  await save(theirs);

  await field(mine, 'Lisätiedot').fill('Tila on varattu.');
  await press(mine, 'Tallenna muutokset');
  await expect(mine.getByRole('alert').filter({ hasText: 'Muutettu: Paikka' })).toBeVisible();
  await expect(field(mine, 'Lisätiedot')).toHaveValue('Tila on varattu.');

  await press(mine, 'Yhdistä muutokseni uusimpaan');
  await expect(mine.getByText('Uusimmasta versiosta otettiin: Kaupunki.')).toBeVisible();
  await expect(field(mine, 'Kaupunki')).toHaveValue('Tallinna');
  await save(mine);
  await expect(mine.getByText('Tila on varattu.')).toBeVisible();
  await expect(mine.getByText('Tallinna').first()).toBeVisible();
});

test('two change the same fields: each is chosen side by side, also what is typed meanwhile', async ({ browser }) => {
  const [mine, theirs] = await twoAtOneForm(browser, 'Kahdesti muutettu kokous');
  await field(theirs, 'Otsikko').fill('Heidän otsikkonsa');
  await field(theirs, 'Lisätiedot').fill('Heidän tekstinsä');
  await field(theirs, 'Alkamispäivä').fill('25.11.2027');
  await save(theirs);

  await mine.setViewportSize({ width: 320, height: 900 });
  await field(mine, 'Otsikko').fill('Minun otsikkoni');
  await field(mine, 'Lisätiedot').fill('Minun tekstini');
  await press(mine, 'Tallenna muutokset');
  await press(mine, 'Yhdistä muutokseni uusimpaan');
  await expect(mine.getByRole('heading', { name: 'Samaa kohtaa on muutettu kahdessa paikassa' })).toBeFocused();
  await expectAccessible(mine, 'the choices of a merge', 320);
  await mine.setViewportSize({ width: 1280, height: 900 });

  const title = mine.getByRole('radiogroup', { name: 'Otsikko' });
  await expect(title.getByText('Heidän otsikkonsa')).toBeVisible();
  await title.getByRole('radio', { name: /Uusin versio/ }).check();
  await field(mine, 'Lisätiedot').fill('Minun tekstini, jatkettu');
  await expect(mine.getByRole('radiogroup', { name: 'Lisätiedot' }).getByText(/jatkettu/)).toBeVisible();
  await press(mine, 'Jatka valituilla');

  await expect(field(mine, 'Otsikko')).toHaveValue('Heidän otsikkonsa');
  await expect(field(mine, 'Alkamispäivä')).toHaveValue('25.11.2027');
  await expect(field(mine, 'Lisätiedot')).toHaveValue('Minun tekstini, jatkettu');
  await save(mine);
  await expect(mine.getByRole('heading', { level: 1, name: 'Heidän otsikkonsa' })).toBeVisible();
});

test('a draft open in two windows: the older one stops saving over the newer, and merges', async ({ page }) => {
  await signIn(page, 'requester');
  await page.goto('/visits/new');
  await field(page, 'Otsikko').fill('Kahden ikkunan luonnos');
  await expect(page.getByText(/Luonnos tallennettu/)).toBeVisible();
  const other = await page.context().newPage();
  await other.goto(page.url().replace(/new\?draft=(.*)/, '$1/edit'));
  await field(other, 'Kaupunki').fill('Turku');
  await expect(other.getByText(/Luonnos tallennettu/)).toBeVisible();

  await field(page, 'Lisätiedot').fill('Ensimmäisestä ikkunasta');
  await press(page, 'Yhdistä muutokseni uusimpaan');
  await expect(field(page, 'Kaupunki')).toHaveValue('Turku');
  await expect(page.getByText(/Luonnos tallennettu/)).toBeVisible();
  await other.reload();
  await expect(field(other, 'Lisätiedot')).toHaveValue('Ensimmäisestä ikkunasta');
});

/** Types a title that the register never gets, because the connection breaks and the window is closed. */
async function typeOffline(page: Page, title: string): Promise<Page> {
  const context = page.context();
  await page.goto('/visits/new');
  await expect(page.getByText('Mihin tämä menee')).toBeVisible();
  await context.setOffline(true);
  await field(page, 'Otsikko').fill(title);
  await expect(page.getByText(/Ei yhteyttä/)).toBeVisible();
  await page.close();
  await context.setOffline(false);
  return context.newPage();
}

const copies = (page: Page) => page.getByRole('status').filter({ hasText: 'Tähän selaimeen jäi tekstiä' });

test('text that was not saved in time is offered on the start page and goes on from where it was', async ({
  browser,
}) => {
  const page = await typeOffline(await aPersonAt(browser, 'requester'), 'Junassa aloitettu');
  await page.goto('/');
  await expect(copies(page)).toContainText(/Junassa aloitettu, \d+\.\d+\.\d{4} klo/);
  await expectAccessible(page, 'kept copies', 1280);
  await copies(page).getByRole('link', { name: 'Jatka sitä Junassa aloitettu' }).click();

  await expect(page.getByText(/Palautimme tekstin/)).toBeVisible();
  await expect(field(page, 'Otsikko')).toHaveValue('Junassa aloitettu');
  await expect(page.getByText(/Luonnos tallennettu/)).toBeVisible();
  await page.reload();
  await expect(page).toHaveURL(/\/edit$/);
  await expect(field(page, 'Otsikko')).toHaveValue('Junassa aloitettu');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(copies(page)).toHaveCount(0);
});

test('kept text is only for the account that typed it, and is discarded from the new visit’s page', async ({
  browser,
}) => {
  const page = await typeOffline(await aPersonAt(browser, 'requester'), 'Vain minun silmilleni');
  await signIn(page, 'coordinator.economic');
  for (const address of ['/', '/visits/new']) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await expect(page.getByText('Vain minun silmilleni')).toHaveCount(0);
  }

  await signIn(page, 'requester');
  await page.goto('/visits/new');
  await copies(page).getByRole('button', { name: 'Poista se Vain minun silmilleni' }).click();
  await expect(copies(page)).toHaveCount(0);
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  await expect(copies(page)).toHaveCount(0);
});

test('kept text of a visit that has been changed since is merged with it, or discarded', async ({ browser }) => {
  const [mine, theirs] = await twoAtOneForm(browser, 'Kesken jäänyt kokous');
  await field(mine, 'Lisätiedot').fill('Minun tekstini');
  await expect(mine.getByText(/Tallentamattomia muutoksia/)).toBeVisible();
  await field(theirs, 'Kaupunki').fill('Tallinna');
  await save(theirs);

  await mine.reload();
  await expect(mine.getByText(/vierailua on sen jälkeen muutettu/)).toBeVisible();
  await expect(field(mine, 'Lisätiedot')).toHaveValue('Minun tekstini');
  await press(mine, 'Yhdistä muutokseni uusimpaan');
  await expect(field(mine, 'Kaupunki')).toHaveValue('Tallinna');

  await mine.reload();
  await expect(field(mine, 'Lisätiedot')).toHaveValue('Minun tekstini');
  await press(mine, 'Hylkää palautettu teksti');
  await expect(field(mine, 'Lisätiedot')).toHaveValue('');
  await expect(field(mine, 'Kaupunki')).toHaveValue('Tallinna');
  await mine.goto('/');
  await mine.waitForLoadState('networkidle');
  await expect(copies(mine)).toHaveCount(0);
});

test('the time zone is picked: Helsinki first, then the country’s, then all', async ({ page }) => {
  await signIn(page, 'requester');
  await page.goto('/visits/new');
  await field(page, 'Alkamispäivä').fill('15.7.2027');
  await page.getByRole('combobox', { name: 'Maa' }).selectOption({ label: 'Japani' });
  await page.getByText('Vaihda aikavyöhyke').click();
  const zone = page.getByRole('combobox', { name: 'Aikavyöhyke' });
  await expect(zone.getByRole('option').first()).toHaveText('Helsinki (UTC+3)');
  await expect(zone.getByRole('option').nth(1)).toHaveText('Tokyo (UTC+9)');
  await zone.selectOption({ label: 'New York (UTC-4)' });
  await expect(page.getByText('Kellonajat ovat paikallista aikaa: New York (UTC-4).')).toBeVisible();
  await expect(page.getByText(/Luonnos tallennettu/)).toBeVisible();
  await page.reload();
  await page.getByText('Vaihda aikavyöhyke').click();
  await expect(zone).toHaveValue('America/New_York');
});
