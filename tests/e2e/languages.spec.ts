import { expect, type Page, test } from '@playwright/test';
import { messagesOf } from '@/lib/i18n/messages/messages-of';
import { dayAhead } from '../support/days';
import { decide, logVisit, openOnCalendar, panel, press, send } from '../support/journey';
import { signIn } from '../support/sign-in';

/** Words of the product that would be left over from the Finnish screens. */
const FINNISH = /vierailu|hyväks|osasto|valmiste|vahvist/i;

const JOURNEYS = [
  {
    locale: 'sv',
    language: 'Svenska',
    title: 'Studiebesök från Trondheim',
    organisation: 'Trondheim kommune',
    hello: 'Hej, Aino Virtanen',
    goesTo: 'Detta går till näringslivsavdelningen',
    department: 'Näringslivsavdelningen',
    approver: 'Enhetschef',
    confirmed: 'Bekräftat',
    reason: 'Ett bra projekt.',
  },
  {
    locale: 'en',
    language: 'English',
    title: 'Study visit from Aarhus',
    organisation: 'Aarhus Kommune',
    hello: 'Hello, Aino Virtanen',
    goesTo: 'This goes to the economic department',
    department: 'Economic department',
    approver: 'Head of unit',
    confirmed: 'Confirmed',
    reason: 'A good cause.',
  },
] as const;

for (const journey of JOURNEYS) {
  const { locale, language, title, department, confirmed, reason } = journey;

  test(`the whole way in ${language}: logged, prepared, approved, confirmed and on the calendar without a Finnish word`, async ({
    page,
  }) => {
    const t = messagesOf(locale);
    await signIn(page, 'requester');
    await page.getByRole('button', { name: language }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: journey.hello })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', locale);

    await logVisit(page, title, { name: 'Anna Ek', title: 'Planner', organisation: journey.organisation }, locale);
    await expect(page.getByText(journey.goesTo)).toBeVisible();
    await expectNoFinnish(page);
    const address = await send(page, locale);

    await signIn(page, 'coordinator.economic');
    await page.goto('/queue');
    await panel(page, t.start.section.QUEUE).getByRole('link', { name: title }).click();
    await press(page, 'accept', locale);
    await expectNoFinnish(page);
    await press(page, 'request_approval', locale);
    await expect(panel(page, t.visitPage.approval)).toContainText(journey.approver);

    await decide(page, 'unit.head', title, 'approve', reason, locale);
    await expectNoFinnish(page);

    await signIn(page, 'coordinator.economic');
    await page.goto(address);
    await expect(panel(page, t.visitPage.approval)).toContainText(reason);
    await press(page, 'confirm', locale);
    await expect(panel(page, t.visitPage.standing)).toContainText(confirmed);
    await expectNoFinnish(page);

    const card = await openOnCalendar(page, title, dayAhead(30));
    await expect(card).toContainText(`${confirmed} · ${department}`);
  });
}

async function expectNoFinnish(page: Page): Promise<void> {
  await expect(page.getByRole('main')).not.toContainText(FINNISH);
}

test('what a Finnish colleague logged is explained in Swedish', async ({ page }) => {
  await signIn(page, 'coordinator.economic');
  await page.getByRole('button', { name: 'Svenska' }).first().click();
  await expect(page.getByRole('heading', { name: /Avdelningens arbetskö/ })).toBeVisible();
  await page.goto('/visits?q=Amsterdam');
  await page.getByRole('link', { name: 'Amsterdamin kiertotalousryhmä' }).click();
  await expect(page.getByRole('main').getByText('näringslivsavdelningen').first()).toBeVisible();
});

test('what a Finnish colleague logged is explained in English', async ({ page }) => {
  await signIn(page, 'viewer');
  await page.getByRole('button', { name: 'English' }).first().click();
  await expect(page.getByRole('heading', { name: /The next two weeks/ })).toBeVisible();
  await page.goto('/visits?kind=BENCHMARKING_TRIP');
  await page.getByRole('link', { name: /Osloon/ }).click();
  await expect(page.getByRole('heading', { name: 'Why this department' })).toBeVisible();
  await expect(page.getByRole('main').getByText('the economic department').first()).toBeVisible();
});
