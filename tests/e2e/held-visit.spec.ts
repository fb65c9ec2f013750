import { expect, test } from '@playwright/test';
import { writeDay } from '@/lib/domain/shared/as-typed';
import { expectAccessible } from '../support/accessible';
import { dayAhead } from '../support/days';
import { fromMenu, logVisit, panel, press, send } from '../support/journey';
import { signIn } from '../support/sign-in';

test('a visit to a suspended area is held until the chief executive grants the exception, and approval then goes on', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const title = 'Petroskoin yliopiston tutkijoiden vierailu';
  const reason = 'Tutkijat ovat kutsuttuja asiantuntijoita.';
  await signIn(page, 'requester');
  await logVisit(page, title, { name: 'Irina Belova', title: 'Professori', organisation: 'Petroskoin yliopisto' });
  await page.getByRole('combobox', { name: 'Maa', exact: true }).selectOption('RU');

  // The criteria are told while the request is written.
  const criteria = panel(page, 'Vastaanottokriteerit');
  const criterion = (name: string) => criteria.getByRole('listitem').filter({ hasText: name });
  await expect(criterion('Kesto')).toContainText('Täyttyy');
  await expect(criterion('Ryhmän koko')).toContainText('Ryhmässä on 1 henkilö.');
  await expect(criterion('Hyöty nimetty')).toContainText('Ei täyty');
  await page.getByRole('checkbox', { name: 'Parhailta kaupungeilta oppiminen' }).check();
  await expect(criterion('Hyöty nimetty')).toContainText('Vierailulle on nimetty tavoite.');
  const address = await send(page);

  const hold = panel(page, 'Vierailu on pidätetty');
  await expect(hold).toContainText('Yhteistyö on keskeytetty 24.2.2022 alkaen: Muu Venäjä.');
  await expect(hold).toContainText('Venäjän hyökkäys Ukrainaan.');
  await expect(hold.getByRole('button')).toHaveCount(0);

  await signIn(page, 'coordinator.economic');
  await page.goto('/queue');
  const waiting = panel(page, 'Osaston työjono').getByRole('listitem').filter({ hasText: title });
  await expect(waiting).toContainText(/\d\/6 kriteeriä täyttyy/);
  await page.goto(address);
  await press(page, 'accept');
  await expect(page.getByRole('button', { name: 'Pyydä hyväksyntää' })).toHaveCount(0);
  await expect(panel(page, 'Vastaanottokriteerit')).toContainText(/kriteeriä täyttyy/);

  await signIn(page, 'chief.executive');
  await expect(panel(page, 'Odottaa poikkeuslupaani').getByRole('link', { name: title })).toBeVisible();
  await page.goto('/approvals');
  await expectAccessible(page, 'the inbox of exceptions', 1280);
  await page.getByRole('link', { name: `Avaa ja päätä: ${title}` }).click();
  await expect(page).toHaveURL(/#hold$/);
  await hold.getByRole('button', { name: 'Myönnä poikkeuslupa' }).click();
  await hold.getByRole('button', { name: 'Myönnä poikkeuslupa' }).click();
  await expect(hold.getByRole('alert').filter({ hasText: 'Tarkista merkityt kohdat' })).toBeVisible();
  await hold.getByRole('textbox', { name: 'Perustelu' }).fill(reason);
  await hold.getByRole('button', { name: 'Myönnä poikkeuslupa' }).click();
  const granted = panel(page, 'Poikkeuslupa on myönnetty');
  await expect(granted).toContainText('Laura Mäkelä myönsi poikkeusluvan');
  await expect(granted).toContainText(reason);
  await expect(panel(page, 'Tapahtumat').getByRole('listitem').first()).toContainText('Myönsi poikkeusluvan');
  await expectAccessible(page, 'the held visit', 1280);

  await signIn(page, 'coordinator.economic');
  await page.goto('/notices');
  const told = page.getByRole('listitem').filter({ hasText: title });
  await expect(told.filter({ hasText: 'Vierailulle myönnettiin poikkeuslupa' })).toHaveCount(1);
  await page.goto(address);
  await press(page, 'request_approval');
  await expect(panel(page, 'Tilanne')).toContainText('Hyväksyttävänä');

  // Whoever decides sees how the request stood, in one line, and why behind a press.
  await signIn(page, 'unit.head');
  await page.goto(address.replace('/visits/', '/approvals/'));
  await expect(criteria).toContainText(/\d\/6 kriteeriä täyttyy/);
  await expect(criterion('Hyöty nimetty')).toBeHidden();
  await criteria.getByText('Näytä perusteet').click();
  await expect(criterion('Hyöty nimetty')).toContainText('Vierailulle on nimetty tavoite.');
});

test('a keeper of the register sets a status, and the visits it concerns are held', async ({ page }) => {
  test.setTimeout(90_000);
  const title = 'Halifaxin satamaviranomaisen vierailu';
  await signIn(page, 'requester');
  await logVisit(page, title, { name: 'Ann Reid', title: 'Port Manager', organisation: 'Halifax Port Authority' });
  await page.getByRole('combobox', { name: 'Maa', exact: true }).selectOption('CA');
  const address = await send(page);
  await expect(panel(page, 'Vierailu on pidätetty')).toHaveCount(0);

  await signIn(page, 'registers');
  await fromMenu(page, 'Rekisterit', 'Kohdealueet');
  await expect(page.getByRole('heading', { level: 1, name: 'Kohdealueet ja kumppanit' })).toBeVisible();
  const form = panel(page, 'Aseta tila');
  await form.getByRole('combobox', { name: 'Kohdealue tai kumppani' }).selectOption({ label: 'Muu kumppani' });
  await form.getByRole('combobox', { name: 'Tila', exact: true }).selectOption({ label: 'Lepotilassa' });
  await form.getByRole('button', { name: 'Tallenna tila' }).click();
  await expect(form.getByRole('alert')).toContainText('Tarkista merkityt kohdat');
  await form.getByRole('textbox', { name: 'Kumppanin nimi' }).fill('Halifax Port Authority');
  await form.getByRole('combobox', { name: 'Maa' }).selectOption('CA');
  await form.getByRole('textbox', { name: 'Mistä päivästä' }).fill(writeDay(dayAhead(1)));
  await form.getByRole('textbox', { name: 'Syy suomeksi' }).fill('Sopimus on päättynyt.');
  await form.getByRole('textbox', { name: 'Syy englanniksi' }).fill('The agreement has ended.');
  await form.getByRole('textbox', { name: 'Päätös' }).fill('HEL 2026-000100');
  await form.getByRole('button', { name: 'Tallenna tila' }).click();
  await expect(form.getByRole('status')).toContainText('Tila on tallennettu.');
  const partner = page.getByRole('article').filter({ hasText: 'Halifax Port Authority' });
  await expect(partner).toContainText('Sopimus on päättynyt.');
  await expectAccessible(page, 'the target areas', 1280);

  await page.goto(address);
  const hold = panel(page, 'Vierailu on pidätetty');
  await expect(hold).toContainText('Halifax Port Authority on lepotilassa');
  await expect(hold).toContainText('HEL 2026-000100');
});
