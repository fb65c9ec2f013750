import { expect, type Page, test } from '@playwright/test';
import pg from 'pg';
import { addDays } from '@/lib/domain/shared/day';
import { writeDay } from '@/lib/domain/shared/as-typed';
import { messagesOf } from '@/lib/i18n/messages/messages-of';
import { expectAccessible } from '../support/accessible';
import { tuesdayAhead } from '../support/days';
import { logVisit, panel, press, send } from '../support/journey';
import { signIn } from '../support/sign-in';

const TUESDAY = tuesdayAhead(60);

/** Puts places and people into the registers; the library is closed on Tuesdays. */
async function registers(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env['E2E_DATABASE_URL'] });
  await client.connect();
  const open = [{ days: [1, 3, 4, 5, 6, 7], from: '08:00', to: '21:00' }];
  await client.query(
    `insert into venue (name, capacity, opening_hours, accessibility) values
       ('{"fi":"Keskuskirjasto"}', 200, $1::jsonb, '{STEP_FREE}'), ('{"fi":"Satamatalo"}', 40, '[]', '{STEP_FREE}')`,
    [JSON.stringify(open)],
  );
  await client.query(
    `insert into city_person (name, title, duties, languages) values
       ('Heli Emäntä', '{}', '{HOST}', '{fi,en}'), ('Onni Emäntä', '{}', '{HOST}', '{fi}'), ('Li Tulkki', '{}', '{INTERPRETER}', '{zh}')`,
  );
  await client.end();
}

/** A visit of Tuesday and Wednesday, accepted by the economic department; gives the address of its slot finder. */
async function twoDayVisit(page: Page, title: string): Promise<string> {
  const t = messagesOf('fi').visitForm;
  const days = Math.round((Date.parse(TUESDAY) - Date.parse(new Date().toISOString().slice(0, 10))) / 86_400_000);
  await signIn(page, 'requester');
  await logVisit(page, title, { name: 'Anna Svensson', title: 'Avdelningschef' }, 'fi', days);
  const write = (name: string, text: string) => page.getByRole('textbox', { name, exact: true }).fill(text);
  await write(t.startDate, writeDay(TUESDAY));
  await write(t.startTime, '9.00');
  await write(t.endDate, writeDay(addDays(TUESDAY, 1)));
  await write(t.endTime, '17.00');
  const address = await send(page);
  await signIn(page, 'coordinator.economic');
  await page.goto(address);
  await press(page, 'accept');
  return `${address}/programme/slots`;
}

test.beforeAll(registers);

test('eight stops over two days are written as lines, found times for and taken into the programme', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto(await twoDayVisit(page, 'Kahdeksan kohdan vierailu'));
  const stops = panel(page, 'Toivotut kohdat');
  await stops
    .getByRole('textbox', { name: 'Kirjoita kohdat riveinä' })
    .fill(
      [
        '9.00 Tervetuloa 30 min',
        'Keskuskirjasto 1 h',
        'Satamatalo 90 min',
        'Liikennesuunnittelu 45 min',
        'Lounas 60 min',
        'Start-up-palvelut 60 min',
        'Asuntotuotanto 45 min',
        'Päätöskeskustelu 30 min',
      ].join('\n'),
    );
  await stops.getByRole('button', { name: 'Lisää rivit' }).click();
  await expect(stops.getByRole('group', { name: /^Kohta \d$/ })).toHaveCount(8);
  await expect(stops.getByText('Paikka, ihmiset ja ajat: Keskuskirjasto')).toBeVisible();
  await stops.getByText('Paikka, ihmiset ja ajat: Satamatalo').click();
  await stops.getByRole('checkbox', { name: 'Kuka tahansa isännistä' }).locator('visible=true').check();
  await expectAccessible(page, 'the wishes', 1280);

  await page.getByRole('button', { name: 'Etsi ajat' }).click();
  await expect(page.getByRole('heading', { name: 'Löytyi 3 ohjelmaa' })).toBeVisible({ timeout: 30_000 });
  const first = page.getByRole('region', { name: 'Ehdotus 1' });
  await expect(first.getByRole('listitem')).toHaveCount(8);
  // Whichever host of the register has least else to do: the demonstration city has some of its own.
  await expect(first.getByRole('listitem').filter({ hasText: 'Satamatalo' })).toContainText(
    /Satamatalo · \p{Lu}\p{L}+ \p{Lu}/u,
  );
  await expectAccessible(page, 'three proposals', 1280);
  await page.setViewportSize({ width: 375, height: 800 });
  await expectAccessible(page, 'three proposals on a phone', 375);
  await page.setViewportSize({ width: 1280, height: 900 });

  await page.getByRole('button', { name: 'Ota ehdotus 1 ohjelmaan' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Ohjelmaan lisättiin 8 kohtaa.' })).toBeVisible();
  await expect(panel(page, 'Jo ohjelmassa').getByRole('listitem')).toHaveCount(8);
});

test('an impossible wish is explained, and possible when it is given up', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(await twoDayVisit(page, 'Mahdoton toive'));
  const stops = panel(page, 'Toivotut kohdat');
  await stops.getByRole('textbox', { name: 'Kirjoita kohdat riveinä' }).fill('Keskuskirjasto 1 h\nKahvit 30 min');
  await stops.getByRole('button', { name: 'Lisää rivit' }).click();
  await stops.getByText('Paikka, ihmiset ja ajat: Keskuskirjasto').click();
  await stops.getByRole('combobox', { name: 'Päivä' }).locator('visible=true').selectOption(TUESDAY);
  await page.getByRole('button', { name: 'Etsi ajat' }).click();

  const impossible = panel(page, 'Toiveet eivät mahdu yhteen');
  await expect(impossible).toContainText('Keskuskirjasto: paikka Keskuskirjasto');
  await expect(impossible).toContainText('Keskuskirjasto ei ole silloin auki.');
  await expect(impossible).not.toContainText('Kahvit');
  await expectAccessible(page, 'the impossible wish', 1280);

  await impossible.getByRole('button', { name: /^Luovu toiveesta: Keskuskirjasto: päivä/ }).click();
  await expect(page.getByRole('heading', { name: /^Löytyi/ })).toBeVisible();

  // What cannot be read is said beside its field, and nothing typed is lost.
  await stops.getByRole('textbox', { name: 'Alkaa klo' }).locator('visible=true').fill('9.07');
  await page.getByRole('button', { name: 'Etsi ajat' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Tarkista' })).toBeVisible();
  await expect(stops.getByText('Valitse aika vartin välein, esimerkiksi 9.15')).toBeVisible();
  await expect(stops.getByRole('textbox', { name: 'Alkaa klo' }).locator('visible=true')).toHaveValue('9.07');
});
