import { expect, type Page, test } from '@playwright/test';
import { messagesOf } from '@/lib/i18n/messages/messages-of';
import { expectAccessible } from '../support/accessible';
import { logVisit, panel, send } from '../support/journey';
import { signIn } from '../support/sign-in';

const t = messagesOf('fi').delegation;

/** A visit of the economic department, whose delegation its coordinator has in front of them. */
async function openDelegation(page: Page, title: string): Promise<void> {
  await signIn(page, 'requester');
  await logVisit(page, title, { name: 'Kristi Tamm', title: 'Nõunik', organisation: 'Tallinna linnavalitsus' });
  const address = await send(page);
  await signIn(page, 'coordinator.economic');
  await page.goto(address);
  await page.getByRole('link', { name: t.title, exact: true }).click();
  await expect(page).toHaveURL(/\/delegation$/);
}

const people = (page: Page) => page.getByRole('list', { name: t.table }).getByRole('listitem');
const person = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const save = async (page: Page) => {
  await page.getByRole('button', { name: t.save }).click();
  await expect(page.getByRole('status').filter({ hasText: t.saved })).toBeVisible();
};

/** Twelve as an embassy's spreadsheet gives them: capitals, a comma, marks, a rank of somebody else's, somebody twice. */
const TWELVE = [
  'Delegation of the City of Tallinn\t\t\t',
  'Name\tPosition\tOrganisation\tLanguages',
  'TAMM Kristi\tHead of International Relations\tTallinna linnavalitsus\tEnglish, Estonian',
  'KÕIV Jüri-Õnne\tDirector\tTallinna Transpordiamet\tEnglish',
  '"DE LA CRUZ, María"\tAdviser\tAgencia de Energía\tSpanish, Elvish',
  'Mr. Nguyễn Văn A\tExpert\tHanoi People’s Committee\t',
  'SAAR Anna\tAssistant to the Minister\tRiigikantselei\t',
  'LEPP Jaan\tInterpreter\t\tRussian',
  'KASK Mari\tSpecialist\tTallinna Linnaplaneerimise Amet\t',
  'KASK Peeter\tSpecialist\tTallinna Linnaplaneerimise Amet\t',
  'RAUD Tiit\tJournalist\tERR\t',
  'PÕLD Liis\tExpert\tTartu linn\t',
  'OJA Märt\tDriver\t\t',
  'OJA Märt\tSecurity officer\t\t',
].join('\n');

test('a list of twelve is pasted, its doubts are mended by keyboard, and it is saved as a whole', async ({ page }) => {
  test.setTimeout(120_000);
  await openDelegation(page, 'Tallinnan kaupunkisuunnittelijoiden vierailu');
  await expectAccessible(page, 'an almost empty delegation', 1280);

  await page.getByText(t.list.title).click();
  await page.getByRole('textbox', { name: t.list.paste }).fill(TWELVE);
  await page.getByRole('button', { name: t.list.read }).click();
  const read = page.getByRole('status').filter({ hasText: 'Luettelosta luettiin 12 henkilöä' });
  await expect(read).toContainText('uusia 11, ennestään mukana 1');
  await expect(people(page)).toHaveCount(12);

  // The same person in other capitals and another order is known again; who is doubtful is said to be.
  await expect(person(page, 'TAMM Kristi')).toContainText('Nimi: oli ”Kristi Tamm”');
  await expect(person(page, 'DE LA CRUZ, María')).toContainText('Kieltä ei tunnettu: Elvish');
  await expect(person(page, 'SAAR Anna')).toContainText('Arvoa ei luettu');
  await expect(person(page, 'Nguyễn Văn A').getByText(t.more)).toBeVisible();
  await expect(person(page, 'LEPP Jaan').getByRole('combobox', { name: t.role })).toHaveValue('INTERPRETER');
  await expect(person(page, 'OJA Märt').nth(1)).toContainText(t.doubt.DUPLICATE);
  await expectAccessible(page, 'a list with doubts', 1280);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectAccessible(page, 'a list with doubts on a phone', 320);
  await page.setViewportSize({ width: 1280, height: 900 });

  // Nothing is stored before it is saved.
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(people(other)).toHaveCount(1);
  await other.close();

  // By keyboard alone: the second Märt is called Mart, the interpreter goes up by one, the driver goes and comes back.
  await person(page, 'OJA Märt').nth(1).getByRole('textbox', { name: t.name, exact: true }).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('OJA Mart');
  const up = page.getByRole('button', { name: t.up.replace('{name}', 'LEPP Jaan') });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(up).toBeFocused();
  await expect(page.getByText('LEPP Jaan on nyt sijalla 5/12.')).toBeAttached();
  await page.getByRole('button', { name: t.removeOf.replace('{name}', 'OJA Märt') }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: t.undo })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(people(page)).toHaveCount(12);

  await page.getByRole('textbox', { name: t.announced }).fill('14');
  await save(page);
  await page.reload();
  await expect(people(page)).toHaveCount(12);
  await expect(people(page).nth(4).getByRole('textbox', { name: t.name, exact: true })).toHaveValue('LEPP Jaan');
  await expect(page.getByRole('textbox', { name: t.announced })).toHaveValue('14');
});

