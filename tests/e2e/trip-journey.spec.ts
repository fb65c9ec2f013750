import { expect, test } from '@playwright/test';
import { writeDay } from '@/lib/domain/shared/as-typed';
import { dayAhead } from '../support/days';
import { decide, openOnCalendar, panel, press, send } from '../support/journey';
import { signIn } from '../support/sign-in';

test('a trip of an elected body to another continent goes to the administrative department (K2) and through the director, the chief executive and the mayor’s office, in that order', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const title = 'Kaupunginhallituksen matka Soulin kaupunkifoorumiin';
  await signIn(page, 'requester');
  await page.goto('/visits/new');
  await page.getByRole('radio', { name: 'Vierailu ulkomaille' }).check();
  await page.getByRole('textbox', { name: 'Otsikko' }).fill(title);
  await page.getByRole('textbox', { name: 'Alkamispäivä' }).fill(writeDay(dayAhead(80)));
  await page.getByRole('textbox', { name: 'Päättymispäivä' }).fill(writeDay(dayAhead(83)));
  await page.getByRole('textbox', { name: 'Organisaatio', exact: true }).fill('Seoul Metropolitan Government');
  await page.getByRole('combobox', { name: 'Maa', exact: true }).selectOption({ label: 'Etelä-Korea' });
  const head = page.getByRole('group', { name: 'Matkaseurueen johtaja' });
  await head.getByRole('textbox', { name: 'Nimi' }).fill('Ilmari Aho');
  await head.getByRole('textbox', { name: 'Titteli' }).fill('Kaupunginhallituksen jäsen');

  // By what is known so far an ordinary trip; whose it is changes where it goes and who decides.
  const advice = panel(page, 'Mihin tämä menee');
  await expect(advice.getByText('Tämä menee elinkeino-osastolle')).toBeVisible();
  await page.getByRole('combobox', { name: 'Kenen matka on?' }).selectOption({ label: 'Luottamuselin' });
  await expect(advice.getByText('Tämä menee hallinto-osastolle')).toBeVisible();
  await expect(advice).toContainText('(K2)');
  const chain = ['Hallintojohtaja', 'Kansliapäällikkö', 'Pormestarin toimisto'];
  await expect(advice.getByRole('list').first().getByRole('listitem')).toHaveText(chain);

  await page.getByText('Isäntä, kielet, tarpeet ja kustannus').click();
  await page.getByRole('textbox', { name: 'Arvioitu kustannus euroina' }).fill('64 000');
  const address = await send(page);
  await expect(page.getByText('64 000 €')).toBeVisible();

  // The other department's coordinator may look, and do nothing.
  await signIn(page, 'coordinator.economic');
  await page.goto(address);
  await expect(page.getByText('Sinulta ei odoteta nyt mitään.')).toBeVisible();

  await signIn(page, 'coordinator.administrative');
  await page.goto('/queue');
  await panel(page, 'Osaston työjono').getByRole('link', { name: title }).click();
  await press(page, 'accept');
  await press(page, 'request_approval');

  // Whoever comes later in the chain is not asked before their turn.
  await signIn(page, 'mayors.office');
  await page.goto('/approvals');
  await expect(page.getByRole('heading', { level: 1, name: 'Hyväksynnät' })).toBeVisible();
  await expect(page.getByRole('heading', { name: title })).toHaveCount(0);

  await decide(page, 'director.administrative', title, 'approve', 'Kuuluu kaupungin kansainväliseen ohjelmaan.');
  await decide(page, 'chief.executive', title, 'approve', 'Kustannus mahtuu talousarvioon.');
  await decide(page, 'mayors.office', title, 'approve', 'Hyväksytään.');

  await signIn(page, 'coordinator.administrative');
  await page.goto(address);
  const steps = panel(page, 'Hyväksyminen').getByRole('listitem');
  await expect(steps).toHaveText([
    /Hallintojohtaja.*Hyväksytty.*Henrik Sandell.*kansainväliseen ohjelmaan/,
    /Kansliapäällikkö.*Hyväksytty.*Laura Mäkelä.*mahtuu talousarvioon/,
    /Pormestarin toimisto.*Hyväksytty.*Fatima Hassan/,
  ]);
  await press(page, 'confirm');

  await signIn(page, 'viewer');
  const card = await openOnCalendar(page, title, dayAhead(80));
  await expect(card).toContainText('Vierailu ulkomaille · Vahvistettu · Hallinto-osasto');
});
