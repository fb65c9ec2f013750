import fs from 'node:fs';
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { writeDay } from '@/lib/domain/shared/as-typed';
import { expectAccessible } from '../support/accessible';
import { dayAhead } from '../support/days';
import { giveReason, panel, press, send } from '../support/journey';
import { signIn } from '../support/sign-in';

/** Makes a draft and opens its editor; gives the address of the draft's page. */
async function openNewDraft(page: Page): Promise<string> {
  await page.goto('/rules');
  await page.getByRole('button', { name: 'Tee luonnos' }).click();
  await expect(page).toHaveURL(/\/rules\/[0-9a-f-]{36}$/);
  const address = page.url();
  await page.getByRole('link', { name: 'Muokkaa luonnosta' }).click();
  await expect(checks(page)).toContainText('Tarkistettu');
  return address;
}

const checks = (page: Page) => panel(page, 'Tarkistukset');
const rules = (page: Page) => panel(page, 'Säännöt järjestyksessä');
const row = (page: Page, key: string) =>
  rules(page)
    .getByRole('listitem')
    .filter({ has: page.getByText(key, { exact: true }) });
const keys = (page: Page) => rules(page).getByRole('heading', { level: 3 }).locator('strong').allTextContents();

/** Writes a sentence in each language. */
async function say(within: Locator, group: string, words: [fi: string, sv: string, en: string]): Promise<void> {
  const fields = within.getByRole('group', { name: group, exact: true });
  for (const [place, language] of ['suomeksi', 'ruotsiksi', 'englanniksi'].entries())
    await fields.getByRole('textbox', { name: language }).fill(words[place] ?? '');
}

async function saved(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tallenna luonnos' }).click();
  await expect(page.getByText(/^Tallennettu klo/)).toBeVisible();
}

/** The other department's administrator at the same draft, with one of its rules open. */
async function alsoEditing(browser: Browser, address: string, key: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, 'admin.administrative');
  await page.goto(`${address}/edit`);
  await page.getByRole('button', { name: `Muokkaa: Sääntö ${key}`, exact: true }).click();
  return page;
}

/** Throws the draft away, so that no other journey meets it. */
async function discard(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('summary', { hasText: 'Hylkää luonnos' }).click();
  await page.getByRole('button', { name: 'Hylkää luonnos' }).click();
  await expect(page).toHaveURL(/\/rules$/);
}

