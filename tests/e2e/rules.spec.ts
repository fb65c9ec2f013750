import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { logVisit, panel, send } from '../support/journey';
import { signIn } from '../support/sign-in';

test('a draft of the rules is agreed to by two administrators and is in force; then a new visit is routed by it', async ({
  page,
}) => {
  await signIn(page, 'viewer');
  await page.goto('/rules');
  await expect(page.getByRole('button', { name: 'Tee luonnos' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Versio 1', exact: true }).click();
  await expect(panel(page, 'Säännöt järjestyksessä').getByRole('row', { name: /^K3/ })).toContainText(
    'tai ohjelmaan kuuluu allekirjoitus.',
  );

  await signIn(page, 'admin.economic');
  await page.getByRole('navigation').getByRole('link', { name: 'Säännöstö' }).click();
  await page.getByRole('button', { name: 'Tee luonnos' }).click();
  await expect(page).toHaveURL(/\/rules\/[0-9a-f-]{36}$/);
  const address = page.url();
  // Other journeys may have made versions before.
  const version = (await page.getByRole('heading', { level: 1, name: /^Versio \d+$/ }).textContent()) ?? '';
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page, 'a draft', width);
  }

  // One administrator agrees for one department.
  await expect(page.getByRole('button', { name: 'Hyväksy: Hallinto-osasto' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Hyväksy: Elinkeino-osasto' }).click();
  // The message went away with the button, and the focus to the top of the page: nothing told that it had worked.
  await expect(page.getByText('Hyväksyntäsi on kirjattu.')).toBeVisible();
  await expect(panel(page, 'Hyväksyminen').locator(':focus')).toContainText('Hyväksyntäsi on kirjattu.');
  await expect(panel(page, 'Hyväksyminen')).toContainText('Johanna Björk hyväksyi');

  await signIn(page, 'admin.administrative');
  await page.goto(address);
  await page.getByRole('button', { name: 'Hyväksy: Hallinto-osasto' }).click();
  await expect(page.getByText('Molemmat osastot ovat hyväksyneet säännöstön.')).toBeVisible();
  await expect(panel(page, 'Hyväksyminen')).toContainText('Timo Laaksonen hyväksyi');
  await expect(page.getByText('Voimassa', { exact: true })).toBeVisible();
  await expect(page.getByText('Hylkää luonnos')).toHaveCount(0);

  await page.goto('/rules');
  await expect(page.getByRole('row', { name: new RegExp(`^${version}\\b`) })).toContainText('Voimassa');
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page, 'the versions', width);
  }

  await signIn(page, 'requester');
  await logVisit(page, 'Tampereen kaupungin tutustumiskäynti', { name: 'Liisa Laine', title: 'Asiantuntija' });
  await send(page);
  await expect(panel(page, 'Miksi tällä osastolla')).toContainText(version, { ignoreCase: true });
});
