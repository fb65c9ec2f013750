import { expect, type Page, test } from '@playwright/test';
import { writeDay } from '@/lib/domain/shared/as-typed';
import { formatDays } from '@/lib/i18n/formats';
import type { DemoKey } from '@/prisma/demo/people';
import { expectAccessible } from '../support/accessible';
import { dayAhead } from '../support/days';
import { panel } from '../support/journey';
import { signIn } from '../support/sign-in';

async function open(page: Page, who: DemoKey, address: string): Promise<void> {
  await signIn(page, who);
  await page.goto(address);
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

test('a register keeper adds a venue with its hours, closes it for some days, and everybody reads it', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await open(page, 'registers', '/venues');
  await page.getByRole('link', { name: 'Lisää kohde' }).click();
  await field(page, 'Nimi suomeksi').fill('Kokeilutila');
  await field(page, 'Osoite').fill('Koekatu 1');
  await page.getByRole('textbox', { name: 'Henkilömäärä' }).fill('1 200');
  await page.getByRole('radio', { name: 'Viikon aukioloaikojen mukaan' }).check();
  await field(page, 'Maanantai').fill('8–12, 13–16.30');
  await field(page, 'Tiistai').fill('17–8');
  await page.getByRole('checkbox', { name: 'Hissi' }).check();
  await page.getByRole('button', { name: 'Tallenna' }).click();

  // What cannot be read is asked again, and what was written stays.
  await expect(page.getByRole('alert').filter({ hasText: 'Tarkista' })).toBeVisible();
  await expect(field(page, 'Tiistai')).toHaveAccessibleDescription(/Kirjoita ajat/);
  await expect(field(page, 'Nimi suomeksi')).toHaveValue('Kokeilutila');
  await expect(page.getByRole('checkbox', { name: 'Hissi' })).toBeChecked();
  await field(page, 'Tiistai').fill('8–17');
  await page.getByRole('button', { name: 'Tallenna' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Kokeilutila' })).toBeVisible();
  await expect(panel(page, 'Aukioloajat')).toContainText('Maanantai8.00–12.00, 13.00–16.30');
  await expect(panel(page, 'Aukioloajat')).toContainText('KeskiviikkoSuljettu');
  await expect(panel(page, 'Tiedot')).toContainText(/1\s200 henkilöä/);

  const closures = panel(page, 'Poikkeavat sulkemiset');
  const [from, to] = [dayAhead(3), dayAhead(5)];
  await closures.getByText('Lisää sulkeminen').first().click();
  await closures.getByRole('textbox', { name: 'Ensimmäinen suljettu päivä' }).fill(writeDay(to));
  await closures.getByRole('textbox', { name: 'Viimeinen suljettu päivä' }).fill(writeDay(from));
  await closures.getByRole('button', { name: 'Lisää sulkeminen' }).click();
  await expect(closures.getByRole('alert')).toBeVisible();
  await closures.getByRole('textbox', { name: 'Ensimmäinen suljettu päivä' }).fill(writeDay(from));
  await closures.getByRole('textbox', { name: 'Viimeinen suljettu päivä' }).fill(writeDay(to));
  await closures.getByRole('textbox', { name: 'Syy' }).fill('Remontti');
  await closures.getByRole('button', { name: 'Lisää sulkeminen' }).click();
  const closed = closures.getByRole('listitem').filter({ hasText: formatDays(from, to, 'fi') });
  await expect(closed).toContainText('Remontti');

  const travel = panel(page, 'Matka-ajat');
  await travel.getByText('Muuta matka-aikoja').click();
  await travel.getByRole('textbox', { name: 'Minuuttia: Messukeskus' }).fill('12');
  await travel.getByRole('button', { name: 'Tallenna matka-ajat' }).click();
  await expect(travel.getByRole('listitem').filter({ hasText: 'Messukeskus' })).toContainText('12 min');

  const address = page.url();
  await open(page, 'viewer', '/venues?q=kokeilu');
  await page.getByRole('link', { name: 'Kokeilutila' }).click();
  await expect(page).toHaveURL(address);
  await expect(panel(page, 'Poikkeavat sulkemiset')).toContainText('Remontti');
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await page.goto(`${address}/edit`);
  await expect(page).toHaveURL(address);
  expect((await page.request.get('/venues/new')).status()).toBe(404);

  await open(page, 'registers', address);
  await page.getByRole('button', { name: /Poista sulkeminen/ }).click();
  await expect(panel(page, 'Poikkeavat sulkemiset')).toContainText('Ei tulevia sulkemisia.');
  await page.getByRole('button', { name: 'Poista käytöstä' }).click();
  await expect(page.getByRole('button', { name: 'Palauta käyttöön' })).toBeVisible();
});

test('the host order is changed by keyboard, holds from its day, and the version before stays to be read', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await open(page, 'registers', '/hosts/order');
  const inForce = page.getByRole('region', { name: /alkaen$/ });
  await expect(inForce.getByRole('listitem').first()).toContainText('Elina Saarinen');

  const editor = panel(page, 'Uusi versio');
  const rows = editor.getByRole('list', { name: 'Isäntien järjestys' }).locator('> li');
  await expect(rows.nth(1)).toContainText('Oskar Wikström');
  const down = editor.getByRole('button', { name: 'Siirrä alemmas: Oskar Wikström' });
  await down.focus();
  await page.keyboard.press('Enter');
  // The focus goes with the row, so that a second press moves it on.
  await expect(rows.nth(2)).toContainText('Oskar Wikström');
  await expect(down).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows.nth(3)).toContainText('Oskar Wikström');
  await expect(editor.getByRole('status').first()).toHaveText('Oskar Wikström on nyt sijalla 4');

  await editor.getByRole('button', { name: 'Tallenna uusi versio' }).press('Enter');
  await expect(editor.getByRole('textbox', { name: 'Päätös' })).toHaveAccessibleDescription(/Täytä tämä kohta/);
  await editor.getByRole('textbox', { name: 'Päätös' }).fill('Kaupunginhallitus 123 §');
  await editor.getByRole('button', { name: 'Tallenna uusi versio' }).press('Enter');
  await expect(editor.getByText('Uusi versio on tallennettu.')).toBeVisible();

  await expect(inForce.getByRole('listitem').nth(3)).toContainText('Oskar Wikström');
  await expect(inForce).toContainText('Päätös: Kaupunginhallitus 123 §');
  const others = panel(page, 'Muut versiot');
  await others
    .getByText(/alkaen/)
    .first()
    .click();
  await expect(others).toContainText('Esittelyaineiston oletusjärjestys');
  await expectAccessible(page, 'the host order', 1280);

  await open(page, 'viewer', '/hosts/order');
  await expect(inForce.getByRole('listitem').nth(3)).toContainText('Oskar Wikström');
  await expect(panel(page, 'Uusi versio')).toHaveCount(0);
});

