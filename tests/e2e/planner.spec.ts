import { expect, type Locator, type Page, test } from '@playwright/test';
import pg from 'pg';
import { writeDay } from '@/lib/domain/shared/as-typed';
import { addDays } from '@/lib/domain/shared/day';
import { expectAccessible } from '../support/accessible';
import { tuesdayAhead } from '../support/days';
import { logVisit, panel, send } from '../support/journey';
import { signIn } from '../support/sign-in';

/** Far enough ahead that nothing of the demonstration city stands beside it. */
const TUESDAY = tuesdayAhead(150);
const WEDNESDAY = addDays(TUESDAY, 1);

type Typed = { title: string; day?: string; from: string; to: string; venue?: string };

/** A visit of a Tuesday and a Wednesday, logged by the department that leads it; gives the address of its programme. */
async function twoDays(page: Page, title: string): Promise<string> {
  await signIn(page, 'coordinator.economic');
  await logVisit(page, title, { name: 'Ola Lund', title: 'Planleggingssjef' });
  await page.getByRole('textbox', { name: 'Alkamispäivä' }).fill(writeDay(TUESDAY));
  await page.getByRole('textbox', { name: 'Päättymispäivä' }).fill(writeDay(WEDNESDAY));
  await page.getByRole('textbox', { name: 'Alkamisaika' }).fill('8.00');
  await page.getByRole('textbox', { name: 'Päättymisaika' }).fill('18.00');
  return `${await send(page)}/programme`;
}

/** A venue of the register. */
async function aVenueCalled(name: string): Promise<void> {
  const database = new pg.Client({ connectionString: process.env['E2E_DATABASE_URL'] });
  await database.connect();
  await database.query(
    `insert into venue (name, accessibility) values (jsonb_build_object('fi', $1::text), '{STEP_FREE}')`,
    [name],
  );
  await database.end();
}

async function addItem(page: Page, { title, day = TUESDAY, from, to, venue }: Typed): Promise<void> {
  await page.getByRole('button', { name: 'Lisää ohjelmakohta' }).first().click();
  const form = page.getByRole('dialog', { name: 'Uusi ohjelmakohta' });
  await form.getByRole('textbox', { name: 'Otsikko suomeksi' }).fill(title);
  await form.getByRole('textbox', { name: 'Päivä', exact: true }).fill(writeDay(day));
  await form.getByRole('textbox', { name: 'Alkaa' }).fill(from);
  await form.getByRole('textbox', { name: 'Päättyy' }).fill(to);
  if (venue) {
    await form.getByRole('combobox', { name: 'Kohde rekisteristä' }).fill(venue);
    await form.getByRole('option', { name: venue }).click();
  }
  await form.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByText(`Tallennettu: ${title}.`)).toBeVisible();
}

const block = (page: Page, title: string) => page.locator('.programme-grid .programme-item').filter({ hasText: title });

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error('It is not to be seen.');
  return box;
}

/** Takes hold of a block and carries it by so many columns and hours; `resting` looks before it is let go. */
async function carry(page: Page, title: string, by: { days: number; hours: number }, resting: () => Promise<void>) {
  const held = block(page, title);
  await held.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await boxOf(held);
  const from = { x: box.x + box.width / 2, y: box.y + 10 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.days * box.width * 1.02, from.y + by.hours * box.height, { steps: 15 });
  await resting();
  await page.mouse.up();
}

