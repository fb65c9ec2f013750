import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { decide, giveReason, logVisit, panel, prepare, press, recordConsultation, send } from '../support/journey';
import { signIn } from '../support/sign-in';

const MINISTER = { name: 'Kaja Kask', title: 'Prime Minister' };
const OFFICIAL = { name: 'Bo Ek', title: 'Planeringschef' };

test('the protocol check of a high-level visit is refused until both missions have answered; another of the same day is lived with for a reason', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const title = 'Naapurimaan pääministerin vierailu';
  await signIn(page, 'requester');
  await logVisit(page, 'Samana päivänä toinen pääministeri', MINISTER, 'fi', 61);
  await send(page);
  await logVisit(page, title, MINISTER, 'fi', 61);
  const address = await send(page);
  await prepare(page, 'coordinator.administrative', address);
  await expect(panel(page, 'Yhteydenpito')).toContainText('Protokollan tarkistuksesta puuttuu vielä');

  // On the visit's own page nothing is decided: it leads to where everything is shown.
  await signIn(page, 'protocol');
  await page.goto(address);
  await page.getByRole('link', { name: 'Siirry päättämään' }).click();
  await page.getByRole('button', { name: 'Hyväksy', exact: true }).click();
  const exception = page.getByRole('textbox', { name: 'Poikkeuksen peruste' });
  await expect(exception).toBeFocused();
  await page.getByRole('textbox', { name: 'Perustelu' }).fill('Kaikki on kunnossa.');
  await page.getByRole('button', { name: 'Hyväksy', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Tarkista merkityt kohdat' })).toBeVisible();
  await expect(exception).toHaveAccessibleDescription(/Molempien edustustojen vastaus puuttuu/);
  await expect(page.getByRole('textbox', { name: 'Perustelu' })).toHaveValue('Kaikki on kunnossa.');

  await recordConsultation(page, 'EMBASSY', 'Viron suurlähetystö Helsingissä');
  await recordConsultation(page, 'FINNISH_MISSION', 'Suomen suurlähetystö Tallinnassa', 'PENDING');
  const consultations = panel(page, 'Yhteydenpito');
  await expect(consultations).toContainText('Suomen edustusto maassa: vastausta odotetaan');

  // The answer comes: what was recorded is corrected, and what stood before stays readable.
  await consultations.getByLabel('Korjaa tai poista: Suomen suurlähetystö Tallinnassa').click();
  await consultations.getByRole('combobox', { name: 'Tulos' }).selectOption({ label: 'Huomautuksia' });
  await consultations.getByRole('button', { name: 'Tallenna korjaus' }).click();
  const answer = consultations.getByRole('textbox', { name: 'Mitä vastattiin' });
  await expect(answer).toHaveAccessibleDescription('Täytä tämä kohta');
  await answer.fill('Saattueelle varattava aikaa.');
  await consultations.getByRole('button', { name: 'Tallenna korjaus' }).click();
  await expect(consultations).toContainText('Edellytetty yhteydenpito on kirjattu.');
  await consultations.getByText('Aiempi kirjaus').click();
  await expect(consultations).toContainText('Odottaa vastausta');

  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page, 'a decision with its consultations', width);
  }
  await expect(exception).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Miksi päällekkäisyyden kanssa voi elää?' }).fill('Toinen on vasta pyyntö.');
  await press(page, 'approve');

  // The next approver sees who has answered for the conflict, and is not asked again.
  await signIn(page, 'director.administrative');
  await page.goto(address.replace('/visits/', '/approvals/'));
  const conflicts = panel(page, 'Päällekkäisyydet kalenterissa');
  await expect(conflicts).toContainText('Samana päivänä toinen pääministeri');
  await expect(conflicts).toContainText(/Hyväksynyt perustellen Kristiina Åkerblom.*Toinen on vasta pyyntö\./);
  await giveReason(page, 'approve', 'Sopii.');
  await expect(page.getByRole('textbox', { name: 'Miksi päällekkäisyyden' })).toHaveCount(0);
  await press(page, 'approve');
  await decide(page, 'mayors.office', title, 'approve', 'Tervetuloa.');

  await page.goto(address);
  await expect(panel(page, 'Tilanne')).toContainText('Hyväksytty');
  const timeline = panel(page, 'Tapahtumat');
  await expect(timeline).toContainText('Kristiina Åkerblom · Korjasi yhteydenpidon kirjausta');
  await expect(timeline).toContainText('Korjattu: Tulos ja Mitä vastattiin');
  await expect(timeline).toContainText('Toinen on vasta pyyntö.');

  await signIn(page, 'viewer');
  await page.goto(address);
  await expect(panel(page, 'Perustiedot')).toBeVisible();
  await expect(panel(page, 'Yhteydenpito')).toHaveCount(0);
});

