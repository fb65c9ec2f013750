import { expect, type Locator, type Page, test } from '@playwright/test';
import { writeDay } from '@/lib/domain/shared/as-typed';
import { addDays } from '@/lib/domain/shared/day';
import { tuesdayAhead } from '../support/days';
import { logVisit, panel, send } from '../support/journey';
import { signIn } from '../support/sign-in';

/** Far enough ahead that nothing of the demonstration city stands beside it. */
const TUESDAY = tuesdayAhead(90);
const day = (after: number) => writeDay(addDays(TUESDAY, after));

type Point = { x: number; y: number };

/** A visit from 9.30 on the Tuesday to 11.00 so many days later, logged by the department that leads it; gives its address. */
async function onTheCalendar(page: Page, title: string, daysLater: number): Promise<string> {
  await signIn(page, 'coordinator.economic');
  await logVisit(page, title, { name: 'Ola Lund', title: 'Planleggingssjef' });
  await page.getByRole('textbox', { name: 'Alkamispäivä' }).fill(day(0));
  await page.getByRole('textbox', { name: 'Päättymispäivä' }).fill(day(daysLater));
  return send(page);
}

async function look(page: Page, view: 'week' | 'month', title: string): Promise<Locator> {
  await page.goto(`/calendar?view=${view}&date=${TUESDAY}`);
  const event = page.locator('.visit-event').filter({ hasText: title });
  await expect(event).toBeVisible();
  return event;
}

/** Where the event lies in the window, once it is in the middle of it. */
async function boxOf(event: Locator) {
  await event.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await event.boundingBox();
  if (!box) throw new Error('The event is not to be seen.');
  return box;
}

async function drag(page: Page, from: Point, by: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 12 });
  await page.mouse.up();
}

const moved = (page: Page, title: string) => page.getByRole('status').filter({ hasText: `Siirretty: ${title}` });

/** What the visit's own page says of when it is. */
async function expectWhen(page: Page, address: string, when: string): Promise<void> {
  await page.goto(address);
  await expect(panel(page, 'Perustiedot').getByText(when, { exact: true })).toBeVisible();
}

test('in the week a visit is dragged to another day and hour, and made longer by its lower edge', async ({ page }) => {
  const title = 'Hiirellä siirretty aamupäivä';
  const address = await onTheCalendar(page, title, 0);

  let event = await look(page, 'week', title);
  const before = await boxOf(event);
  const hour = before.height / 1.5;
  await drag(page, { x: before.x + before.width / 2, y: before.y + 8 }, { x: before.width, y: 2 * hour });
  await expect(moved(page, title)).toBeVisible();
  await expectWhen(page, address, `${day(1)} klo 11.30–13.00`);

  event = await look(page, 'week', title);
  const after = await boxOf(event);
  await event.hover();
  await drag(page, { x: after.x + after.width / 2, y: after.y + after.height - 2 }, { x: 0, y: hour });
  await expect(moved(page, title)).toBeVisible();
  await expectWhen(page, address, `${day(1)} klo 11.30–14.00`);
});

test('in the month a visit of several days keeps its hours when it is dragged, and lasts a day longer when it is drawn out', async ({
  page,
}) => {
  const title = 'Hiirellä venytetty vierailu';
  const address = await onTheCalendar(page, title, 1);

  let event = await look(page, 'month', title);
  const before = await boxOf(event);
  const column = before.width / 2;
  await drag(page, { x: before.x + column / 2, y: before.y + before.height / 2 }, { x: column, y: 0 });
  await expect(moved(page, title)).toBeVisible();
  await expectWhen(page, address, `${day(1)} klo 9.30 – ${day(2)} klo 11.00`);

  event = await look(page, 'month', title);
  const after = await boxOf(event);
  await event.hover();
  await drag(page, { x: after.x + after.width - 3, y: after.y + after.height / 2 }, { x: column, y: 0 });
  await expect(moved(page, title)).toBeVisible();
  await expectWhen(page, address, `${day(1)} klo 9.30 – ${day(3)} klo 11.00`);
});

test('a viewer takes hold of a visit in vain', async ({ page }) => {
  const title = 'Paikallaan pysyvä vierailu';
  const address = await onTheCalendar(page, title, 0);

  await signIn(page, 'viewer');
  const event = await look(page, 'week', title);
  const before = await boxOf(event);
  await drag(page, { x: before.x + before.width / 2, y: before.y + 8 }, { x: before.width, y: before.height });
  await drag(page, { x: before.x + before.width / 2, y: before.y + before.height - 2 }, { x: 0, y: before.height });
  expect(await boxOf(event)).toEqual(before);

  await event.click();
  const card = page.getByRole('dialog', { name: title });
  await expect(card.getByText('Elinkeino-osasto')).toBeVisible();
  await expect(card.getByRole('heading', { name: 'Siirrä toiseen aikaan' })).toHaveCount(0);
  await expectWhen(page, address, `${day(0)} klo 9.30–11.00`);
});
