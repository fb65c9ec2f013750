import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { panel } from '../support/journey';
import { signIn } from '../support/sign-in';

const ranks = (page: Page) => panel(page, 'Arvot järjestyksessä').getByRole('listitem');
const named = (page: Page, rank: string) => ranks(page).filter({ has: page.getByText(rank, { exact: true }) });
const changes = (page: Page) => page.getByRole('region', { name: /^Muutokset versioon/ });
/** The place at which a rank stands, from 0. */
const placeOf = async (page: Page, rank: string) =>
  (await ranks(page).allInnerTexts()).findIndex((text) => text.split('\n').includes(rank));

test('the protocol officer changes the order by keyboard alone; the new version says what changed, by whom and why', async ({
  page,
}) => {
  await signIn(page, 'protocol');
  await page.goto('/precedence');
  await page.getByRole('link', { name: 'Tee uusi versio' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Uusi arvojärjestyksen versio' })).toBeVisible();
  await expect(changes(page)).toContainText('Ei vielä muutoksia.');
  const before = await placeOf(page, 'Konsuli');

  const up = page.getByRole('button', { name: 'Siirrä ylös: Konsuli' });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Konsuli on nyt sijalla ${before} / 18.`)).toBeAttached();
  // The focus goes with the row, so that the next press moves it further.
  await expect(up).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await placeOf(page, 'Konsuli')).toBe(before - 2);
  await expect(changes(page)).toContainText(`”konsuli” siirtyy sijalta ${before + 1} sijalle ${before - 1}.`);

  await page.getByRole('button', { name: 'Muokkaa: Konsuli' }).press('Enter');
  const within = page.getByLabel('Keskinäinen järjestys');
  await within.focus();
  await page.keyboard.press('ArrowDown');
  await expect(within).toHaveValue('GROUP_ORDER');
  await expectAccessible(page, 'the editor of the order', 1280);

  // Without a reason nothing is saved, and nothing is lost.
  await page.getByRole('button', { name: 'Tallenna uusi versio' }).press('Enter');
  await expect(page.getByText('Täytä tämä kohta')).toBeVisible();
  expect(await placeOf(page, 'Konsuli')).toBe(before - 2);
  await page.getByLabel('Syy muutokseen').focus();
  await page.keyboard.type('Konsulikunnan toive');
  await page.getByRole('button', { name: 'Tallenna uusi versio' }).press('Enter');

  await expect(page).toHaveURL(/\/precedence\?saved=\d+$/);
  const newest = panel(page, 'Versiot').getByRole('listitem').first();
  await expect(newest).toContainText('Kristiina Åkerblom');
  await expect(newest).toContainText('Konsulikunnan toive');
  await expect(newest).toContainText(`”konsuli” siirtyy sijalta ${before + 1} sijalle ${before - 1}.`);
  await expect(newest).toContainText('”konsuli”: oman listansa järjestyksessä (ennen: virkaanastumispäivän mukaan).');

  // Back to where it was, so that this journey can be made again.
  await page.goto('/precedence/edit');
  for (const _ of [1, 2]) await page.getByRole('button', { name: 'Siirrä alas: Konsuli' }).press('Enter');
  await page.getByRole('button', { name: 'Muokkaa: Konsuli' }).press('Enter');
  await page.getByLabel('Keskinäinen järjestys').selectOption('DATE_OF_OFFICE');
  await page.getByLabel('Syy muutokseen').fill('Takaisin entiseen');
  await page.getByRole('button', { name: 'Tallenna uusi versio' }).press('Enter');
  await expect(page).toHaveURL(/\/precedence\?saved=\d+$/);
});

test('a rank is dragged to its place with the mouse', async ({ page }) => {
  await signIn(page, 'protocol');
  await page.goto('/precedence/edit');
  const [from, to] = [await placeOf(page, 'Asiantuntija'), await placeOf(page, 'Valtuutettu')];
  await named(page, 'Asiantuntija')
    .locator('[data-drag]')
    .dragTo(named(page, 'Valtuutettu'), { targetPosition: { x: 60, y: 4 } });
  expect(await placeOf(page, 'Asiantuntija')).toBe(to);
  await expect(changes(page)).toContainText(`”asiantuntija” siirtyy sijalta ${from + 1} sijalle ${to + 1}.`);
});

test('whoever does not keep the order reads it and tries it, and cannot change it', async ({ page }) => {
  await signIn(page, 'viewer');
  await page.goto('/precedence');
  await expect(page.getByRole('link', { name: 'Tee uusi versio' })).toHaveCount(0);
  expect((await page.goto('/precedence/edit'))?.status()).toBe(404);
});

test('pasted names come out in order with the reasons, the line, the flags and the seats, and can be moved by hand', async ({
  page,
}) => {
  await signIn(page, 'coordinator.economic');
  await page.goto('/precedence');
  const guests = page.getByLabel('Vieraat');
  await guests.fill(
    [
      'Suurlähettiläs Jan Kowalski; suurlähettiläs; 1.9.2024; PL',
      '* Siv Berg; borgmästare; 3.6.2021; SE',
      '+ Nils Berg',
      '~ Lea Tolk',
      'Erik Sund; biträdande borgmästare; 31.2.2022',
    ].join('\n'),
  );
  await page.getByLabel('Isännät').fill('Daniel Salo; pormestari\nAnni Mäki; apulaispormestari');
  await page.getByLabel('Pöytä', { exact: true }).selectOption('Ruokapöytä, isäntä keskellä');
  await page.getByRole('button', { name: 'Järjestä' }).press('Enter');

  const order = page.getByRole('region', { name: /^Järjestys version/ });
  const names = async () =>
    (await order.locator('ol > li p > span:first-child').allInnerTexts()).map((name) => name.trim());
  await expect(order.getByText('Delegaation johtaja on delegaationsa ensimmäinen')).toBeVisible();
  expect(await names()).toEqual(['Siv Berg', 'Nils Berg', 'Suurlähettiläs Jan Kowalski', 'Erik Sund']);
  await expect(page.getByText('Rivi 5: päivää ei tunnistettu')).toBeVisible();
  await expect(guests).toHaveValue(/31\.2\.2022/);
  await expect(page.getByRole('region', { name: 'Liput katsojasta vasemmalta' }).getByRole('listitem')).toContainText([
    ...['Suomi', 'Puola', 'Ruotsi'],
  ]);

  const seats = page.getByRole('region', { name: 'Istumajärjestys', exact: true });
  await expect(seats.getByRole('img')).toBeVisible();
  const first = seats.getByRole('row').filter({ hasText: 'Siv Berg' }).first();
  await expect(first).toContainText('Vieraista 1.: 1. paikka oikealla (keskellä Daniel Salo)');

  const up = order.getByRole('button', { name: 'Siirrä ylös: Erik Sund' });
  await up.press('Enter');
  await expect(order.getByText('Asetettu käsin: arvojärjestyksen mukaan sija olisi 4.')).toBeVisible();
  expect(await names()).toEqual(['Siv Berg', 'Nils Berg', 'Erik Sund', 'Suurlähettiläs Jan Kowalski']);
  await expect(up).toBeFocused();
  await expectAccessible(page, 'an order that was tried', 1280);

  await page.setViewportSize({ width: 320, height: 800 });
  await expectAccessible(page, 'an order that was tried, on a phone', 320);
  await order.getByRole('button', { name: 'Palauta taulukon järjestys' }).press('Enter');
  await expect(order.getByText(/^Asetettu käsin/)).toHaveCount(0);
});
