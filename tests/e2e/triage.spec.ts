import { expect, test } from '@playwright/test';
import { writeDay } from '@/lib/domain/shared/as-typed';
import { dayAhead } from '../support/days';
import { giveReason, logVisit, panel, press, send } from '../support/journey';
import { signIn } from '../support/sign-in';

test('a meeting of a body that nobody knows waits in the joint queue until a coordinator sends it to a department', async ({
  page,
}) => {
  const title = 'Saaristokaupunkien verkoston perustava kokous';
  await signIn(page, 'requester');
  await page.goto('/visits/new');
  await page.getByRole('radio', { name: 'Yhteistyökokous' }).check();
  await page.getByRole('textbox', { name: 'Otsikko' }).fill(title);
  await page.getByRole('textbox', { name: 'Alkamispäivä' }).fill(writeDay(dayAhead(31)));
  await expect(page.getByText('Tämä menee yhteiseen jakojonoon')).toBeVisible();
  const address = await send(page);

  await signIn(page, 'coordinator.economic');
  await page.goto('/queue');
  await expect(panel(page, 'Osaston työjono').getByRole('link', { name: title })).toHaveCount(0);
  await panel(page, 'Yhteinen jakojono').getByRole('link', { name: title }).click();
  await expect(panel(page, 'Tilanne')).toContainText('yhteisessä jakojonossa');

  // A department takes nothing from the joint queue without a reason.
  await giveReason(page, 'reroute', '');
  await page.getByRole('combobox', { name: 'Mille osastolle' }).selectOption({ label: 'Hallinto-osasto' });
  await page.getByRole('button', { name: 'Siirrä toiselle osastolle' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Tarkista merkityt kohdat' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Perustelu' }).fill('Yleinen edunvalvontaverkosto.');
  await expect(page.getByRole('combobox', { name: 'Mille osastolle' })).toHaveValue('ADMINISTRATIVE');
  await press(page, 'reroute');

  await page.goto('/queue');
  await expect(page.getByRole('link', { name: title })).toHaveCount(0);
  await signIn(page, 'coordinator.administrative');
  await page.goto('/queue');
  await panel(page, 'Osaston työjono').getByRole('link', { name: title }).click();
  await expect(page).toHaveURL(address);
  await press(page, 'accept');
});

test('a coordinator gives a visit to the other department, and its requester is told who did it and why', async ({
  page,
}) => {
  const title = 'Turun satamayhtiön tutustumiskäynti';
  const reason = 'Keskustelu koskee kaupunginhallituksen päätöstä.';
  await signIn(page, 'requester');
  await logVisit(page, title, { name: 'Erik Sund', title: 'Verkställande direktör' });
  const address = await send(page);
  await expect(panel(page, 'Tilanne')).toContainText('Elinkeino-osasto');

  await signIn(page, 'coordinator.economic');
  await page.goto(address);
  await giveReason(page, 'reroute', reason);
  await press(page, 'reroute');
  await expect(panel(page, 'Mitä voin tehdä')).toContainText('Sinulta ei odoteta nyt mitään.');

  await signIn(page, 'requester');
  const news = panel(page, 'Uutta vierailuistani').getByRole('listitem').filter({ hasText: title });
  await expect(news).toContainText('Mikael Lindström · Siirsi toiselle osastolle: Hallinto-osasto');
  await expect(news).toContainText(reason);
  await news.getByRole('link', { name: title }).click();
  await expect(panel(page, 'Miksi tällä osastolla')).toContainText(/Mikael Lindström siirsi vierailun .*päätöstä/);
  await expect(panel(page, 'Tilanne')).toContainText('osaston työjonossa: Hallinto-osasto');
});