test('a check passed as an exception shows its reason to the approvers after it', async ({ page }) => {
  const title = 'Saarivaltion pääministerin välilasku';
  await signIn(page, 'requester');
  await logVisit(page, title, MINISTER, 'fi', 63);
  const address = await send(page);
  await prepare(page, 'coordinator.administrative', address);
  await signIn(page, 'protocol');
  await page.goto(address.replace('/visits/', '/approvals/'));
  await giveReason(page, 'approve', 'Aikaa on kaksi päivää.');
  await page
    .getByRole('textbox', { name: 'Poikkeuksen peruste' })
    .fill('Maalla ei ole edustustoa, eikä Suomella siellä.');
  await press(page, 'approve');

  await signIn(page, 'director.administrative');
  await page.goto(address.replace('/visits/', '/approvals/'));
  await expect(panel(page, 'Yhteydenpito')).toContainText('Tarkistus ohitettiin poikkeuksena: Kristiina Åkerblom');
  await expect(panel(page, 'Yhteydenpito')).toContainText('Maalla ei ole edustustoa, eikä Suomella siellä.');
});

test('a rejection asks for a reason of the register, which its requester is told', async ({ page }) => {
  const title = 'Matkailuyrittäjien tutustumiskäynti';
  await signIn(page, 'requester');
  await logVisit(page, title, OFFICIAL, 'fi', 64);
  const address = await send(page);
  await prepare(page, 'coordinator.economic', address);

  await signIn(page, 'unit.head');
  await page.goto(address.replace('/visits/', '/approvals/'));
  await giveReason(page, 'reject', 'Esittelemme kohteen ensi keväänä.');
  await page.getByRole('button', { name: 'Hylkää', exact: true }).click();
  const reason = page.getByRole('combobox', { name: 'Hylkäyksen syy' });
  await expect(reason).toHaveAccessibleDescription('Täytä tämä kohta');
  await reason.selectOption({ label: 'Joku muu on sopivampi isäntä' });
  await press(page, 'reject');

  await signIn(page, 'requester');
  const news = panel(page, 'Uutta vierailuistani').getByRole('listitem').filter({ hasText: title }).first();
  await expect(news).toContainText('Jukka Nieminen · Hylkäsi: Joku muu on sopivampi isäntä');
  await page.goto(address);
  await expect(panel(page, 'Tapahtumat')).toContainText('Syy: Joku muu on sopivampi isäntä');
});

test('a visit given back with marked fields shows them to its requester in the form, until it is sent again', async ({
  page,
}) => {
  const title = 'Satamakaupunkien opintoryhmä';
  await signIn(page, 'requester');
  await logVisit(page, title, OFFICIAL, 'fi', 65);
  const address = await send(page);
  await prepare(page, 'coordinator.economic', address);

  await signIn(page, 'unit.head');
  await page.goto(address.replace('/visits/', '/approvals/'));
  await giveReason(page, 'return', 'Keitä muita tulee, ja mitä kaupunki saa?');
  await page.getByText('Merkitse täydennettävät kohdat').click();
  for (const field of ['Vieraat', 'Hyöty kaupungille', 'Isäntä'])
    await page.getByRole('checkbox', { name: field, exact: true }).check();
  await press(page, 'return');

  await signIn(page, 'requester');
  await page.goto(`${address}/edit`);
  const note = page.getByText('Jukka Nieminen palautti vierailun täydennettäväksi').locator('..');
  await expect(note).toContainText('Keitä muita tulee, ja mitä kaupunki saa?');
  await expect(note.getByRole('listitem')).toHaveText(['Vieraat', 'Hyöty kaupungille', 'Isäntä']);
  await expect(page.getByRole('textbox', { name: 'Isäntä Täydennä' })).toBeVisible();
  await note.getByRole('link', { name: 'Hyöty kaupungille' }).click();
  const benefit = page.getByRole('textbox', { name: 'Hyöty kaupungille Täydennä' });
  await expect(benefit).toBeFocused();
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page, 'a form with marked fields', width);
  }
  await benefit.fill('Kokemukset satamien sähköistyksestä.');
  await page.getByRole('button', { name: 'Lähetä uudelleen' }).click();
  await expect(page).toHaveURL(address);
  await expect(panel(page, 'Tapahtumat')).toContainText('Täydennettävä: Vieraat, Hyöty kaupungille ja Isäntä');

  await signIn(page, 'coordinator.economic');
  await page.goto(`${address}/edit`);
  await expect(page.getByRole('textbox', { name: 'Otsikko' })).toHaveValue(title);
  await expect(page.getByText('Täydennä', { exact: true })).toHaveCount(0);
});

