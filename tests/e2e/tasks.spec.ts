import { expect, test } from '@playwright/test';
import { writeDay } from '@/lib/domain/shared/as-typed';
import { createVisit } from '@/lib/usecases/visits/create-visit';
import { TRANSITION_USE_CASES } from '@/lib/usecases/visits/transitions';
import { expectAccessible } from '../support/accessible';
import { arrange } from '../support/arrange';
import { aVisit, granted } from '../support/builders';
import { dayAhead } from '../support/days';
import { fromMenu, panel } from '../support/journey';
import { signIn } from '../support/sign-in';

/** A visit thirty days ahead in the hands of the economic department's coordinator. */
async function prepared(title: string): Promise<string> {
  return arrange(async (as, at) => {
    const day = dayAhead(30);
    const visit = { ...aVisit({ title }), startsAt: `${day}T09:00:00+02:00`, endsAt: `${day}T12:00:00+02:00` };
    const made = granted(await createVisit(await as('requester'), { visit, submit: true }, at));
    granted(
      await TRANSITION_USE_CASES.accept(await as('coordinator.economic'), { id: made.id, version: made.version }, at),
    );
    return made.id;
  });
}

test('the board of tasks is worked by keyboard alone, on a desk and on a phone', async ({ page }) => {
  const address = `/visits/${await prepared('Taulun vierailu')}/tasks`;
  await signIn(page, 'coordinator.economic');
  await page.goto(address);
  const card = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
  await expect(page.getByRole('heading', { level: 1, name: 'Tehtävät' })).toBeVisible();
  await expect(card('Laadi ohjelma')).toContainText('Odottaa: Pyydä isäntä ja esittelijät');

  const board = page.getByRole('link', { name: 'Taulu' });
  await board.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/view=board/);
  const column = (name: string) => page.getByRole('region', { name: new RegExp(`^${name} \\(`) });
  await expect(column('Avoin')).toContainText('Pyydä isäntä ja esittelijät');
  await expectAccessible(page, 'the board', 1280);

  await page.getByRole('button', { name: 'Aloita: Pyydä isäntä ja esittelijät' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Pyydä isäntä ja esittelijät: Työn alla.');
  await expect(column('Työn alla')).toContainText('Pyydä isäntä ja esittelijät');
  await page.getByRole('button', { name: 'Merkitse valmiiksi: Pyydä isäntä ja esittelijät' }).focus();
  await page.keyboard.press('Space');
  await expect(column('Valmis')).toContainText('Pyydä isäntä ja esittelijät');
  await expect(card('Laadi ohjelma')).not.toContainText('Odottaa:');

  const catering = card('Tilaa tarjoilu');
  await catering.locator('summary').filter({ hasText: 'Ei tarvita' }).focus();
  await page.keyboard.press('Enter');
  await catering.getByRole('textbox', { name: 'Miksi ei tarvita' }).focus();
  await page.keyboard.press('Enter');
  await expect(catering.getByRole('alert')).toContainText('Tarkista merkityt kohdat');
  await catering.getByRole('textbox', { name: 'Miksi ei tarvita' }).focus();
  await page.keyboard.type('Vieraat syövät muualla');
  await page.keyboard.press('Enter');
  await expect(column('Ei tarvita')).toContainText('Vieraat syövät muualla');

  await page.getByRole('link', { name: 'Muuta: Varaa tilat ja tulkit' }).focus();
  await page.keyboard.press('Enter');
  const places = card('Varaa tilat ja tulkit');
  await places.getByRole('textbox', { name: 'Määräpäivä' }).fill(writeDay(dayAhead(9)));
  await page.keyboard.press('Enter');
  await expect(places.getByRole('status')).toContainText('Tehtävä on tallennettu');
  await expect(places).toContainText('Päivä asetettu käsin');

  await page.setViewportSize({ width: 375, height: 812 });
  await expectAccessible(page, 'the board on a phone', 375);
});

test('a task added for somebody is theirs to find, to hear of and to finish', async ({ page }) => {
  const id = await prepared('Annetun tehtävän vierailu');
  await signIn(page, 'coordinator.economic');
  await page.goto(`/visits/${id}/tasks`);
  const add = panel(page, 'Lisää tehtävä');
  await add.getByRole('textbox', { name: 'Mitä tehdään' }).fill('Tilaa kypärät');
  await add.getByRole('textbox', { name: 'Määräpäivä' }).fill('joskus');
  await add.getByRole('combobox', { name: 'Tekijä' }).selectOption({ index: 0 });
  await add.getByRole('button', { name: 'Lisää tehtävä' }).click();
  await expect(add.getByRole('alert')).toBeVisible();
  await expect(add.getByRole('textbox', { name: 'Mitä tehdään' })).toHaveValue('Tilaa kypärät');
  await add.getByRole('textbox', { name: 'Määräpäivä' }).fill(writeDay(dayAhead(7)));
  const viewer = await arrange(async (as) => (await as('viewer')).name);
  await add.getByRole('combobox', { name: 'Tekijä' }).selectOption({ label: viewer });
  await add.getByRole('button', { name: 'Lisää tehtävä' }).click();
  await expect(add.getByRole('status')).toContainText('Tehtävä on lisätty');

  await signIn(page, 'viewer');
  await page.goto('/notices');
  await expect(page.getByRole('listitem').filter({ hasText: 'Tilaa kypärät' })).toContainText(
    'Sinulle annettiin tehtävä',
  );
  await page.getByRole('link', { name: 'Tehtäväni' }).first().click();
  const row = page.getByRole('listitem').filter({ hasText: 'Tilaa kypärät' });
  await expect(row).toContainText('Annetun tehtävän vierailu');
  await expectAccessible(page, 'my tasks', 1280);
  await row.getByRole('button', { name: 'Merkitse valmiiksi: Tilaa kypärät' }).click();
  await expect(page.getByRole('status')).toContainText('Tilaa kypärät: Valmis.');
  await expect(row).toHaveCount(0);
});

test('an administrator words, orders, adds and retires the tasks of a template', async ({ page }) => {
  await signIn(page, 'admin.economic');
  await fromMenu(page, 'Ylläpito', 'Tehtäväpohjat');
  await expect(page.getByRole('heading', { level: 1, name: 'Tehtäväpohjat' })).toBeVisible();
  await page.getByRole('link', { name: 'Yhteistyökokous' }).click();
  await expect(page).toHaveURL(/template=MEETING/);

  const add = panel(page, 'Lisää tehtävä');
  await add.getByRole('textbox', { name: 'Suomeksi' }).fill('Pyydä esitykset');
  await add.getByRole('button', { name: 'Lisää tehtävä' }).click();
  await expect(add.getByRole('alert')).toBeVisible();
  await add.getByRole('textbox', { name: 'Ruotsiksi' }).fill('Be om föredragen');
  await add.getByRole('textbox', { name: 'Englanniksi' }).fill('Ask for the talks');
  await add.getByRole('textbox', { name: 'Päiviä' }).fill('9');
  await add.getByRole('checkbox', { name: 'Laadi asialista' }).check();
  await add.getByRole('button', { name: 'Lisää tehtävä' }).click();
  await expect(add.getByRole('status')).toContainText('Tehtävä on lisätty');

  const rows = panel(page, 'Tehtävät järjestyksessä').locator('ol > li');
  await expect(rows.last()).toContainText('9 päivää ennen vierailua');
  await expect(rows.last()).toContainText('Odottaa: Laadi asialista');
  await page.getByRole('button', { name: 'Siirrä ylemmäs: Pyydä esitykset' }).click();
  await expect(rows.nth(-2)).toContainText('Pyydä esitykset');
  await expectAccessible(page, 'the templates of tasks', 1280);
  await page.getByRole('button', { name: 'Poista käytöstä: Pyydä esitykset' }).click();
  await expect(panel(page, 'Poistettu käytöstä')).toContainText('Pyydä esitykset');
});