test('what two people change in one delegation is merged, and nothing is lost', async ({ page }) => {
  await openDelegation(page, 'Kahden valmistelijan vierailu');
  const other = await page.context().newPage();
  await other.goto(page.url());
  const title = (on: Page) => on.getByRole('textbox', { name: t.personTitle, exact: true }).first();
  await title(other).fill('Direktor');
  await save(other);

  await title(page).fill('Koordinaattori');
  await page.getByRole('button', { name: t.add }).click();
  await page.keyboard.type('Bo Berg');
  await page.getByRole('button', { name: t.save }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'ehti muuttaa vierailua' })).toContainText('Vieraat');
  await page.getByRole('button', { name: t.merge }).click();
  await expect(people(page).first()).toContainText('Titteli: toinen kirjoitti ”Direktor”');
  await save(page);
  await expect(title(page)).toHaveValue('Koordinaattori');
  await expect(people(page)).toHaveCount(2);
});

test('the contact person sends the list by a link without signing in, and the coordinator accepts some of it', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await openDelegation(page, 'Yhteyshenkilön vierailu');
  const links = panel(page, t.links.title);
  await links.getByRole('textbox', { name: t.links.contact }).fill('Anna Ek, Stockholms stad');
  await links.getByRole('button', { name: t.links.make }).click();
  const address = await page.getByTestId('contact-link').innerText();
  await expectAccessible(page, 'the delegation with a link', 1280);

  const outside = await browser.newContext({ locale: 'en-GB', viewport: { width: 375, height: 800 } });
  const form = await outside.newPage();
  const c = messagesOf('en').contactList;
  const answer = await form.goto(address);
  expect(answer?.headers()).toMatchObject({
    'referrer-policy': 'no-referrer',
    'x-robots-tag': expect.stringContaining('noindex'),
  });
  await expect(form.getByRole('main')).toContainText('Yhteyshenkilön vierailu');
  await expect(form.getByRole('textbox', { name: c.name }).first()).toHaveValue('Kristi Tamm');
  await form.getByRole('button', { name: c.add }).click();
  await form.getByRole('textbox', { name: c.personTitle }).nth(1).fill('Adviser');
  await form.getByRole('button', { name: c.send }).click();
  await expect(form.getByRole('alert').filter({ hasText: c.errors })).toBeVisible();
  await form.getByRole('textbox', { name: c.name }).nth(1).fill('Åsa Öberg');
  await form.getByRole('button', { name: c.send }).click();
  await expect(
    form.getByRole('status').filter({ hasText: 'Thank you! The list of 2 people has been sent.' }),
  ).toBeVisible();
  await expectAccessible(form, 'the list of a contact person', 375);

  await page.reload();
  const sent = page.getByRole('group', { name: /Anna Ek, Stockholms stad lähetti luettelon/ });
  await sent.getByRole('checkbox', { name: /Åsa Öberg/ }).check();
  await sent.getByRole('button', { name: t.sent.take }).click();
  await expect(person(page, 'Åsa Öberg')).toContainText(t.note.fromList);
  await save(page);
  await expect(people(page)).toHaveCount(2);

  await links.getByRole('button', { name: t.links.revokeOf.replace('{contact}', 'Anna Ek, Stockholms stad') }).click();
  await expect(links).toContainText('Peruttu');
  expect((await form.goto(address))?.status()).toBe(404);
  await outside.close();
});

test('each look at what delegates need is told on the visit’s page', async ({ page }) => {
  await openDelegation(page, 'Erityistarpeiden vierailu');
  await page.getByRole('link', { name: t.needs.openNeeds }).click();
  await page.getByRole('textbox', { name: t.needs.diet }).fill('Pähkinäallergia');
  await page.getByRole('button', { name: t.needs.save }).click();
  await expect(page.getByRole('status').filter({ hasText: t.needs.saved })).toBeVisible();
  await expect(page.getByRole('textbox', { name: t.needs.diet })).toHaveValue('Pähkinäallergia');
  await expectAccessible(page, 'what delegates need', 1280);

  await page.goto(page.url().replace('/delegation/needs', ''));
  await expect(panel(page, 'Tapahtumat')).toContainText('Katsoi delegaation erityistarpeita');
  await expect(page.getByRole('main')).not.toContainText('Pähkinäallergia');
  const visit = page.url();
  await signIn(page, 'viewer');
  await page.goto(`${visit}/delegation/needs`);
  await expect(page.locator('body')).not.toContainText('Pähkinäallergia');
  await page.goto(`${visit}/delegation`);
  await expect(page.getByRole('rowheader', { name: 'Kristi Tamm' })).toBeVisible();
  await expectAccessible(page, 'the delegation as it is read', 1280);
});

test('somebody of an earlier visit is proposed, joined by hand, seen with both visits and taken apart again', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openDelegation(page, 'Ensimmäinen tuttu vierailu');
  await openDelegation(page, 'Toinen tuttu vierailu');
  const i = messagesOf('fi').identities;
  const known = panel(page, i.title).getByRole('region', { name: 'Kristi Tamm' });
  const first = known.getByRole('listitem').filter({ hasText: 'Ensimmäinen tuttu vierailu' });
  await expect(first).toContainText(i.likely);
  await expectAccessible(page, 'a delegation with somebody known', 1280);
  await first.getByRole('button', { name: /^Yhdistä: / }).click();
  await expect(first).toHaveCount(0);

  await known.getByRole('link', { name: i.allOf.replace('{name}', 'Kristi Tamm') }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kristi Tamm' })).toBeVisible();
  await expect(page.getByRole('rowheader')).toHaveCount(2);
  await expectAccessible(page, 'the visits of somebody', 1280);
  await page.goBack();
  await known.getByRole('button', { name: /^Kumoa yhdistäminen/ }).click();
  await expect(first).toBeVisible();
});
