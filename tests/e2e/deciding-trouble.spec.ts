import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { consultBoth, logVisit, panel, prepare, press, recordConsultation, send } from '../support/journey';
import { signIn } from '../support/sign-in';

const WRITTEN = 'Kirjoitin tämän junassa, enkä kirjoita sitä toista kertaa.';

/** A visit that waits for the head of unit, who has its decision page open and wants to return it. */
async function returning(page: Page, title: string, daysAhead: number): Promise<string> {
  await signIn(page, 'requester');
  await logVisit(page, title, { name: 'Bo Ek', title: 'Planeringschef' }, 'fi', daysAhead);
  const address = await send(page);
  await prepare(page, 'coordinator.economic', address);
  await signIn(page, 'unit.head');
  await page.goto(address.replace('/visits/', '/approvals/'));
  await decision(page).getByRole('button', { name: 'Palauta' }).click();
  await comment(page).fill(WRITTEN);
  return address;
}

const decision = (page: Page) => panel(page, 'Päätös');
const comment = (page: Page) => decision(page).getByRole('textbox', { name: 'Perustelu tai viesti' });
const pressReturn = (page: Page) => decision(page).getByRole('button', { name: 'Palauta' }).click();
const told = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text });

test('a connection that breaks while somebody decides costs a second press and not one word', async ({ page }) => {
  // The error page took the place of the whole page, navigation and all, and what had been written was gone.
  await returning(page, 'Yhteys katkeaa', 81);
  await page.context().setOffline(true);
  await pressReturn(page);
  await expect(told(page, 'yhteys katkesi tai palvelin ei vastannut')).toBeVisible();
  await expect(comment(page)).toHaveValue(WRITTEN);

  await page.context().setOffline(false);
  await press(page, 'return');
});

test('a visit that changed under the decision is shown anew with what was written still there', async ({
  page,
  browser,
}) => {
  // The way to the present state loaded the page again and threw the reasons away.
  const address = await returning(page, 'Muuttuu kesken päätöksen', 82);
  const other = await browser.newPage({ baseURL: new URL(address).origin, locale: 'fi-FI' });
  await signIn(other, 'coordinator.economic');
  await other.goto(`${address}/edit`);
  await other.getByRole('textbox', { name: 'Lisätiedot' }).fill('Tulkki on varattu.');
  await other.getByRole('button', { name: 'Tallenna muutokset' }).click();
  await expect(other).toHaveURL(address);
  await other.close();

  await pressReturn(page);
  await expect(told(page, 'Mikael Lindström ehti muuttaa vierailua')).toContainText('Muutettu: Lisätiedot');
  await page.getByRole('button', { name: 'Näytä nykyinen tilanne' }).click();
  await expect(decision(page).getByRole('status')).toContainText('Sivulla on nyt nykyinen tilanne');
  await expect(panel(page, 'Perustiedot')).toContainText('Tulkki on varattu.');
  await expect(comment(page)).toHaveValue(WRITTEN);
  await press(page, 'return');
});

test('whoever’s sign-in ends while they decide signs in beside the page and presses again', async ({ page }) => {
  // The message promised that the text stays, and the only way to sign in was to leave the page and lose it.
  await returning(page, 'Istunto päättyy', 83);
  await page.context().clearCookies({ name: /session-token/ });
  await pressReturn(page);
  const way = page.getByRole('link', { name: 'Kirjaudu uudessa välilehdessä' });
  const [beside] = await Promise.all([page.context().waitForEvent('page'), way.click()]);
  await beside.getByRole('button', { name: 'unit.head@vierailut.test' }).click();
  await expect(beside).not.toHaveURL(/sign-in/);
  await beside.close();

  await expect(comment(page)).toHaveValue(WRITTEN);
  await press(page, 'return');
});

