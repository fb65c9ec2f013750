import { expect, test } from '@playwright/test';
import { dayAhead } from '../support/days';
import { consultBoth, decide, logVisit, press, send } from '../support/journey';
import { signIn } from '../support/sign-in';

test('an ordinary visit: the requester logs it, the coordinator prepares it, the head of unit approves, it is on the calendar', async ({
  page,
}) => {
  const title = 'Matkamessujen opintovierailu';
  await signIn(page, 'requester');
  await logVisit(page, title, { name: 'Anna Ek', title: 'Planeringschef' });
  await expect(page.getByText('Tämä menee elinkeino-osastolle')).toBeVisible();
  await expect(page.getByText('(K4)').first()).toBeVisible();
  const address = await send(page);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  await signIn(page, 'coordinator.economic');
  await page.goto('/queue');
  await page.getByRole('link', { name: title }).click();
  await press(page, 'accept');
  await press(page, 'request_approval');

  await signIn(page, 'unit.head');
  await page.goto('/approvals');
  await page.getByRole('link', { name: `Käsittele: ${title}` }).click();
  await expect(page.getByRole('heading', { name: 'Päällekkäisyydet kalenterissa' })).toBeVisible();
  await page.getByRole('button', { name: 'Hyväksy', exact: true }).click();
  await page.getByRole('textbox', { name: /Perustelu/ }).fill('Hyvä hanke.');
  await press(page, 'approve');

  await signIn(page, 'coordinator.economic');
  await page.goto(address);
  await expect(page.getByText('Hyvä hanke.').first()).toBeVisible();
  await press(page, 'confirm');

  await page.goto(`/calendar?view=list&date=${dayAhead(30)}`);
  await expect(page.getByText(title).first()).toBeVisible();
});

test('a high-level visit: the rank is read from the title, and three approvers decide in their order', async ({
  page,
}) => {
  const title = 'Pääministerin kohteliaisuuskäynti';
  await signIn(page, 'requester');
  await logVisit(page, title, { name: 'Kaja Kask', title: 'Prime Minister' });
  await expect(page.getByText('Tämä menee hallinto-osastolle')).toBeVisible();
  await expect(page.getByText('Ehdotus: Hallituksen päämies')).toBeVisible();
  await page.getByRole('button', { name: 'Vahvista arvo' }).click();
  const address = await send(page);

  await signIn(page, 'coordinator.administrative');
  await page.goto(address);
  await press(page, 'accept');
  await press(page, 'request_approval');

  await consultBoth(page, address);
  for (const who of ['protocol', 'director.administrative', 'mayors.office'] as const)
    await decide(page, who, title, 'approve', 'Sopii.');
  await page.goto(address);
  await expect(page.getByText('Hyväksytty').first()).toBeVisible();
});

test('a trip far away needs the director and the chief executive as well', async ({ page }) => {
  await signIn(page, 'unit.head');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await signIn(page, 'director.economic');
  await page.goto('/approvals');
  await expect(
    page.getByRole('heading', { name: 'Helsinki-ilta Hampurissa: terveysteknologia ja data' }),
  ).toBeVisible();
  await signIn(page, 'chief.executive');
  await page.goto('/approvals');
  await expect(page.getByRole('heading', { level: 1, name: 'Hyväksynnät' })).toBeVisible();
});

test('a returned visit comes back to its requester with the words of whoever returned it', async ({ page }) => {
  await signIn(page, 'requester');
  await expect(page.getByRole('heading', { name: /Palautettu minulle/ })).toBeVisible();
  await page.getByRole('link', { name: 'Gdańskin nuorisotyön ryhmä' }).first().click();
  await page.getByRole('textbox', { name: 'Otsikko' }).fill('Gdańskin nuorisotyön ryhmä, täydennetty');
  await page.getByRole('button', { name: 'Lähetä uudelleen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gdańskin nuorisotyön ryhmä, täydennetty' })).toBeVisible();
});