test('a rule is added, told that it never decides, moved by keyboard, saved, agreed to by two, and routes a visit', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, 'admin.economic');
  const address = await openNewDraft(page);
  const before = await keys(page);

  await page.getByRole('button', { name: 'Lisää sääntö' }).click();
  const key =
    /^Sääntö (K\d+)$/.exec(
      (await rules(page).getByRole('button', { expanded: true }).getAttribute('aria-label'))?.replace('Sulje: ', '') ??
        '',
    )?.[1] ?? '';
  await expect(page.getByRole('textbox', { name: 'Tunnus' })).toBeFocused();
  const added = row(page, key);
  await say(added, 'Mitä sääntö sanoo', [
    'Kirjastojen markkinointitilaisuutta koordinoi hallinto-osasto.',
    'Ett marknadsföringsevenemang för biblioteken samordnas av förvaltningsavdelningen.',
    'A marketing event of the libraries is coordinated by the administrative department.',
  ]);
  await added.getByRole('checkbox', { name: 'kyseessä on kaupunkimarkkinointitilaisuus' }).check();
  await added.getByRole('button', { name: 'Lisää ehto' }).click();
  const fact = added.getByRole('combobox', { name: 'Tieto' }).nth(1);
  await expect(fact).toBeFocused();
  await fact.selectOption({ label: 'Teema' });
  await added.getByRole('checkbox', { name: /koulutus ja kulttuuri/i }).check();
  await added.getByRole('radio', { name: 'Hallinto-osasto' }).check();

  // Said while the sources are still missing, beside the rule and in the summary.
  const never = `Sääntö ${key} ei ratkaise koskaan mitään: sääntö K5 ratkaisee kaikki sen tapaukset ensin.`;
  await expect(added).toContainText(never);
  await expect(checks(page)).toContainText(never);
  await expect(checks(page)).toContainText('kohtaa on vielä täyttämättä');

  // What the server refuses is said in a summary whose lines lead to the fields.
  await page.getByRole('button', { name: 'Tallenna luonnos' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'Tarkista nämä kohdat' });
  await summary.getByRole('link', { name: `Sääntö ${key}, Lähde, ruotsiksi: Täytä tämä kohta` }).click();
  await expect(added.getByRole('textbox', { name: 'ruotsiksi' }).last()).toBeFocused();
  await say(added, 'Lähde sanoina', ['Kokeilu.', 'Ett försök.', 'A trial.']);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page, 'a rule in the editor', width);
  }
  await page.getByRole('button', { name: `Sulje: Sääntö ${key}`, exact: true }).click();

  const up = page.getByRole('button', { name: `Siirrä ylemmäs: Sääntö ${key}`, exact: true });
  await up.focus();
  for (let place = before.length; place >= before.indexOf('K5') + 1; place--) {
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('status').filter({ hasText: `on nyt paikalla ${place}/${before.length + 1}.` }),
    ).toHaveCount(1);
    await expect(up).toBeFocused();
  }
  expect(await keys(page)).toEqual(before.toSpliced(before.indexOf('K5'), 0, key));
  await expect(checks(page)).not.toContainText('ei ratkaise koskaan');
  await saved(page);

  await page.getByRole('link', { name: 'Takaisin luonnokseen' }).click();
  const difference = page.getByRole('region', { name: /^Mitä muuttuu versioon \d+ verrattuna$/ });
  await expect(difference.getByRole('row', { name: new RegExp(`Uusi sääntö ${key}`) })).toContainText(
    'Kirjastojen markkinointitilaisuutta',
  );
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page, 'a draft with its difference', width);
  }

  await page.getByRole('button', { name: 'Hyväksy: Elinkeino-osasto' }).click();
  await expect(panel(page, 'Hyväksyminen')).toContainText('Johanna Björk hyväksyi');
  await signIn(page, 'admin.administrative');
  await page.goto(address);
  await expect(difference).toContainText('Kirjastojen markkinointitilaisuutta');
  await page.getByRole('button', { name: 'Hyväksy: Hallinto-osasto' }).click();
  await expect(page.getByText('Voimassa', { exact: true })).toBeVisible();
  // What is agreed is never edited again.
  await page.goto(`${address}/edit`);
  await expect(page).toHaveURL(address);

  await signIn(page, 'requester');
  await page.goto('/visits/new');
  await page.getByRole('radio', { name: 'Kaupunkimarkkinointitilaisuus' }).check();
  await page.getByRole('textbox', { name: 'Otsikko' }).fill('Keskustakirjaston esittely Tallinnassa');
  await page.getByRole('textbox', { name: 'Alkamispäivä' }).fill(writeDay(dayAhead(40)));
  await page.getByRole('textbox', { name: 'Aiheet' }).fill('Kirjastot');
  await send(page);
  await expect(panel(page, 'Tilanne')).toContainText('Hallinto-osasto');
  await expect(panel(page, 'Miksi tällä osastolla')).toContainText(`(${key})`);
});

test('two administrators change one draft: the slower one loses nothing, sees who changed what, and merges', async ({
  page,
  browser,
}) => {
  await signIn(page, 'admin.economic');
  const address = await openNewDraft(page);
  const other = await alsoEditing(browser, address, 'K4');
  await other.getByRole('radio', { name: 'Hallinto-osasto' }).check();
  await other.getByRole('textbox', { name: 'Jakojonon aika, työpäiviä' }).fill('5');
  await saved(other);
  await other.context().close();

  await page.getByRole('button', { name: 'Muokkaa: Sääntö K4', exact: true }).click();
  await say(row(page, 'K4'), 'Mitä sääntö sanoo', ['Muut ryhmät.', 'Andra grupper.', 'Other groups.']);
  await page.getByRole('textbox', { name: 'Toinen kustannusraja' }).fill('60 000');
  await page.getByRole('button', { name: 'Tallenna luonnos' }).click();
  const stale = page.getByRole('alert').filter({ hasText: 'Timo Laaksonen ehti muuttaa luonnosta' });
  await expect(stale).toContainText('sääntö K4 ja jakojonon aika');
  await expect(page.getByRole('textbox', { name: 'Toinen kustannusraja' })).toHaveValue('60 000');

  await stale.getByRole('button', { name: 'Yhdistä muutokset' }).click();
  await expect(page.getByRole('heading', { name: 'Molemmat muuttivat näitä' })).toBeFocused();
  const choice = page.getByRole('radiogroup', { name: 'Sääntö K4' });
  await expect(choice.getByRole('radio', { name: /Minun/ })).toBeChecked();
  await expect(choice).toContainText('Muut ryhmät.');
  await expectAccessible(page, 'a merge', 1280);
  await page.getByRole('button', { name: 'Valmis', exact: true }).click();
  await expect(page.getByText('Toiselta otettiin: jakojonon aika.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Jakojonon aika, työpäiviä' })).toHaveValue('5');
  await expect(row(page, 'K4')).toContainText('Muut ryhmät.');
  await saved(page);

  await page.getByRole('link', { name: 'Takaisin luonnokseen' }).click();
  const difference = page.getByRole('region', { name: /^Mitä muuttuu versioon/ });
  await expect(difference.getByRole('row', { name: /Toinen kustannusraja/i })).toContainText(/50.000.€\s*60.000.€/);
  await expect(difference.getByRole('row', { name: /Säännön K4 sanamuoto/ })).toContainText('Muut ryhmät.');
  await expect(difference.getByRole('row', { name: /Säännön K4 koordinoiva/ })).toHaveCount(0);
  await discard(page, address);
});