test('two days planned by mouse: dragged, refused where the venue is another’s, and answered for where one can live with it', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const venue = 'Hiirenpolun sali';
  await aVenueCalled(venue);
  const other = await twoDays(page, 'Se jolla sali on');
  await page.goto(other);
  await addItem(page, { title: 'Varattu hetki', day: WEDNESDAY, from: '13.00', to: '14.00', venue });

  const mine = await twoDays(page, 'Hiirellä suunniteltu');
  await page.goto(mine.replace('/programme', ''));
  await page.getByRole('link', { name: 'Ohjelma' }).click();
  await expect(page.getByText('Ohjelmassa ei ole vielä mitään')).toBeVisible();
  await addItem(page, { title: 'Esittely', from: '9.00', to: '10.00', venue });
  await addItem(page, { title: 'Lounas', from: '12.00', to: '13.00' });
  await expect(block(page, 'Esittely')).toContainText('9.00–10.00');

  await carry(page, 'Esittely', { days: 1, hours: 1 }, () =>
    expect(page.getByText('Tässä ei ole ristiriitoja.')).toBeVisible(),
  );
  await expect(page.getByText(`Siirretty: Esittely, ${writeDay(WEDNESDAY)} klo 10.00–11.00.`)).toBeVisible();

  // Held over the hour in which another visit has the venue it says so, and let go there it goes back.
  const taken = `${venue} on jo varattu. Toinen vierailu: Se jolla sali on`;
  await carry(page, 'Esittely', { days: 0, hours: 3 }, () =>
    expect(page.locator('.programme-here')).toContainText(`Ei mahdollinen: ${taken}`),
  );
  await expect(page.getByText(`”Esittely” jäi paikalleen. ${taken}`).first()).toBeVisible();
  await expect(block(page, 'Esittely')).toContainText('10.00–11.00');

  await carry(page, 'Lounas', { days: 1, hours: -1.5 }, () =>
    expect(page.locator('.programme-here')).toContainText('Vieraat olisivat kahdessa paikassa yhtä aikaa.'),
  );
  await expect(block(page, 'Lounas')).toContainText('1 ristiriita');
  const conflicts = panel(page, 'Ristiriidat');
  await conflicts.getByRole('button', { name: /^Tällä voi elää/ }).click();
  await conflicts.getByRole('textbox', { name: 'Miksi tällä voi elää?' }).fill('Lounas katetaan esittelyn viereen.');
  await conflicts.getByRole('button', { name: 'Tallenna' }).click();
  await expect(conflicts).toContainText('Tällä voi elää: Lounas katetaan esittelyn viereen.');
  await expect(conflicts).toContainText('Mikael Lindström');

  await page.goto(mine.replace('/programme', ''));
  await expect(panel(page, 'Tapahtumat')).toContainText('Lisätty: Esittely');
  await expect(panel(page, 'Tapahtumat')).toContainText('Muutettu: Esittely');
});

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    if ((await target.count()) > 0 && (await target.first().evaluate((element) => element === document.activeElement)))
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Nothing that Tab reaches is ${String(target)}.`);
}

async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

async function pressOn(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

test('two days planned by keyboard alone: written, moved in time and to the other day, and a double booking refused', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const venue = 'Näppäimistön sali';
  await aVenueCalled(venue);
  const other = await twoDays(page, 'Se joka ehti ensin');
  await page.goto(other);
  await addItem(page, { title: 'Varattu hetki', day: WEDNESDAY, from: '13.00', to: '14.00', venue });

  await page.goto(await twoDays(page, 'Näppäimillä suunniteltu'));
  await pressOn(page, page.getByRole('button', { name: 'Lisää ohjelmakohta' }));
  const form = page.getByRole('dialog');
  await typeInto(page, form.getByRole('textbox', { name: 'Otsikko suomeksi' }), 'Työpaja');
  await typeInto(page, form.getByRole('textbox', { name: 'Alkaa' }), '9.00');
  await typeInto(page, form.getByRole('textbox', { name: 'Päättyy' }), '10.00');
  await typeInto(page, form.getByRole('combobox', { name: 'Kohde rekisteristä' }), 'näppäimistön');
  await page.keyboard.press('Enter');
  await expect(form.getByRole('combobox', { name: 'Kohde rekisteristä' })).toHaveValue(venue);
  await pressOn(page, form.getByRole('button', { name: 'Tallenna' }));
  await expect(page.getByText('Tallennettu: Työpaja.')).toBeVisible();

  await pressOn(page, page.getByRole('button', { name: 'Luettelo' }));
  const list = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Työpaja' }) });
  await pressOn(page, list.getByRole('button', { name: 'Myöhennä 15 min: Työpaja' }));
  await page.keyboard.press('Enter');
  await expect(list).toContainText('9.30–10.30');
  await pressOn(page, list.getByRole('button', { name: 'Aikaista 15 min: Työpaja' }));
  await expect(list).toContainText('9.15–10.15');

  await pressOn(page, list.locator('summary'));
  await pressOn(page, list.getByRole('button', { name: /^Siirrä päivälle ke/ }));
  const wednesday = panel(page, `ke ${writeDay(WEDNESDAY)}`);
  await expect(wednesday.getByRole('heading', { name: 'Työpaja' })).toBeFocused();

  await pressOn(page, wednesday.getByRole('button', { name: 'Muokkaa: Työpaja' }));
  const edit = page.getByRole('dialog', { name: 'Muokkaa: Työpaja' });
  await typeInto(page, edit.getByRole('textbox', { name: 'Alkaa' }), '13.30');
  await typeInto(page, edit.getByRole('textbox', { name: 'Päättyy' }), '12.00');
  await page.keyboard.press('Enter');
  await expect(edit.getByRole('alert')).toContainText('Päättyy: Päättymisen on oltava alkamisen jälkeen');
  await typeInto(page, edit.getByRole('textbox', { name: 'Päättyy' }), '14.30');
  await page.keyboard.press('Enter');
  await expect(edit.getByRole('alert').first()).toContainText(
    `${venue} on jo varattu. Toinen vierailu: Se joka ehti ensin`,
  );
  await expect(edit.getByRole('textbox', { name: 'Alkaa' })).toHaveValue('13.30');

  await typeInto(page, edit.getByRole('textbox', { name: 'Alkaa' }), '14.00');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tallennettu: Työpaja.')).toBeVisible();
  await expect(wednesday).toContainText('14.00–14.30');
});

test('two who change the same item: the second is told who was quicker, loses nothing, and chooses', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const address = await twoDays(page, 'Kahden suunnittelema');
  await page.goto(address);
  await addItem(page, { title: 'Kierros', from: '9.00', to: '10.00' });
  const theirs = await (await browser.newContext()).newPage();
  await signIn(theirs, 'coordinator.economic');
  await theirs.goto(address);

  const openForm = async (screen: Page) => {
    await screen.getByRole('button', { name: 'Luettelo' }).click();
    await screen.getByRole('button', { name: 'Muokkaa: Kierros' }).click();
    return screen.getByRole('dialog');
  };
  const [mine, quicker] = [await openForm(page), await openForm(theirs)];
  await quicker.getByRole('textbox', { name: 'Paikka tai huone' }).fill('Kauppatori');
  await quicker.getByRole('textbox', { name: 'Määräraha' }).fill('2814');
  await quicker.getByRole('button', { name: 'Tallenna' }).click();
  await expect(theirs.getByText('Tallennettu: Kierros.')).toBeVisible();

  await mine.getByRole('textbox', { name: 'Paikka tai huone' }).fill('Senaatintori');
  await mine.getByRole('button', { name: 'Tallenna' }).click();
  await expect(mine.getByRole('alert').first()).toContainText('Mikael Lindström ehti muuttaa ohjelmaa');
  await mine.getByRole('button', { name: 'Yhdistä muutokset' }).click();
  await mine.getByRole('radio', { name: /Toisen/ }).check();
  await mine.getByRole('button', { name: 'Valmis' }).click();
  await expect(mine.getByRole('textbox', { name: 'Paikka tai huone' })).toHaveValue('Kauppatori');
  await expect(mine.getByRole('textbox', { name: 'Määräraha' })).toHaveValue('2814');
  await mine.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByText('Tallennettu: Kierros.')).toBeVisible();
  await theirs.context().close();
});

test('what is typed survives a form closed by mistake and a lost connection', async ({ page }) => {
  await page.goto(await twoDays(page, 'Katkennut yhteys'));
  await page.getByRole('button', { name: 'Lisää ohjelmakohta' }).first().click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'Otsikko suomeksi' }).fill('Puolivalmis');
  await form.getByRole('button', { name: 'Sulje' }).click();
  await page.getByRole('button', { name: 'Lisää ohjelmakohta' }).first().click();
  await expect(form.getByRole('textbox', { name: 'Otsikko suomeksi' })).toHaveValue('Puolivalmis');

  await form.getByRole('textbox', { name: 'Alkaa' }).fill('9.00');
  await form.getByRole('textbox', { name: 'Päättyy' }).fill('10.00');
  await page.context().setOffline(true);
  await form.getByRole('button', { name: 'Tallenna' }).click();
  await expect(form.getByRole('alert')).toContainText('Yhteys katkesi');
  await page.context().setOffline(false);
  await form.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByText('Tallennettu: Puolivalmis.')).toBeVisible();
});

test('a theme’s template fills an empty programme, and another visit takes it over on its own days', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await page.goto(await twoDays(page, 'Teemasta alkanut vierailu'));
  await page.getByRole('button', { name: 'Aloita pohjasta' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Teeman pohja' }).selectOption({ label: 'Puhdas ja älykäs kaupunki' });
  await dialog.getByRole('button', { name: 'Katso: Teeman pohja' }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(8);
  await dialog.getByRole('button', { name: 'Lisää 8 kohtaa' }).click();
  await expect(page.getByText('Ohjelmaan lisättiin 8 kohtaa.')).toBeVisible();

  await page.goto(await twoDays(page, 'Kopiosta alkanut vierailu'));
  await page.getByRole('button', { name: 'Aloita pohjasta' }).first().click();
  await dialog.getByRole('textbox', { name: 'Hae vierailua' }).fill('Teemasta');
  await dialog.getByRole('button', { name: 'Hae' }).click();
  await dialog.getByRole('button', { name: 'Katso: Teemasta alkanut vierailu' }).click();
  await dialog.getByRole('button', { name: 'Lisää 8 kohtaa' }).click();
  await expect(block(page, 'Hiilineutraali Helsinki')).toContainText('9.30–10.30');
});

test('readers see the programme and nothing to press; the restricted one is not there', async ({ page }) => {
  const address = await twoDays(page, 'Katseltava ohjelma');
  await page.goto(address);
  await addItem(page, { title: 'Näytös', from: '9.00', to: '10.00' });
  await signIn(page, 'viewer');
  await page.goto(address);
  await expect(block(page, 'Näytös')).toBeVisible();
  await page.getByRole('button', { name: 'Luettelo' }).click();
  await expect(page.getByRole('heading', { name: 'Näytös' })).toBeVisible();
  await expect(
    page.getByRole('main').getByRole('button', { name: /Muokkaa|Lisää|Aikaista|Myöhennä|elää/ }),
  ).toHaveCount(0);

  await signIn(page, 'protocol');
  await page.goto('/visits?q=kuninkaallisen');
  await page.getByRole('link', { name: 'Kuninkaallisen vierailun valmistelukokous' }).click();
  await expect(page.getByRole('link', { name: 'Ohjelma', exact: true })).toBeVisible();
  const secret = `${page.url()}/programme`;
  for (const outsider of ['viewer', 'director.economic'] as const) {
    await signIn(page, outsider);
    expect((await page.goto(secret))?.status(), outsider).toBe(404);
  }
});

for (const width of [320, 1280]) {
  test(`the planner breaks no rule of WCAG 2.2 AA and stays within ${width} px`, async ({ page }) => {
    test.setTimeout(120_000);
    const address = await twoDays(page, `Esteetön ohjelma ${width}`);
    await page.goto(address);
    await expectAccessible(page, 'an empty programme', 1280);
    await addItem(page, { title: 'Ensimmäinen', from: '9.00', to: '10.00' });
    await addItem(page, { title: 'Päällekkäinen kohta', from: '9.30', to: '10.30' });

    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await expectAccessible(page, 'the programme as it opens', width);
    for (const view of ['Aikataulu', 'Luettelo']) {
      await page.getByRole('button', { name: view }).click();
      if (view === 'Aikataulu') await expect(block(page, 'Ensimmäinen')).toBeVisible();
      await expectAccessible(page, view, width);
    }
    await page.getByRole('button', { name: 'Muokkaa: Ensimmäinen' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, 'the form of an item', width);
    await page.getByRole('combobox', { name: 'Kohde rekisteristä' }).click();
    await expectAccessible(page, 'the list of venues', width);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').getByRole('button', { name: 'Peruuta' }).click();
    await page.getByRole('button', { name: 'Aloita pohjasta' }).click();
    await expectAccessible(page, 'what a programme can begin from', width);
  });
}
