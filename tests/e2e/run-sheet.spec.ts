import { expect, test } from '@playwright/test';
import { instantToZoned } from '@/lib/domain/shared/zoned-time';
import { changeProgramme } from '@/lib/usecases/programme/change-programme';
import { createVisit } from '@/lib/usecases/visits/create-visit';
import { TRANSITION_USE_CASES } from '@/lib/usecases/visits/transitions';
import { expectAccessible } from '../support/accessible';
import { arrange } from '../support/arrange';
import { aVisit, granted } from '../support/builders';
import { signIn } from '../support/sign-in';

test.use({ viewport: { width: 375, height: 812 } });

const MINUTE = 60_000;

/** A zone in which it is about noon, so that the day of the visit is today whenever the journey runs. */
function noonZone(now: Date): string {
  const offset = 12 - now.getUTCHours();
  // The names of these zones count the other way round.
  return offset === 0 ? 'Etc/UTC' : `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
}

/** A visit under way right now: an item since twenty minutes, one right after it, one after a pause of ten. */
async function visitUnderWay(): Promise<string> {
  return arrange(async (as, at) => {
    const now = Math.floor(at.now().getTime() / MINUTE) * MINUTE;
    const timeZone = noonZone(at.now());
    const moment = (minutes: number) => new Date(now + minutes * MINUTE).toISOString();
    const coordinator = await as('coordinator.economic');
    const visit = granted(
      await createVisit(
        await as('requester'),
        {
          visit: aVisit({ title: 'Päivän kulun vierailu', startsAt: moment(-120), endsAt: moment(240), timeZone }),
          submit: true,
        },
        at,
      ),
    );
    granted(await TRANSITION_USE_CASES.accept(coordinator, { id: visit.id, version: visit.version }, at));
    const { rows } = await at.database.pool.query<{ id: string }>(
      `insert into city_person (name, title, phone, duties, languages) values ('Heli Isäntä', '{}', '+358 9 310 1641', '{HOST}', '{fi}') returning id`,
    );
    const attendees = rows.map(({ id }) => ({ personId: id, duty: 'HOST' as const }));
    const item = (fi: string, from: number, to: number, more: Record<string, unknown> = {}) => ({
      ...{
        type: 'MEETING',
        title: { fi },
        startsAt: moment(from),
        endsAt: moment(to),
        place: 'Kaupungintalo',
        ...more,
      },
    });
    const put = [
      item('Tervetuloa', -20, 10, { attendees, notesForHosts: 'Muista lippu pöydälle' }),
      item('Esittely', 10, 40),
      item('Lounas', 50, 110),
    ];
    granted(await changeProgramme(coordinator, { id: visit.id, put }, at));
    return visit.id;
  });
}

test('on a phone the run sheet tells what is now and next, shifts the rest when it runs late, and takes that back', async ({
  page,
}) => {
  const address = `/visits/${await visitUnderWay()}/run-sheet`;
  await signIn(page, 'coordinator.economic');
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: 'Päivän kulku' })).toBeVisible();

  const items = page.locator('main ol > li');
  const [first, second, third] = [items.nth(0), items.nth(1), items.nth(2)];
  await expect(first).toContainText('Nyt');
  await expect(second).toContainText('Seuraavaksi');
  await expect(page.locator('main dl')).toContainText('Tervetuloa');
  await expect(page.getByRole('link', { name: '+358 9 310 1641' })).toHaveAttribute('href', 'tel:+35893101641');
  await expect(first).toContainText('Muista lippu pöydälle');
  await expectAccessible(page, 'the run sheet', 375);

  await first.getByRole('button', { name: 'Myöhässä 15 minuuttia: Tervetuloa' }).click();
  const preview = first.getByRole('group', { name: 'Tervetuloa on 15 minuuttia myöhässä' });
  await expect(preview.getByRole('list').first().getByRole('listitem')).toHaveCount(3);
  await expect(preview).toContainText('Lounas');
  await expectAccessible(page, 'what a delay would do', 375);
  const before = await second.locator('p').first().innerText();

  // The network is gone: nothing is lost, and the same is sent again.
  await page.context().setOffline(true);
  await preview.getByRole('button', { name: 'Siirrä ohjelmaa' }).click();
  await expect(first.getByRole('alert')).toContainText('Mitään ei ole hukattu');
  await page.context().setOffline(false);
  await first.getByRole('button', { name: 'Yritä uudelleen' }).click();
  await expect(first.getByRole('status').filter({ hasText: 'Ohjelma on siirretty' })).toBeVisible();
  await expect(second.locator('p').first()).not.toHaveText(before);

  await first.getByRole('button', { name: 'Kumoa siirto' }).click();
  await expect(first.getByRole('status').filter({ hasText: 'Siirto on kumottu' })).toBeVisible();
  await expect(second.locator('p').first()).toHaveText(before);

  // The pause before lunch absorbs what five minutes of the presentation take.
  await second.getByRole('button', { name: 'Myöhässä 5 minuuttia: Esittely' }).click();
  await expect(second.getByRole('group')).toContainText('Muu ohjelma pysyy ajassaan');
  await second.getByRole('button', { name: 'Älä siirrä' }).click();
  await expect(third).toBeVisible();

  await first.getByRole('button', { name: 'Alkoi: Tervetuloa' }).click();
  await expect(first).toContainText(/Alkoi \d/);
  await first.getByRole('button', { name: 'Päättyi: Tervetuloa' }).click();
  await expect(first).toContainText(/päättyi \d/);
  await expect(first).toContainText('Päättynyt');
  await first.getByRole('button', { name: 'Kumoa merkintä: Tervetuloa' }).click();
  await expect(first.getByRole('button', { name: 'Päättyi: Tervetuloa' })).toBeVisible();
});

test('whoever only reads the run sheet shifts nothing', async ({ page }) => {
  const address = `/visits/${await visitUnderWay()}/run-sheet`;
  await signIn(page, 'viewer');
  await page.goto(address);
  await expect(page.locator('main ol > li')).toHaveCount(3);
  await expect(page.getByRole('button', { name: /Myöhässä|Alkoi|Päättyi/ })).toHaveCount(0);
  const { day } = instantToZoned(new Date(), 'Europe/Helsinki');
  await page.goto(`${address}?day=${day}x`);
  await expect(page.locator('main ol > li')).toHaveCount(3);
});