test('a person of the register is changed, and whoever saves an older version is told who was first', async ({
  page,
  browser,
}) => {
  await open(page, 'registers', '/hosts?q=Kerttu');
  await page.getByRole('link', { name: 'Kerttu Laine' }).click();
  await page.getByRole('link', { name: 'Muokkaa henkilöä' }).click();
  const other = await (await browser.newContext()).newPage();
  await open(other, 'admin.economic', page.url());
  await other.getByRole('textbox', { name: 'Puhelin' }).fill('+358 9 310 1000');
  await other.getByRole('button', { name: 'Tallenna' }).click();
  await expect(panel(other, 'Tiedot')).toContainText('+358 9 310 1000');
  await other.context().close();

  await page.getByRole('textbox', { name: 'Puhelin' }).fill('12345');
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Johanna Björk' })).toContainText('Muutettu: puhelin');
  await expect(page.getByRole('textbox', { name: 'Puhelin' })).toHaveValue('12345');
});

test('a restricted visit is taken time at its place and with its host, and the coordinator is told who receives', async ({
  page,
}) => {
  const secret = /kuninkaallisen|hovstaterna|Valmistelukokous/i;
  await open(page, 'viewer', '/venues?q=empiresali');
  await page.getByRole('link', { name: 'Kaupungintalo, Empiresali' }).click();
  await expect(panel(page, 'Varaukset').getByText('Varattu', { exact: true })).toBeVisible();
  await expect(page.getByText(secret)).toHaveCount(0);
  await page.goto('/hosts?q=Saarinen');
  await page.getByRole('link', { name: 'Elina Saarinen' }).click();
  await expect(panel(page, 'Varaukset').getByText('Varattu', { exact: true })).toBeVisible();
  await expect(page.getByText(secret)).toHaveCount(0);

  await open(page, 'coordinator.administrative', '/visits?q=tallinnan');
  await page.getByRole('link', { name: 'Tallinnan kaupunginjohtajan työvierailu' }).click();
  await page.getByRole('link', { name: 'Isäntäehdotus' }).click();
  await expect(page.getByText('Järjestyksen mukaan Elina Saarinen ottaa vastaan')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Koko järjestys' }).getByRole('listitem').first()).toContainText(
    'Elina SaarinenEhdotusVastinpari',
  );
});

for (const width of [320, 1280]) {
  test(`the registers break nothing of WCAG 2.2 AA at ${width} px`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 900 });
    await signIn(page, 'registers');
    for (const address of ['/venues', '/venues/new', '/vehicles', '/hosts', '/hosts/new', '/hosts/order']) {
      await page.goto(address);
      await expectAccessible(page, address, width);
    }
    for (const [address, name] of [
      ['/venues?q=oodi', 'Keskustakirjasto Oodi'],
      ['/hosts?q=Saarinen', 'Elina Saarinen'],
    ] as const) {
      await page.goto(address);
      await page.getByRole('link', { name }).click();
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
      await expectAccessible(page, name, width);
    }
  });
}