test('what is wrong is said beside its field and at the top, and nothing typed is lost', async ({ page }) => {
  await signIn(page, 'requester');
  await page.goto('/visits/new');
  await page.getByRole('textbox', { name: 'Alkamispäivä' }).fill('31.2.2027');
  await page.getByRole('textbox', { name: 'Lisätiedot' }).fill('Tämä ei saa kadota.');
  await page.getByRole('button', { name: 'Lähetä', exact: true }).click();
  await expect(page.getByRole('alert').getByRole('link').first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Alkamispäivä' })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('textbox', { name: 'Alkamispäivä' })).toHaveValue('31.2.2027');
  await expect(page.getByRole('textbox', { name: 'Lisätiedot' })).toHaveValue('Tämä ei saa kadota.');
});

test('a draft survives a closed browser and a lost connection', async ({ page, context }) => {
  await signIn(page, 'requester');
  await page.goto('/visits/new');
  await page.getByRole('textbox', { name: 'Otsikko' }).fill('Kesken jäänyt kirjaus');
  await expect(page.getByText(/Luonnos tallennettu/)).toBeVisible();

  await context.setOffline(true);
  await page.getByRole('textbox', { name: 'Lisätiedot' }).fill('Junassa kirjoitettu.');
  await expect(page.getByText(/Ei yhteyttä/)).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(/Luonnos tallennettu/)).toBeVisible();

  await page.goto('/');
  await page.getByRole('link', { name: 'Kesken jäänyt kirjaus' }).first().click();
  await expect(page.getByRole('textbox', { name: 'Lisätiedot' })).toHaveValue('Junassa kirjoitettu.');
});

test('the registers keeper imports a list, sees what it becomes first, and undoes it', async ({ page }) => {
  await signIn(page, 'registers');
  await page.goto('/import');
  const list = 'Alkaa;Vierailija;Maa\n5.3.1995;Pääministeri Matka Mies;Viro\n;Ei päivää;Ruotsi\n';
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'vanhat.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
  await page.getByRole('button', { name: 'Lue tiedosto' }).click();
  await expect(page.getByText('Päivä puuttuu')).toBeVisible();
  await page.getByRole('button', { name: 'Tuo 1 vierailu' }).click();
  await expect(page.getByText('Tuonti on valmis')).toBeVisible();
  await page.getByText('Peru tuonti').first().click();
  await page.getByRole('button', { name: 'Peru tuonti' }).click();
  await expect(page.getByText('Perutaanko tämän tuonnin')).toHaveCount(0);
});

test('an administrator makes a token that works in the API until it is revoked', async ({
  page,
  playwright,
  baseURL,
}) => {
  await signIn(page, 'admin.economic');
  await page.goto('/admin/tokens');
  await page.getByRole('textbox', { name: /Kenenä avain toimii/ }).fill('viewer@vierailut.test');
  await page.getByRole('textbox', { name: 'Avaimen nimi' }).fill('Matka');
  await page.getByRole('button', { name: 'Luo avain' }).click();
  const token = await page.getByTestId('token').innerText();

  const api = await playwright.request.newContext({
    baseURL,
    extraHTTPHeaders: { authorization: `Bearer ${token.trim()}` },
  });
  expect((await api.get('/api/v1/visits?limit=1')).status()).toBe(200);
  await page.getByRole('button', { name: 'Peru avain Matka' }).click();
  await expect(page.getByText('Peruttu').first()).toBeVisible();
  expect((await api.get('/api/v1/visits?limit=1')).status()).toBe(401);
  await api.dispose();
});

test('the auditor reads the trail and finds the chain whole; a viewer finds no such page', async ({ page }) => {
  await signIn(page, 'auditor');
  await page.goto('/trail');
  await page.getByRole('button', { name: 'Tarkista ketju' }).click();
  await expect(page.getByText(/Ketju on ehjä/)).toBeVisible();
  await signIn(page, 'viewer');
  expect((await page.goto('/trail'))?.status()).toBe(404);
});

test('the administrator of the other department manages people', async ({ page }) => {
  await signIn(page, 'admin.administrative');
  await page.goto('/admin/people');
  await expect(page.getByRole('heading', { name: 'Nadia Petrova' })).toBeVisible();
});
