import { expect, type Page, test } from '@playwright/test';
import { signIn } from '../support/sign-in';

/** The next weekday at least `days` from now, as Finns write a day: journeys are held in the future, whenever they run. */
function dayAhead(days: number): string {
  const date = new Date(Date.now() + days * 86_400_000);
  return `${date.getDate()}.${date.getMonth() + 1}.${date.getFullYear()}`;
}

async function logVisit(page: Page, title: string, guest: { name: string; title: string }): Promise<string> {
  await page.goto('/visits/new');
  await page.getByRole('textbox', { name: 'Otsikko' }).fill(title);
  await page.getByRole('textbox', { name: 'Alkamispäivä' }).fill(dayAhead(30));
  await page.getByRole('textbox', { name: 'Alkamisaika' }).fill('9.30');
  await page.getByRole('textbox', { name: 'Päättymisaika' }).fill('11.00');
  await page.getByRole('textbox', { name: 'Organisaatio' }).first().fill('Journey City Council');
  await page.getByRole('combobox', { name: 'Maa' }).selectOption({ label: 'Ruotsi' });
  const head = page.getByRole('group', { name: 'Delegaation johtaja' });
  await head.getByRole('textbox', { name: 'Nimi' }).fill(guest.name);
  await head.getByRole('textbox', { name: 'Titteli' }).fill(guest.title);
  return title;
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lähetä', exact: true }).click();
  await expect(page).toHaveURL(/\/visits\/[0-9a-f-]{36}$/);
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Tehty' })).toBeVisible();
}

test('an ordinary visit: the requester logs it, the coordinator prepares it, the head of unit approves, it is on the calendar', async ({
  page,
}) => {
  const title = 'Matkamessujen opintovierailu';
  await signIn(page, 'requester');
  await logVisit(page, title, { name: 'Anna Ek', title: 'Planeringschef' });
  await expect(page.getByText('Tämä menee elinkeino-osastolle')).toBeVisible();
  await expect(page.getByText('(K4)').first()).toBeVisible();
  await send(page);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  const address = page.url();

  await signIn(page, 'coordinator.economic');
  await page.goto('/queue');
  await page.getByRole('link', { name: title }).click();
  await press(page, 'Ota valmisteluun');
  await press(page, 'Pyydä hyväksyntää');

  await signIn(page, 'unit.head');
  await page.goto('/approvals');
  await page.getByRole('link', { name: `Käsittele: ${title}` }).click();
  await expect(page.getByRole('heading', { name: 'Päällekkäisyydet kalenterissa' })).toBeVisible();
  await page.getByRole('button', { name: 'Hyväksy', exact: true }).click();
  await page.getByRole('textbox', { name: /Perustelu/ }).fill('Hyvä hanke.');
  await press(page, 'Hyväksy');

  await signIn(page, 'coordinator.economic');
  await page.goto(address);
  await expect(page.getByText('Hyvä hanke.').first()).toBeVisible();
  await press(page, 'Vahvista');

  await page.goto(`/calendar?view=list&date=${new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)}`);
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
  await send(page);
  const address = page.url();

  await signIn(page, 'coordinator.administrative');
  await page.goto(address);
  await press(page, 'Ota valmisteluun');
  await press(page, 'Pyydä hyväksyntää');

  for (const who of ['protocol', 'director.administrative', 'mayors.office'] as const) {
    await signIn(page, who);
    await page.goto('/approvals');
    await page.getByRole('link', { name: `Käsittele: ${title}` }).click();
    await page.getByRole('button', { name: 'Hyväksy', exact: true }).click();
    await press(page, 'Hyväksy');
  }
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