test('both sides of what two people changed name every field in which they differ', async ({ page, browser }) => {
  // The two columns told name, conditions and departments alone: where one had changed the source and the other the task
  // template they read alike, and the choice between them was a guess.
  await signIn(page, 'admin.economic');
  const address = await openNewDraft(page);
  const other = await alsoEditing(browser, address, 'K4');
  await row(other, 'K4').getByRole('combobox', { name: 'Tehtäväpohja' }).selectOption({ index: 1 });
  await saved(other);
  await other.context().close();

  await page.getByRole('button', { name: 'Muokkaa: Sääntö K4', exact: true }).click();
  await row(page, 'K4')
    .getByRole('group', { name: 'Mitä sääntö sanoo' })
    .getByRole('textbox', { name: 'ruotsiksi' })
    .fill('Andra grupper.');
  await page.getByRole('button', { name: 'Tallenna luonnos' }).click();
  await page.getByRole('button', { name: 'Yhdistä muutokset' }).click();
  const choice = page.getByRole('radiogroup', { name: 'Sääntö K4' });
  await expect(choice.getByText('Mitä sääntö sanoo, ruotsiksi: Andra grupper.')).toBeVisible();
  await expect(choice.getByText('Tehtäväpohja: Vierailun lajin mukaan')).toBeVisible();
  await expect(choice.getByText('Koordinoiva osasto')).toHaveCount(0);
  await page.setViewportSize({ width: 320, height: 900 });
  await expectAccessible(page, 'a merge of fields', 320);
  await page.getByRole('radio', { name: /Toisen/ }).check();
  await page.getByRole('button', { name: 'Valmis', exact: true }).click();
  await expect(row(page, 'K4')).toContainText('Tehtäväpohja: ');
  await saved(page);
  await discard(page, address);
});

