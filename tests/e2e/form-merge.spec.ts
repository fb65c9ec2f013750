import { type Browser, expect, type Page, test } from '@playwright/test';
import type { DemoKey } from '@/prisma/demo/people';
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
  expect(await mine.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

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
