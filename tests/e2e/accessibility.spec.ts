import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { DemoKey } from '@/prisma/demo/people';
import { signIn } from '../support/sign-in';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Every screen, with somebody who may see it. */
const SCREENS: [string, DemoKey | null][] = [
  ['/sign-in', null],
  ['/', 'requester'],
  ['/', 'coordinator.economic'],
  ['/visits', 'viewer'],
  ['/visits?q=zzzz', 'viewer'],
  ['/visits/new', 'requester'],
  ['/calendar', 'coordinator.economic'],
  ['/calendar?view=list', 'coordinator.economic'],
  ['/queue', 'coordinator.administrative'],
  ['/approvals', 'protocol'],
  ['/approvals', 'chief.executive'],
  ['/import', 'registers'],
  ['/admin/people', 'admin.economic'],
  ['/admin/tokens', 'admin.economic'],
  ['/trail', 'auditor'],
];

for (const width of [320, 1280]) {
  test(`no screen breaks WCAG 2.2 AA or runs over its edge at ${width} px`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 900 });
    for (const [address, who] of SCREENS) {
      if (who) await signIn(page, who);
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      await check(page, `${address} (${who ?? 'nobody'})`, width);
    }

    await signIn(page, 'protocol');
    await page.goto('/visits?level=HIGH&status=IN_APPROVAL');
    await page.getByRole('link', { name: 'Viron pääministerin vierailu Helsingissä' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await check(page, 'a visit', width);
    await page.goto(page.url().replace('/visits/', '/approvals/'));
    await check(page, 'a decision', width);
  });
}

async function check(page: Parameters<typeof signIn>[0], screen: string, width: number): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`),
    screen,
  ).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth),
    `${screen} is wider than the screen`,
  ).toBeLessThanOrEqual(width);
}
