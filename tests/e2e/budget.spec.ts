import path from 'node:path';
import { expect, type Page, type Request, test } from '@playwright/test';
import { BUDGETS, firstLoadKb } from '../bench/performance-page.mjs';
import { countingProxy } from '../support/counting-proxy';
import { serveBuild } from '../support/serve-build';
import { signIn } from '../support/sign-in';

const BUNDLES = path.resolve(import.meta.dirname, '../../.next/diagnostics/route-bundle-stats.json');
/** What the calendar may load after its first look: FullCalendar. */
const CALENDAR_LATER_KB = 90;

for (const { route, name, aimKb } of BUDGETS) {
  test(`${name}: the first JavaScript stays within ${aimKb} kB`, () => {
    const measured = firstLoadKb(BUNDLES, route);
    expect(measured).toBeGreaterThan(50);
    expect(measured).toBeLessThanOrEqual(aimKb);
  });
}

test('the calendar brings at most 90 kB after its first look', async ({ page }) => {
  await signIn(page, 'coordinator.economic');
  // Routing keeps the browser's cache out: what earlier pages brought counts as well.
  await page.route('**/*', (route) => route.continue());
  const scripts: Request[] = [];
  page.on('requestfinished', (request) => request.resourceType() === 'script' && scripts.push(request));
  await page.goto('/calendar?view=month');
  await expect(page.locator('.visit-event').filter({ visible: true }).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(scripts.map(async (script) => (await script.sizes()).responseBodySize));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);

  const first = firstLoadKb(BUNDLES, '/calendar') ?? 0;
  expect(bytes / 1024).toBeGreaterThan(first);
  expect(bytes / 1024 - first).toBeLessThanOrEqual(CALENDAR_LATER_KB);
});

test('nothing jumps while a page comes: start, list, visit, form and calendar', async ({ page }) => {
  await signIn(page, 'coordinator.economic');
  await page.goto('/visits');
  const visit = await page.locator('main a[href^="/visits/"]').filter({ hasNotText: '+' }).last().getAttribute('href');

  await page.addInitScript(watchShifts);
  for (const address of ['/', '/visits', visit ?? '', '/visits/new', '/calendar?view=month']) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(await shifts(page), address).toBeLessThan(0.01);
  }
});

/** Keeps the page's layout shifts that no press of the reader has caused. */
function watchShifts(): void {
  const kept = window as typeof window & { shifted?: number };
  kept.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) kept.shifted = (kept.shifted ?? 0) + entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

const shifts = (page: Page) => page.evaluate(() => (window as typeof window & { shifted?: number }).shifted ?? NaN);

test('the list and a visit cost at most three questions to the database', async ({ page }) => {
  const proxy = await countingProxy(process.env['E2E_DATABASE_URL'] ?? '');
  const build = await serveBuild({ DATABASE_URL: proxy.url, DEMO: '1' });
  try {
    await page.goto(`${build.address}/sign-in`);
    await page.getByRole('button', { name: 'coordinator.economic@vierailut.test' }).click();
    await expect(page).not.toHaveURL(/sign-in/);
    await page.goto(`${build.address}/visits`);
    const visit = await page.locator('main a[href^="/visits/"]').last().getAttribute('href');
    const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    await page.close();

    for (const address of ['/visits', '/visits?q=johtaja&status=CONFIRMED', visit ?? '']) {
      await fetch(build.address + address, { headers: { cookie } });
      const before = proxy.answered();
      const answer = await fetch(build.address + address, { headers: { cookie } });
      expect(answer.status).toBe(200);
      expect((await answer.text()).length).toBeGreaterThan(5_000);
      expect(proxy.answered() - before, address).toBeGreaterThan(0);
      expect(proxy.answered() - before, address).toBeLessThanOrEqual(3);
    }
  } finally {
    await build.stop();
    await proxy.stop();
  }
});
