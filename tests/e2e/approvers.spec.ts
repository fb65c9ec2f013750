import { expect, type Page, test } from '@playwright/test';
import { writeDay } from '@/lib/domain/shared/as-typed';
import { formatDays } from '@/lib/i18n/formats';
import { expectAccessible } from '../support/accessible';
import { dayAhead } from '../support/days';
import { decide, logVisit, panel, prepare, press, send } from '../support/journey';
import { signIn } from '../support/sign-in';

const TODAY = dayAhead(0);
const TITLE = 'Pyöräilykaupunkien suunnittelijat';

/** The head of unit names two substitutes in their order, and is away today. */
async function leave(page: Page): Promise<void> {
  await signIn(page, 'unit.head');
  await page.goto('/absences');
  const substitutes = panel(page, 'Sijaiset järjestyksessä');
  await substitutes.getByText('Muuta sijaisia').click();
  for (const name of ['Olli Rantanen (registers@vierailut.test)', 'Nadia Petrova (viewer@vierailut.test)']) {
    await substitutes.getByRole('combobox', { name: 'Lisää sijainen' }).selectOption({ label: name });
    await substitutes.getByRole('button', { name: 'Lisää', exact: true }).click();
  }
  await substitutes.getByRole('textbox', { name: 'Alkaen' }).fill(writeDay(TODAY));
  await substitutes.getByRole('button', { name: 'Tallenna sijaiset' }).click();
  await expect(substitutes.getByText('Sijaiset on tallennettu.')).toBeVisible();

  const absences = panel(page, 'Poissaolot');
  await absences.getByRole('textbox', { name: 'Ensimmäinen päivä' }).fill(writeDay(TODAY));
  await absences.getByRole('textbox', { name: 'Viimeinen päivä', exact: true }).fill(writeDay(TODAY));
  await absences.getByRole('combobox', { name: 'Syy' }).selectOption({ label: 'Virkamatka' });
  await absences.getByRole('button', { name: 'Kirjaa poissaolo' }).click();
  await expect(absences.getByRole('status')).toContainText('Poissaolo on kirjattu.');
}

/** And is back; nobody stands in any more, so that no other journey meets these two. */
async function comeBack(page: Page): Promise<void> {
  await signIn(page, 'unit.head');
  await page.goto('/absences');
  const days = formatDays(TODAY, TODAY, 'fi');
  await panel(page, 'Poissaolot')
    .getByRole('button', { name: `Poista poissaolo ${days}: Jukka Nieminen` })
    .click();
  await expect(panel(page, 'Poissaolot').getByRole('status')).toContainText('Poissaolo on päätetty.');
  const substitutes = panel(page, 'Sijaiset järjestyksessä');
  await substitutes.getByRole('button', { name: /^Päätä sijaisuudet/ }).click();
  await expect(substitutes).toContainText('Sijaisuudet on päätetty.');
}

test('while the head of unit is away and the first substitute disqualified, the second decides; a change of dates asks the head again, who sees what changed', async ({
  page,
}) => {
  test.setTimeout(150_000);
  await signIn(page, 'requester');
  await logVisit(page, TITLE, { name: 'Bo Ek', title: 'Planeringschef' }, 'fi', 71);
  const address = await send(page);
  await prepare(page, 'coordinator.economic', address);
  await leave(page);

  // The head's own inbox says who decides instead; the first substitute steps aside.
  await page.goto('/approvals');
  const waiting = page.getByRole('article').filter({ hasText: TITLE });
  await expect(waiting).toContainText('Sinut on merkitty tänään poissaolevaksi');
  await expect(waiting).toContainText('Päättäjä: Olli Rantanen.');
  await signIn(page, 'registers');
  await page.goto('/approvals');
  await expect(waiting).toContainText('sijaisena, koska Jukka Nieminen on poissa');
  await waiting.getByRole('link', { name: `Käsittele: ${TITLE}` }).click();
  await expect(panel(page, 'Päätös')).toContainText('Päätät sijaisena, koska Jukka Nieminen on poissa.');
  const side = panel(page, 'Esteellisyys');
  await side.getByText('Ilmoita esteellisyys').first().click();
  await side.getByRole('textbox', { name: 'Esteellisyyden peruste' }).fill('Olen yhdistyksen hallituksessa.');
  await side.getByRole('button', { name: 'Ilmoita esteellisyys' }).click();
  await expect(panel(page, 'Päätös')).toContainText('Sinulta ei odoteta nyt mitään.');

  await decide(page, 'viewer', TITLE, 'approve', 'Tervetuloa.');
  await page.goto(address);
  const approval = panel(page, 'Hyväksyminen');
  await expect(approval).toContainText(/Nadia Petrova.*sijaisena, koska Jukka Nieminen on poissa/);
  await comeBack(page);

  // New dates: the approval is asked again, of the head who is back.
  await signIn(page, 'coordinator.economic');
  await page.goto(address);
  await expect(panel(page, 'Tilanne')).toContainText('Hyväksytty');
  await expect(panel(page, 'Tapahtumat')).toContainText('sijaisena, koska Jukka Nieminen on poissa');
  await page.goto(`${address}/edit`);
  await page.getByRole('textbox', { name: 'Päättymisaika' }).fill('15.30');
  await page.getByRole('button', { name: 'Tallenna muutokset' }).click();
  await expect(page).toHaveURL(address);
  await expect(approval).toContainText('Päättää nyt: Jukka Nieminen');

  await signIn(page, 'unit.head');
  await page.goto(address.replace('/visits/', '/approvals/'));
  const changed = panel(page, 'Muuttunut hyväksynnän jälkeen');
  await expect(changed).toContainText('Mikael Lindström');
  await expect(changed).toContainText('9.30–11.00');
  await expect(changed).toContainText('9.30–15.30');
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page, 'a decision asked again', width);
  }
  await page.getByRole('button', { name: 'Hyväksy', exact: true }).click();
  await press(page, 'approve');
  await page.goto(address);
  await expect(panel(page, 'Tilanne')).toContainText('Hyväksytty');
});
