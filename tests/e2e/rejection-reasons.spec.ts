import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { fromMenu, panel } from '../support/journey';
import { signIn } from '../support/sign-in';

test('the keeper of the registers words, orders, adds, retires and restores the reasons for rejecting', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const [name, other] = ['Vierailu on päällekkäinen', 'Vierailu on päällekkäinen toisen kanssa'];
  await signIn(page, 'registers');
  await fromMenu(page, 'Rekisterit', 'Hylkäyksen syyt');
  await expect(page.getByRole('heading', { level: 1, name: 'Hylkäyksen syyt' })).toBeVisible();

  const add = panel(page, 'Lisää syy');
  await add.getByRole('textbox', { name: 'Suomeksi' }).fill(name);
  await add.getByRole('button', { name: 'Lisää syy' }).click();
  await expect(add.getByRole('alert')).toContainText('Tarkista merkityt kohdat');
  await expect(add.getByRole('textbox', { name: 'Suomeksi' })).toHaveValue(name);
  await add.getByRole('textbox', { name: 'Ruotsiksi' }).fill('Besöket krockar');
  await add.getByRole('textbox', { name: 'Englanniksi' }).fill('The visit clashes');
  await add.getByRole('button', { name: 'Lisää syy' }).click();
  await expect(add.getByRole('status')).toContainText('Syy on lisätty');

  const rows = panel(page, 'Käytössä').getByRole('listitem');
  await expect(rows.last()).toContainText(name);
  await expect(rows.last()).toContainText('Besöket krockar');
  await page.getByRole('button', { name: `Siirrä ylemmäs: ${name}` }).click();
  await expect(rows.nth(-2)).toContainText(name);

  await rows.nth(-2).getByText('Muuta tekstejä').click();
  await rows.nth(-2).getByRole('textbox', { name: 'Suomeksi' }).fill(other);
  await page.getByRole('button', { name: `Tallenna: ${name}` }).click();
  await expect(rows.nth(-2)).toContainText(other);
  await expectAccessible(page, 'the reasons for rejecting', 1280);

  await page.getByRole('button', { name: `Poista käytöstä: ${other}` }).click();
  await expect(panel(page, 'Poistettu käytöstä')).toContainText(other);
  await page.getByRole('button', { name: `Ota käyttöön: ${other}` }).click();
  await expect(panel(page, 'Poistettu käytöstä')).toHaveCount(0);
  await expect(rows.filter({ hasText: other })).toHaveCount(1);
});
