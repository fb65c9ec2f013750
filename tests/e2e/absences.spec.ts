import { expect, type Page, test } from '@playwright/test';
import { writeDay } from '@/lib/domain/shared/as-typed';
import { addDays } from '@/lib/domain/shared/day';
import { formatDays } from '@/lib/i18n/formats';
import type { DemoKey } from '@/prisma/demo/people';
import { expectAccessible } from '../support/accessible';
import { tuesdayAhead } from '../support/days';
import { panel } from '../support/journey';
import { signIn } from '../support/sign-in';

// Far ahead: whoever is away here decides in every other journey.
const FIRST = tuesdayAhead(200);
const LAST = addDays(FIRST, 2);
const days = (first: string, last: string) => formatDays(first, last, 'fi');

/** Reaches something by Tab alone, as a keyboard does. */
async function tabTo(page: Page, name: string, role: 'button' | 'textbox' | 'combobox' = 'button'): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true });
  for (let presses = 0; presses < 80; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${name}.`);
}

async function open(page: Page, who: DemoKey, address = '/absences'): Promise<void> {
  await signIn(page, who);
  await page.goto(address);
}

test('an assistant records the absence of who entrusted them, and the calendar shows the substitute on those days', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await open(page, 'director.economic');
  const substitutes = panel(page, 'Sijaiset järjestyksessä');
  await expect(substitutes.getByRole('listitem').first()).toContainText('Henrik Sandell');
  const assistants = panel(page, 'Kuka saa kirjata poissaoloja');
  await assistants
    .getByRole('combobox', { name: 'Valtuutettava' })
    .selectOption({ label: 'Aino Virtanen (requester@vierailut.test)' });
  await assistants.getByRole('button', { name: 'Valtuuta', exact: true }).click();
  await expect(assistants.getByRole('status')).toContainText('Valtuutus on annettu.');
  await expect(assistants.getByRole('listitem')).toHaveText(/Aino Virtanen/);

  // The assistant, by keyboard alone once the page is open.
  await open(page, 'requester');
  await panel(page, 'Minut valtuuttaneet').getByRole('link', { name: 'Poissaolot: Marja Heikkilä' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Poissaolot ja sijaiset: Marja Heikkilä' })).toBeVisible();
  await expect(substitutes).toHaveCount(0);
  await tabTo(page, 'Ensimmäinen päivä', 'textbox');
  await page.keyboard.type(writeDay(LAST));
  await tabTo(page, 'Viimeinen päivä', 'textbox');
  await page.keyboard.type(writeDay(FIRST));
  await tabTo(page, 'Syy', 'combobox');
  await page.keyboard.type('Virkamatka');
  await tabTo(page, 'Kirjaa poissaolo');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Viimeinen päivä ei voi olla ennen ensimmäistä')).toBeVisible();

  // What was typed is still there: only the days are mended.
  await page.getByRole('textbox', { name: 'Ensimmäinen päivä' }).fill(writeDay(FIRST));
  await page.getByRole('textbox', { name: 'Viimeinen päivä', exact: true }).fill(writeDay(LAST));
  await page.keyboard.press('Enter');
  const absences = panel(page, 'Poissaolot');
  await expect(absences.getByRole('status')).toContainText('Poissaolo on kirjattu.');
  const recorded = absences.getByRole('listitem').filter({ hasText: days(FIRST, LAST) });
  await expect(recorded).toContainText('Virkamatka');
  await expect(recorded).toContainText('kirjannut Aino Virtanen');

  // Others see who decides, and not why.
  await open(page, 'viewer', `/decision-calendar?from=${FIRST}`);
  const row = page
    .getByRole('row')
    .filter({ hasText: 'Elinkeinojohtaja' })
    .filter({ hasText: days(FIRST, LAST) });
  await expect(row).toContainText(/Henrik Sandell.*Marja Heikkilä on poissa/);
  await expect(row).toContainText('Sijainen');
  await expect(page.getByText('Virkamatka')).toHaveCount(0);
  await expect(page.getByTestId('decision-grid')).toContainText('HS');

  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page, 'the calendar of who decides', width);
  }
  await page.getByRole('link', { name: 'Seuraavat neljä viikkoa' }).click();
  await expect(row).toHaveCount(0);
  await page.getByRole('link', { name: 'Edelliset neljä viikkoa' }).click();
  await expect(row).toBeVisible();

  // The director shortens the absence and then takes it away.
  await open(page, 'director.economic');
  await absences.getByText('Lyhennä', { exact: true }).first().click();
  await absences.getByRole('textbox', { name: 'Viimeinen poissaolopäivä' }).fill(writeDay(FIRST));
  await absences.getByRole('button', { name: 'Lyhennä', exact: true }).click();
  await expect(absences.getByRole('listitem').filter({ hasText: days(FIRST, FIRST) })).toBeVisible();
  await absences.getByRole('button', { name: `Poista poissaolo ${days(FIRST, FIRST)}: Marja Heikkilä` }).click();
  await expect(absences).toContainText('Ei tulevia poissaoloja.');
  await expect(absences.getByRole('status')).toContainText('Poissaolo on päätetty.');
});

test('substitutes are put in order by keyboard, and an administrator does it for another', async ({ page }) => {
  await open(page, 'admin.economic');
  await page
    .getByRole('combobox', { name: 'Kenen tiedot' })
    .selectOption({ label: 'Kristiina Åkerblom (protocol@vierailut.test)' });
  await page.getByRole('button', { name: 'Näytä' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Poissaolot ja sijaiset: Kristiina Åkerblom' }),
  ).toBeVisible();

  const substitutes = panel(page, 'Sijaiset järjestyksessä');
  await expect(substitutes).toContainText('Sijaisia ei ole määrätty.');
  await substitutes.getByText('Muuta sijaisia').click();
  const order = substitutes.getByRole('list', { name: 'Sijaiset järjestyksessä' });
  for (const [name, key] of [
    ['Eero Salmi', 'auditor'],
    ['Olli Rantanen', 'registers'],
  ]) {
    await substitutes
      .getByRole('combobox', { name: 'Lisää sijainen' })
      .selectOption({ label: `${name} (${key}@vierailut.test)` });
    await substitutes.getByRole('button', { name: 'Lisää', exact: true }).press('Enter');
  }
  await expect(order.getByRole('listitem')).toHaveText([/1\.\s*Eero/, /2\.\s*Olli/]);

  await tabTo(page, 'Siirrä ylemmäs: Olli Rantanen');
  await page.keyboard.press('Enter');
  await expect(order.getByRole('listitem')).toHaveText([/1\.\s*Olli/, /2\.\s*Eero/]);
  await expect(substitutes.getByRole('status').first()).toHaveText('Olli Rantanen: 1. sijainen');
  await expect(page.getByRole('button', { name: 'Siirrä ylemmäs: Olli Rantanen' })).toBeFocused();

  await substitutes.getByRole('textbox', { name: 'Alkaen' }).fill(writeDay(FIRST));
  await substitutes.getByRole('textbox', { name: 'Viimeinen päivä' }).fill(writeDay(LAST));
  await substitutes.getByRole('button', { name: 'Tallenna sijaiset' }).click();
  await expect(substitutes.getByText('Sijaiset on tallennettu.')).toBeVisible();
  const planned = substitutes.getByRole('listitem').filter({ hasText: days(FIRST, LAST) });
  await expect(planned.getByRole('listitem')).toHaveText(['Olli Rantanen', 'Eero Salmi']);

  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page, 'absences and substitutes', width);
  }
  await substitutes.getByRole('button', { name: `Päätä sijaisuudet ${days(FIRST, LAST)}` }).click();
  await expect(substitutes).toContainText('Sijaisuudet on päätetty.');
  await expect(substitutes).toContainText('Sijaisia ei ole määrätty.');
});