test('an approver declares themselves disqualified: the visit leaves their inbox, and comes back when they withdraw it', async ({
  page,
}) => {
  const title = 'Kumppanikaupungin kuoron vierailu';
  await signIn(page, 'requester');
  await logVisit(page, title, OFFICIAL, 'fi', 66);
  const address = await send(page);
  await prepare(page, 'coordinator.economic', address);

  const waiting = page.getByRole('link', { name: `Käsittele: ${title}` });
  await signIn(page, 'unit.head');
  await page.goto('/approvals');
  await waiting.click();
  const side = panel(page, 'Esteellisyys');
  await side.getByText('Ilmoita esteellisyys').first().click();
  await side.getByRole('textbox', { name: 'Esteellisyyden peruste' }).fill('Laulan kuorossa.');
  await side.getByRole('button', { name: 'Ilmoita esteellisyys' }).click();
  await expect(side).toContainText('Jukka Nieminen');
  await expect(panel(page, 'Päätös')).toContainText('Sinulta ei odoteta nyt mitään.');
  await page.goto('/approvals');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(title)).toHaveCount(0);

  await signIn(page, 'viewer');
  await page.goto(address);
  await expect(panel(page, 'Esteellisyys')).toContainText('Jukka Nieminen');
  await expect(page.getByText('Laulan kuorossa.')).toHaveCount(0);

  await signIn(page, 'unit.head');
  await page.goto(address);
  await page.getByRole('button', { name: 'Peru ilmoitus: Jukka Nieminen' }).click();
  await expect(page.getByRole('link', { name: 'Siirry päättämään' })).toBeVisible();
  await page.goto('/approvals');
  await expect(waiting).toBeVisible();
});

test('a request is withdrawn by its requester; a visit is put off to a day that is already known', async ({ page }) => {
  await signIn(page, 'requester');
  await logVisit(page, 'Peruuntuva tutustuminen', OFFICIAL, 'fi', 67);
  await send(page);
  await page.getByRole('button', { name: 'Peru pyyntö' }).click();
  await expect(panel(page, 'Mitä voin tehdä')).toContainText('Syytä ei tarvitse kertoa.');
  await page.getByRole('button', { name: 'Peru pyyntö' }).click();
  await expect(panel(page, 'Tilanne')).toContainText('Peruttu');
  await expect(panel(page, 'Tapahtumat')).toContainText('Aino Virtanen · Veti pyyntönsä takaisin');

  await logVisit(page, 'Siirtyvä tutustuminen', OFFICIAL, 'fi', 67);
  const address = await send(page);
  await signIn(page, 'coordinator.economic');
  await page.goto(address);
  await page.getByRole('button', { name: 'Lykkää', exact: true }).click();
  await page.getByRole('textbox', { name: 'Uusi alkamispäivä' }).fill('31.2.2028');
  await page.getByRole('button', { name: 'Lykkää', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Uusi alkamispäivä' })).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('textbox', { name: 'Uusi alkamispäivä' }).fill('3.4.2028');
  await press(page, 'postpone');
  await expect(panel(page, 'Perustiedot')).toContainText('3.4.2028 klo 9.30–11.00');
  await expect(panel(page, 'Tilanne')).toContainText('Lykätty');
});
