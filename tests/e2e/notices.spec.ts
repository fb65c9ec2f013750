import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { giveReason, logVisit, press, send } from '../support/journey';
import { signIn } from '../support/sign-in';

test('a visit that is sent is told to its department, and its return to its requester, who reads it by keyboard on a phone', async ({
  page,
}) => {
  const title = 'Ilmoituksen saava satamavierailu';
  const reason = 'Kuka isännöi?';
  await signIn(page, 'requester');
  await logVisit(page, title, { name: 'Erik Sund', title: 'Verkställande direktör' });
  await send(page);

  await signIn(page, 'coordinator.economic');
  await page.getByRole('link', { name: /^Ilmoitukset: \d+ lukema/ }).click();
  await expect(page).toHaveURL(/\/notices$/);
  const arrived = page.getByRole('listitem').filter({ hasText: title });
  await expect(arrived).toContainText('Vierailu saapui työjonoon');
  await arrived.getByRole('link', { name: title }).click();
  await giveReason(page, 'return', reason);
  await press(page, 'return');

  await page.setViewportSize({ width: 320, height: 800 });
  await signIn(page, 'requester');
  await page.getByRole('link', { name: /^Ilmoitukset: \d+ lukema/ }).click();
  await expect(page).toHaveURL(/\/notices$/);
  const returned = page.getByRole('main').getByRole('listitem').filter({ hasText: title });
  await expect(returned).toContainText('Vierailu palautettiin täydennettäväksi');
  await expect(returned).toContainText(reason);
  await expectAccessible(page, '/notices', 320);

  await returned.getByRole('button', { name: `Merkitse luetuksi: ${title}` }).press('Enter');
  await expect(returned.getByText('Uusi')).toHaveCount(0);
  const others = page.getByRole('button', { name: 'Merkitse kaikki luetuiksi' });
  if (await others.isVisible()) await others.press('Enter');
  await expect(page.getByRole('link', { name: 'Ilmoitukset', exact: true })).toBeVisible();
});

test('a page that fails keeps the navigation around it', async ({ page }) => {
  // The page of the failure took the place of everything: whoever lost the connection had lost the way on as well.
  await signIn(page, 'coordinator.economic');
  await page.goto('/notices');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Merkitse kaikki luetuiksi' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Jokin meni vikaan');
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Työjono' })).toBeVisible();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Yritä uudelleen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ilmoitukset' })).toBeVisible();
});
