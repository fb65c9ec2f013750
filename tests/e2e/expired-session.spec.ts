import { expect, type Page, test } from '@playwright/test';
import pg from 'pg';
import { writeDay } from '@/lib/domain/shared/as-typed';
import { dayAhead } from '../support/days';
import { send } from '../support/journey';
import { signIn } from '../support/sign-in';

/** Ends every sign-in of the requester, as an administrator or the end of the day would. */
async function endSessions(): Promise<void> {
  const database = new pg.Client({ connectionString: process.env['E2E_DATABASE_URL'] });
  await database.connect();
  await database.query(
    `update login_session set revoked_at = now()
     where account_id = (select id from account where email = 'requester@vierailut.test')`,
  );
  await database.end();
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** Follows the link beside what was typed and comes back to it. */
async function signInAgain(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Kirjaudu ja jatka tästä' }).first().click();
  await page.getByRole('button', { name: 'requester@vierailut.test' }).click();
}

test('a session that ends in the middle of a form costs a new sign-in and not one word', async ({ page }) => {
  await signIn(page, 'requester');
  await page.goto('/visits/new');
  await field(page, 'Otsikko').fill('Pitkän lounaan yli kirjattu vierailu');
  await field(page, 'Alkamispäivä').fill(writeDay(dayAhead(40)));
  await expect(page.getByText(/Luonnos tallennettu/)).toBeVisible();

  await endSessions();
  await field(page, 'Organisaatio').fill('Bergen kommune');
  await field(page, 'Lisätiedot').fill('Tämä kirjoitettiin istunnon jo päätyttyä.');
  await expect(page.getByRole('status').filter({ hasText: 'Kirjautumisesi on päättynyt' })).toBeVisible();

  await signInAgain(page);
  await expect(field(page, 'Otsikko')).toHaveValue('Pitkän lounaan yli kirjattu vierailu');
  await expect(field(page, 'Organisaatio')).toHaveValue('Bergen kommune');
  await expect(field(page, 'Lisätiedot')).toHaveValue('Tämä kirjoitettiin istunnon jo päätyttyä.');
  await send(page);
  await expect(page.getByText('Tämä kirjoitettiin istunnon jo päätyttyä.')).toBeVisible();
});

test('a session that ends before the first word has been saved loses nothing either', async ({ page }) => {
  await signIn(page, 'requester');
  await page.goto('/visits/new');
  await expect(page.getByText('Luonnos tallentuu itsestään, kun kirjoitat.')).toBeVisible();
  await endSessions();
  await field(page, 'Otsikko').fill('Vanhentuneella istunnolla aloitettu');
  await field(page, 'Alkamispäivä').fill(writeDay(dayAhead(41)));
  await expect(page.getByRole('status').filter({ hasText: 'Kirjautumisesi on päättynyt' })).toBeVisible();

  await signInAgain(page);
  await expect(field(page, 'Otsikko')).toHaveValue('Vanhentuneella istunnolla aloitettu');
  await send(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Vanhentuneella istunnolla aloitettu' })).toBeVisible();
});

test('whoever presses send after the session has ended is told, signs in again and sends the same form', async ({
  page,
}) => {
  await signIn(page, 'requester');
  await page.goto('/visits/new');
  await field(page, 'Otsikko').fill('Lähetyksen hetkellä päättynyt istunto');
  await field(page, 'Alkamispäivä').fill(writeDay(dayAhead(42)));
  await expect(page.getByText(/Luonnos tallennettu/)).toBeVisible();

  await endSessions();
  await page.getByRole('button', { name: 'Lähetä', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Kirjoittamasi teksti säilyy' })).toBeVisible();
  await signInAgain(page);
  await expect(field(page, 'Alkamispäivä')).toHaveValue(writeDay(dayAhead(42)));
  await send(page);
});

test('a new form loaded again goes on with what was stored of it', async ({ page }) => {
  await signIn(page, 'requester');
  await page.goto('/visits/new');
  await field(page, 'Otsikko').fill('Uudelleen ladattu lomake');
  await expect(page.getByText(/Luonnos tallennettu/)).toBeVisible();
  await page.reload();
  await expect(field(page, 'Otsikko')).toHaveValue('Uudelleen ladattu lomake');
});

test('what one person types is not saved as somebody else who signs in on the same browser', async ({
  page,
  context,
}) => {
  await signIn(page, 'requester');
  await page.goto('/visits/new');
  await expect(page.getByText('Luonnos tallentuu itsestään, kun kirjoitat.')).toBeVisible();
  const other = await context.newPage();
  await signIn(other, 'coordinator.economic');

  await field(page, 'Otsikko').fill('Jaetulla koneella kirjattu');
  await expect(page.getByRole('status').filter({ hasText: 'Kirjautumisesi on päättynyt' })).toBeVisible();
  await other.goto('/visits?q=jaetulla');
  await expect(other.getByRole('main')).not.toContainText('Jaetulla koneella kirjattu');

  await signInAgain(page);
  await expect(field(page, 'Otsikko')).toHaveValue('Jaetulla koneella kirjattu');
});