test('a save that does not reach the server says so where the button is, and loses nothing', async ({ page }) => {
  // The message stood at the top of a page of many screens: whoever saved from further down saw nothing happen at all.
  await signIn(page, 'admin.economic');
  const address = await openNewDraft(page);
  const limit = page.getByRole('textbox', { name: 'Jakojonon aika, työpäiviä' });
  for (const [width, days] of [
    [375, '4'],
    [1280, '5'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await limit.fill(days);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Tallenna luonnos' }).click();
    const trouble = page.getByRole('alert').filter({ hasText: 'Tallennus ei onnistunut.' });
    await expect(trouble).toBeInViewport({ ratio: 1 });
    await expect(limit).toHaveValue(days);

    await page.context().setOffline(false);
    await saved(page);
    await expect(trouble).toHaveCount(0);
  }
  await discard(page, address);
});

test('by keyboard alone a rule is copied, given a condition, moved and saved', async ({ page }) => {
  test.setTimeout(90_000);
  await signIn(page, 'admin.economic');
  const address = await openNewDraft(page);
  const before = await keys(page);
  const press = async (...pressed: string[]) => {
    for (const key of pressed) await page.keyboard.press(key);
  };

  await page.getByRole('button', { name: 'Kopioi: Sääntö K5', exact: true }).focus();
  await press('Enter');
  await expect.poll(async () => (await keys(page)).length).toBe(before.length + 1);
  const key = (await keys(page))[before.indexOf('K5') + 1] ?? '';
  expect(before).not.toContain(key);
  const copied = row(page, key);
  await expect(copied.getByRole('textbox', { name: 'Tunnus' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: `Sääntö ${key} on lisätty paikalle` })).toHaveCount(1);

  // Tab by tab to the button that adds a condition; the new one has the focus.
  for (let step = 0; step < 30; step++) {
    if (
      await copied.getByRole('button', { name: 'Lisää ehto' }).evaluate((button) => button === document.activeElement)
    )
      break;
    await press('Tab');
  }
  await press('Enter');
  await expect(copied.getByRole('combobox', { name: 'Tieto' }).nth(1)).toBeFocused();
  await press('Tab', 'Space');
  await expect(copied.getByRole('checkbox', { name: 'Vierailu tapahtuu Helsingissä' })).toBeChecked();
  await expect(copied).toContainText('Kyseessä on kaupunkimarkkinointitilaisuus ja vierailu tapahtuu Helsingissä.');

  // Taken out again, the focus stays in the rule.
  await copied.getByRole('button', { name: 'Poista ehto 2: Suunta' }).focus();
  await press('Enter');
  await expect(copied.getByRole('button', { name: 'Lisää ehto' })).toBeFocused();

  await page.getByRole('button', { name: `Siirrä ylemmäs: Sääntö ${key}`, exact: true }).focus();
  await press('Enter', 'Enter');
  await expect(page.getByRole('button', { name: `Siirrä ylemmäs: Sääntö ${key}`, exact: true })).toBeFocused();
  expect(await keys(page)).toEqual(before.toSpliced(before.indexOf('K5') - 1, 0, key));
  // Enter in a field saves the whole, as it does in any form.
  await copied.getByRole('textbox', { name: 'Tunnus' }).focus();
  await press('Enter');
  await expect(page.getByText(/^Tallennettu klo/)).toBeVisible();
  await discard(page, address);
});

test('rows are moved with the mouse, copied, taken out and put back; leaving asks, and this browser keeps the rest', async ({
  page,
}) => {
  await signIn(page, 'admin.economic');
  const address = await openNewDraft(page);
  const before = await keys(page);
  const first = before[0] ?? '';
  // Both ends of the way are on the screen.
  await page.setViewportSize({ width: 1280, height: 2400 });

  await row(page, first)
    .locator('[draggable]')
    .dragTo(row(page, before[2] ?? ''), { targetPosition: { x: 300, y: 40 } });
  await expect.poll(async () => (await keys(page)).indexOf(first)).not.toBe(0);
  await expect(page.getByRole('status').filter({ hasText: `Sääntö ${first} on nyt paikalla` })).toHaveCount(1);

  await page.getByRole('button', { name: `Kopioi: Sääntö ${first}`, exact: true }).click();
  expect(await keys(page)).toHaveLength(before.length + 1);
  await page.getByRole('button', { name: `Poista: Sääntö ${first}`, exact: true }).click();
  await expect(page.getByRole('button', { name: 'Kumoa poisto' })).toBeFocused();
  expect(await keys(page)).not.toContain(first);
  await page.getByRole('button', { name: 'Kumoa poisto' }).click();
  expect(await keys(page)).toContain(first);
  const order = await keys(page);

  let asked = '';
  page.once('dialog', (dialog) => {
    asked = dialog.message();
    void dialog.dismiss();
  });
  await page.getByRole('link', { name: 'Takaisin luonnokseen' }).click();
  expect(asked).toContain('tallentamattomia muutoksia');
  await expect(page).toHaveURL(`${address}/edit`);

  page.once('dialog', (dialog) => void dialog.accept());
  await page.goto(`${address}/edit`);
  await expect(page.getByText(/^Tässä selaimessa oli tallentamattomia muutoksiasi/)).toBeVisible();
  expect(await keys(page)).toEqual(order);
  await page.getByRole('button', { name: 'Hylkää muutokseni' }).click();
  expect(await keys(page)).toEqual(before);
  await discard(page, address);
});

test('a version goes out as a DMN file and comes back as a draft; a file with a mistake stores nothing and says where', async ({
  page,
}) => {
  await signIn(page, 'admin.administrative');
  await page.goto('/rules');
  const versions = await page.getByRole('row').count();
  await page.getByRole('link', { name: 'Versio 1', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Vie DMN-tiedostona' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('vierailut-saannosto-1.dmn');
  const xml = fs.readFileSync(await download.path(), 'utf8');

  await page.goto('/rules');
  const file = (text: string) => ({ name: 'rules.dmn', mimeType: 'application/xml', buffer: Buffer.from(text) });
  const choose = panel(page, 'Tuo DMN-tiedosto').getByLabel('DMN 1.3 -tiedosto');
  await choose.setInputFiles(file(xml.replace('<dmn:text>"HIGH"</dmn:text>', '<dmn:text>&gt; 5</dmn:text>')));
  await page.getByRole('button', { name: 'Tuo', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Tiedostoa ei tuotu' })).toContainText(
    'Taulun rivi 1, sarake level: solun sisältöä ei ymmärretä',
  );
  await page.goto('/rules');
  await expect(page.getByRole('row')).toHaveCount(versions);

  await choose.setInputFiles(file(xml));
  await page.getByRole('button', { name: 'Tuo', exact: true }).click();
  await expect(page).toHaveURL(/\/rules\/[0-9a-f-]{36}$/);
  const address = page.url();
  await page.getByRole('combobox', { name: 'Vertaa toiseen versioon' }).selectOption({ label: 'Versio 1' });
  await page.getByRole('button', { name: 'Vertaa' }).click();
  await expect(page.getByRole('region', { name: 'Mitä muuttuu versioon 1 verrattuna' })).toContainText(
    'Säännöt ovat samat.',
  );

  // Into the draft there is.
  await panel(page, 'Tuo DMN-tiedosto')
    .getByLabel('DMN 1.3 -tiedosto')
    .setInputFiles(file(xml.replaceAll('&gt;', '>')));
  await page.getByRole('button', { name: 'Tuo', exact: true }).click();
  await expect(page.getByText('Tiedoston säännöt ovat nyt tässä luonnoksessa.')).toBeVisible();
  await discard(page, address);
});

test('what a coordinator decided in the joint queue is offered as a rule, and opens in the editor', async ({
  page,
}) => {
  const title = 'Itämeren satamakaupunkien verkoston kokous';
  await signIn(page, 'requester');
  await page.goto('/visits/new');
  await page.getByRole('radio', { name: 'Yhteistyökokous' }).check();
  await page.getByRole('textbox', { name: 'Otsikko' }).fill(title);
  await page.getByRole('textbox', { name: 'Alkamispäivä' }).fill(writeDay(dayAhead(33)));
  const visit = await send(page);
  await signIn(page, 'coordinator.economic');
  await page.goto(visit);
  await giveReason(page, 'reroute', 'Verkosto ajaa satamien asiaa.');
  await page.getByRole('combobox', { name: 'Mille osastolle' }).selectOption({ label: 'Elinkeino-osasto' });
  await press(page, 'reroute');
  await expect(page.getByRole('link', { name: 'Tee tästä sääntö' })).toHaveCount(0);

  await signIn(page, 'admin.economic');
  await page.goto('/rules');
  await expect(
    panel(page, 'Jakojonossa päätettyä').getByRole('listitem').filter({ hasText: title }).first(),
  ).toContainText('Verkosto ajaa satamien asiaa.');
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page, 'what the queue decided', width);
  }
  await page.goto(visit);
  await page.getByRole('link', { name: 'Tee tästä sääntö' }).click();
  await expectAccessible(page, 'an offered rule', 1280);
  await page.getByRole('radio', { name: 'Uusi luonnos' }).check();
  await page.getByRole('button', { name: 'Avaa muokattavaksi' }).click();
  await expect(page).toHaveURL(/\/edit\?visit=/);
  const address = page.url().replace(/\/edit.*/, '');

  const key = (await keys(page)).at(-1) ?? '';
  await expect(page.getByText(`Ehdotettu sääntö ${key} on listan viimeisenä.`)).toBeVisible();
  await expect(row(page, key)).toContainText('Kyseessä on yhteistyökokous ja toimielintä ei ole nimetty.');
  await expect(row(page, key).getByRole('radio', { name: 'Elinkeino-osasto' })).toBeChecked();
  await saved(page);
  await page.goto('/rules');
  await expect(page.getByRole('link', { name: title })).toHaveCount(0);
  await discard(page, address);
});
