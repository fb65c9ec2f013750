import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import pg from 'pg';
import { writeDay } from '@/lib/domain/shared/as-typed';
import { addDays } from '@/lib/domain/shared/day';
import { isWorkingDay, workingDaysAfter, workingDaysAgo } from '@/lib/domain/shared/working-days';
import { publicHolidays } from '@/lib/server/holidays';
import { expectAccessible } from '../support/accessible';
import { dayAhead } from '../support/days';
import { fromMenu, logVisit, prepare, send } from '../support/journey';
import { signIn } from '../support/sign-in';

const ROOT = path.resolve(import.meta.dirname, '../..');
const OFFICIAL = { name: 'Erik Sund', title: 'Planeringschef' };

/** Carries out a job of the worker at a moment of its own: nothing here depends on the hour at which the tests run. */
async function carryOut(job: string, moment: string): Promise<void> {
  const settings = {
    DATABASE_URL: process.env['E2E_DATABASE_URL'],
    NEXTAUTH_URL: process.env['E2E_BASE_URL'],
    NEXTAUTH_SECRET: 'tests-tests-tests-tests',
    LOG_LEVEL: 'silent',
  };
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'tests/support/carry-out.ts', job, moment], {
    cwd: ROOT,
    env: { ...process.env, ...settings },
  });
}