test('an approver who has been declared disqualified meanwhile is told so, and the page offers nothing any more', async ({
  page,
  browser,
}) => {
  // The page went on offering the decision that had just been refused.
  const address = await returning(page, 'Esteelliseksi kesken kaiken', 84);
  const other = await browser.newPage({ baseURL: new URL(address).origin, locale: 'fi-FI' });
  await signIn(other, 'coordinator.economic');
  await other.goto(address);
  const side = panel(other, 'Esteellisyys');
  await side.getByText('Kirjaa toisen esteellisyys').first().click();
  await side.getByRole('textbox', { name: 'Sähköpostiosoite' }).fill('unit.head@vierailut.test');
  await side.getByRole('textbox', { name: 'Esteellisyyden peruste' }).fill('Puoliso on mukana delegaatiossa.');
  await side.getByRole('button', { name: 'Kirjaa toisen esteellisyys' }).click();
  await expect(side.getByRole('status')).toContainText('Esteellisyys on kirjattu.');

  await pressReturn(page);
  await expect(told(page, 'olet siinä esteellinen')).toBeVisible();
  await expect(decision(page)).toContainText('Sinulta ei odoteta nyt mitään.');

  // The row took the answer with it when the declaration was withdrawn, and the focus was nowhere.
  await side.getByRole('button', { name: 'Peru ilmoitus: Jukka Nieminen' }).click();
  const answer = side.getByRole('status').filter({ hasText: 'Ilmoitus on peruttu.' });
  await expect(answer).toBeVisible();
  await expect(answer.locator('..')).toBeFocused();
  await other.close();
});

test('what one form was told does not stand in another, and closing a form gives the focus back', async ({ page }) => {
  // "Tarkista merkityt kohdat" stayed after closing, and the next form opened with the first one's errors.
  await returning(page, 'Peruttu palautus', 85);
  await comment(page).fill('');
  await pressReturn(page);
  await expect(told(page, 'Tarkista merkityt kohdat.')).toBeVisible();
  await expect(decision(page)).toContainText('Täytä tämä kohta');
  await decision(page).getByRole('button', { name: 'Peruuta' }).click();
  await expect(told(page, 'Tarkista merkityt kohdat.')).toBeHidden();
  await expect(decision(page).getByRole('button', { name: 'Palauta' })).toBeFocused();

  await decision(page).getByRole('button', { name: 'Hylkää' }).click();
  await expect(decision(page)).not.toContainText('Täytä tämä kohta');
  await decision(page).getByRole('button', { name: 'Hylkää' }).click();
  await expect(decision(page).getByText('Täytä tämä kohta')).toHaveCount(2);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page, 'a rejection without its reason', width);
  }
});

test('a consultation taken off the record is told of after its row has gone, and its reason is its own', async ({
  page,
}) => {
  // The message stood in the row that went away with the record.
  await signIn(page, 'requester');
  await logVisit(page, 'Pormestarin vierailu', { name: 'Anna Ek', title: 'Borgmästare' }, 'fi', 86);
  const address = await send(page);
  await consultBoth(page, address);
  await recordConsultation(page, 'FOREIGN_MINISTRY', 'Itä-Euroopan osasto');
  const record = panel(page, 'Yhteydenpito');
  await record.getByLabel('Korjaa tai poista: Itä-Euroopan osasto').click();
  await record.getByRole('textbox', { name: 'Miksi kirjaus poistetaan?' }).last().fill('Väärä vierailu.');
  await record.getByRole('button', { name: 'Poista kirjaus' }).last().click();
  await expect(record.getByRole('status').filter({ hasText: 'Kirjaus on poistettu.' })).toBeVisible();
  await expect(record).not.toContainText('Itä-Euroopan osasto');
  await expect(panel(page, 'Tapahtumat')).toContainText('Väärä vierailu.');
});

test('an absence waits out a broken connection in its form', async ({ page }) => {
  await signIn(page, 'unit.head');
  await page.goto('/absences');
  const first = page.getByRole('textbox', { name: 'Ensimmäinen päivä' });
  await first.fill('1.3.2027');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Kirjaa poissaolo' }).click();
  await expect(told(page, 'yhteys katkesi tai palvelin ei vastannut')).toBeVisible();
  await expect(first).toHaveValue('1.3.2027');
  await page.context().setOffline(false);
});
