import { expect, test } from '@playwright/test';
import { dayAhead } from '../support/days';
import { signIn } from '../support/sign-in';

/** A visit of the demonstration city eight days ahead, at 9.30–12.00 in Helsinki, that the economic coordinator may move. */
const VISIT = 'Kööpenhaminan liikennesuunnittelijoiden opintovierailu';

test.describe('in a browser on another continent', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('the calendar shows Helsinki’s times', async ({ page }) => {
    await signIn(page, 'viewer');
    await page.goto(`/calendar?view=day&date=${dayAhead(8)}`);
    const event = page.getByRole('main').getByText(VISIT).first();
    await expect(event).toBeVisible();
    await expect(event).toContainText('9.30');
  });
});

test('a visit is opened and moved by keyboard alone, and somebody with an old view of it is told', async ({
  page,
  context,
}) => {
  await signIn(page, 'coordinator.economic');
  const old = await context.newPage();
  for (const window of [page, old]) {
    await window.goto(`/calendar?view=list&date=${dayAhead(8)}`);
    await expect(window.getByRole('main').getByText(VISIT)).toBeVisible();
  }

  for (const [window, time, told] of [
    [page, '13:30', 'Siirretty'],
    [old, '14:30', 'Mikael Lindström'],
  ] as const) {
    const event = window.locator('[tabindex="0"], a').filter({ hasText: VISIT }).first();
    await event.focus();
    await window.keyboard.press('Enter');
    const dialog = window.getByRole('dialog', { name: VISIT });
    await dialog.getByLabel('Päättyy klo').fill(time);
    await dialog.getByLabel('Päättyy klo').press('Enter');
    await expect(window.getByText(told).first()).toBeVisible();
  }
});

test('filters, view and day stand in the address', async ({ page }) => {
  await signIn(page, 'viewer');
  await page.goto(`/calendar?view=list&date=${dayAhead(8)}&department=ADMINISTRATIVE`);
  await expect(page.getByRole('combobox', { name: 'Osasto' })).toHaveValue('ADMINISTRATIVE');
  await expect(
    page
      .getByRole('main')
      .getByText('Aiesopimuksen allekirjoitus')
      .or(page.getByRole('main').getByText('Pääkaupunkiseudun neuvottelukunta'))
      .first(),
  ).toBeVisible();
  await expect(page.getByRole('main').getByText(VISIT)).toHaveCount(0);
  await page
    .getByRole('button', { name: 'Kuukausi' })
    .or(page.getByRole('tab', { name: 'Kuukausi' }))
    .first()
    .click();
  await expect(page).toHaveURL(/view=month/);
});

test('search finds parts of words, and what may not be known is not found', async ({ page }) => {
  await signIn(page, 'viewer');
  await page.goto('/visits');
  await page.getByRole('searchbox', { name: 'Haku' }).fill('johtaja');
  await page.getByRole('button', { name: 'Hae' }).click();
  await expect(page.getByRole('link', { name: 'Tallinnan kaupunginjohtajan työvierailu' })).toBeVisible();
  await page.goto('/visits?q=kuninkaallisen');
  await expect(page.getByText('Ei vierailuja')).toBeVisible();
});

test('the same organisation twice within a fortnight is warned of, with a link', async ({ page }) => {
  await signIn(page, 'requester');
  await page.goto('/visits/new');
  const [year = '', month = '', day = ''] = dayAhead(10).split('-');
  await page.getByRole('textbox', { name: 'Alkamispäivä' }).fill(`${Number(day)}.${Number(month)}.${year}`);
  await page.getByRole('textbox', { name: 'Organisaatio' }).first().fill('københavns kommune');
  await expect(page.getByText('Samalla organisaatiolla on vierailu lähellä')).toBeVisible();
  await expect(page.getByRole('link', { name: VISIT })).toBeVisible();
});