test('a coordinator wants to hear of arrivals at once, and the administrator sees the mail that tells of one', async ({
  page,
}) => {
  const title = 'Sähköpostilla ilmoitettu vierailu';
  await signIn(page, 'coordinator.economic');
  await page.getByText('Mikael Lindström').first().click();
  await page.getByRole('link', { name: 'Ilmoitusasetukset' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ilmoitusasetukset' })).toBeVisible();
  const arrivals = page.getByRole('combobox', { name: 'Vierailu saapuu työjonoon' });
  await expect(arrivals).toHaveValue('DIGEST');
  await arrivals.selectOption('Heti');
  await page.getByRole('combobox', { name: 'Sähköpostien kieli' }).selectOption('Svenska');
  await page.getByRole('button', { name: 'Tallenna asetukset' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Asetukset on tallennettu.' })).toBeVisible();
  await page.reload();
  await expect(arrivals).toHaveValue('AT_ONCE');
  await expect(page.getByText('Rooliesi mukaan: Päivän koosteessa')).toBeVisible();

  await signIn(page, 'requester');
  await logVisit(page, title, OFFICIAL);
  await send(page);
  await carryOut('mail.send', `${dayAhead(1)}T10:00:00+02:00`);

  await signIn(page, 'admin.economic');
  await fromMenu(page, 'Ylläpito', 'Lähtevät viestit');
  const mail = page.getByRole('listitem').filter({ hasText: 'Mikael Lindström' }).filter({ hasText: title }).first();
  await expect(mail).toContainText('Säilytetty');
  await expect(mail).toContainText('coordinator.economic@vierailut.test');
  await mail.getByText('Näytä viesti').click();
  await expect(mail.getByText('Ett besök kom till arbetskön').last()).toBeVisible();
  await expect(mail).toContainText('Aino Virtanen');

  await page.getByRole('combobox', { name: 'Tila' }).selectOption('Lähettäminen epäonnistui');
  await page.getByRole('button', { name: 'Näytä', exact: true }).click();
  await expect(page.getByText('Viestejä ei ole.')).toBeVisible();

  // The receiver sees it as well, and nobody else's.
  await signIn(page, 'coordinator.economic');
  await page.goto('/outgoing');
  await expect(page.getByRole('listitem').filter({ hasText: title }).first()).toBeVisible();
  await expect(page.getByText('Aino Virtanen (')).toHaveCount(0);
});

test('an approver who does not decide is reminded, and then those above and whoever prepares the visit are told', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const title = 'Päätöstä odottanut vierailu';
  await signIn(page, 'requester');
  await logVisit(page, title, OFFICIAL);
  const address = await send(page);
  await prepare(page, 'coordinator.economic', address);

  // It has waited for three weeks.
  const today = dayAhead(0);
  const year = Number(today.slice(0, 4));
  const holidays = publicHolidays([year - 1, year, year + 1], 'fi');
  const opened = workingDaysAgo(addDays(today, -21), 1, holidays);
  await openedOn(address, firstWorkingDay(opened));
  const due = workingDaysAfter(firstWorkingDay(opened), 3, holidays);
  const atTen = (day: string) => `${day}T10:00:00+02:00`;

  await carryOut('approval.time', atTen(workingDaysAfter(firstWorkingDay(opened), 2, holidays)));
  await signIn(page, 'unit.head');
  await page.goto('/notices');
  const reminder = page.getByRole('listitem').filter({ hasText: title }).filter({ hasText: 'määräpäivä lähestyy' });
  await expect(reminder).toContainText(`Yksikön päällikkö · Määräpäivä ${writeDay(due)}`);

  await carryOut('approval.time', atTen(workingDaysAfter(due, 1, holidays)));
  await carryOut('approval.time', atTen(workingDaysAfter(due, 2, holidays)));
  await page.reload();
  const main = page.getByRole('main');
  await expect(
    main.getByRole('listitem').filter({ hasText: title }).filter({ hasText: 'Päätöksesi on myöhässä' }),
  ).toHaveCount(1);
  await page.goto('/?all=APPROVALS');
  await expect(main.getByRole('listitem').filter({ hasText: title })).toContainText('Päätös myöhässä');

  for (const who of ['director.economic', 'coordinator.economic'] as const) {
    await signIn(page, who);
    await page.goto('/notices');
    const told = main
      .getByRole('listitem')
      .filter({ hasText: title })
      .filter({ hasText: 'Vierailun päätös on myöhässä' });
    await expect(told, who).toHaveCount(1);
  }
  await page.goto('/?all=LATE');
  await expect(
    page
      .getByRole('region', { name: /^Myöhässä/ })
      .getByRole('listitem')
      .filter({ hasText: title }),
  ).toContainText('Päätös myöhässä');
  await page.goto(address);
  await expect(page.getByRole('region', { name: 'Tapahtumat' })).toContainText(
    'Vierailut · Ilmoitti myöhästyneestä päätöksestä',
  );

  function firstWorkingDay(day: string): string {
    return isWorkingDay(day, holidays) ? day : firstWorkingDay(addDays(day, -1));
  }
});

/** Moves the opening of a visit's open step to a day. */
async function openedOn(address: string, day: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env['E2E_DATABASE_URL'] });
  await client.connect();
  await client.query(
    `update approval_step set opened_at = $2::timestamptz, due_on = null where visit_id = $1 and state = 'OPEN'`,
    [address.split('/').at(-1), `${day}T12:00:00Z`],
  );
  await client.end();
}

test('mail that has failed is sent again by an administrator, by keyboard, and is on its way after that', async ({
  page,
}) => {
  const title = 'Perille pääsemätön viesti';
  await signIn(page, 'requester');
  await logVisit(page, title, OFFICIAL);
  await prepare(page, 'coordinator.economic', await send(page));
  await carryOut('mail.send', `${dayAhead(1)}T10:00:00+02:00`);
  const asked = `Vierailu odottaa päätöstäsi: ${title}`;
  await failed(asked);

  await signIn(page, 'admin.administrative');
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/outgoing?state=FAILED');
  const mail = page.getByRole('main').getByRole('listitem').filter({ hasText: asked });
  await expect(mail).toContainText('Lähettäminen epäonnistui');
  await expectAccessible(page, '/outgoing?state=FAILED', 320);
  await mail.getByRole('button', { name: 'Lähetä uudelleen: Jukka Nieminen' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Viesti lähetetään uudelleen.' })).toBeVisible();
  await expect(mail).toHaveCount(0);

  await carryOut('mail.send', `${dayAhead(1)}T10:05:00+02:00`);
  await page.goto('/outgoing?state=KEPT');
  await expect(mail).toContainText('Säilytetty');

  // The receiver sees that it failed and can do nothing about it.
  await failed(asked);
  await signIn(page, 'unit.head');
  await page.goto('/outgoing?state=FAILED');
  await expect(mail).toBeVisible();
  await expect(mail.getByRole('button')).toHaveCount(0);
});

/** Lets the mail with a subject have been refused by a server. */
async function failed(subject: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env['E2E_DATABASE_URL'] });
  await client.connect();
  await client.query(
    `update outgoing_mail set state = 'FAILED', last_error = 'EENVELOPE 550' where subject like $1 || '%'`,
    [subject],
  );
  await client.end();
}

test('the settings and the outgoing mail are fit for a screen reader and a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await signIn(page, 'admin.economic');
  for (const screen of ['/settings/notices', '/outgoing']) {
    await page.goto(screen);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page, screen, 320);
  }
});
