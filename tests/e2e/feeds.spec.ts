import { expect, type Page, request, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { panel } from '../support/journey';
import { readIcal } from '../support/read-ical';
import { signIn } from '../support/sign-in';

/** Fetches an address as a calendar application does: without being signed in. */
async function fetchAsCalendar(url: string, headers: Record<string, string> = {}) {
  const outside = await request.newContext();
  const response = await outside.get(url, { headers });
  const answer = { status: response.status(), text: await response.text(), headers: response.headers() };
  await outside.dispose();
  return answer;
}

async function makeFeed(page: Page, subject: RegExp, name: string): Promise<string> {
  const form = panel(page, 'Tee uusi tilaus');
  await form.getByRole('radio', { name: subject }).check();
  await form.getByRole('textbox', { name: 'Nimi kalenterissa' }).fill(name);
  await form.getByRole('button', { name: 'Luo tilaus' }).click();
  await expect(form.getByRole('status').first()).toContainText(`Tilaus on luotu: ${name}.`);
  return form.getByLabel('Tilauksen osoite').innerText();
}

test('a view of the calendar is subscribed to, fetched by a calendar, and revoked', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signIn(page, 'viewer');
  await page.goto('/calendar?department=ADMINISTRATIVE');
  await page.getByRole('link', { name: 'Tilaa tämä näkymä' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kalenteritilaukset' })).toBeVisible();
  await expect(page.getByRole('radio', { name: /Rajattu näkymä.*Hallinto-osasto/ })).toBeChecked();

  const url = await makeFeed(page, /Rajattu näkymä/, 'Hallinnon vierailut');
  await page.getByRole('button', { name: 'Kopioi osoite' }).click();
  await expect(page.getByText('Osoite on kopioitu.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page, 'a feed just made', width);
  }

  const list = panel(page, 'Omat tilaukset');
  const row = list.getByRole('row').filter({ hasText: 'Hallinnon vierailut' });
  await expect(row).toContainText('Hallinto-osasto');
  await expect(row).toContainText('Ei vielä haettu');

  const calendar = await fetchAsCalendar(url);
  expect(calendar.status).toBe(200);
  expect(calendar.headers['content-type']).toBe('text/calendar; charset=utf-8');
  const { events } = readIcal(calendar.text);
  expect(events.map(({ summary }) => summary)).toContain('Viron pääministerin vierailu Helsingissä');
  expect(events.map(({ summary }) => summary)).toContain('Varattu');
  expect(calendar.text).not.toMatch(/kuninkaallisen|hovstaterna/i);
  expect((await fetchAsCalendar(url, { 'if-none-match': calendar.headers['etag'] ?? '' })).status).toBe(304);

  // The address is not shown again, and when it was fetched is.
  await page.reload();
  await expect(page.getByText(url)).toHaveCount(0);
  await expect(row).toContainText(/klo/);
  await expect(row).not.toContainText('Ei vielä haettu');

  const revoke = list.getByRole('button', { name: 'Peru tilaus Hallinnon vierailut' });
  const dialog = page.getByRole('dialog', { name: 'Perutaanko tilaus Hallinnon vierailut?' });
  await revoke.click();
  await expect(dialog).toContainText('Osoite lakkaa toimimasta heti');
  await expectAccessible(page, 'the question before revoking', 1280);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect((await fetchAsCalendar(url)).status).toBe(200);

  await revoke.click();
  await dialog.getByRole('button', { name: 'Peru tilaus' }).click();
  await expect(list.getByRole('status')).toContainText('Tilaus on peruttu.');
  await expect(list).toContainText('Tilauksia ei ole.');
  expect((await fetchAsCalendar(url)).status).toBe(404);
});

test('somebody subscribes to their own visits from their menu, and to a search of the list', async ({ page }) => {
  await signIn(page, 'requester');
  await page.getByText('Aino Virtanen').first().click();
  await page.getByRole('link', { name: 'Kalenteritilaukset' }).first().click();
  await expect(page.getByRole('radio', { name: /Omat vierailut/ })).toBeChecked();
  const mine = readIcal((await fetchAsCalendar(await makeFeed(page, /Omat vierailut/, 'Omani'))).text);
  expect(mine.calendar.getFirstPropertyValue('name')).toBe('Omani');
  expect(mine.events.length).toBeGreaterThan(0);

  await page.goto('/visits?q=startup-delegaatio');
  await page.getByRole('link', { name: 'Tilaa tämä näkymä' }).click();
  const found = readIcal(
    (await fetchAsCalendar(await makeFeed(page, /Rajattu näkymä.*startup-delegaatio/, 'Haku'))).text,
  );
  const known = found.events.map(({ summary }) => summary).filter((summary) => summary !== 'Varattu');
  expect(known).toEqual(['Shenzhenin startup-delegaatio']);
});
