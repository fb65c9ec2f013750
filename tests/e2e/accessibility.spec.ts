import { expect, test } from '@playwright/test';
import type { DemoKey } from '@/prisma/demo/people';
import { expectAccessible } from '../support/accessible';
import { signIn } from '../support/sign-in';

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
  ['/notices', 'coordinator.economic'],
  ['/rules', 'admin.economic'],
  ['/areas', 'registers'],
  ['/rejection-reasons', 'registers'],
  ['/precedence', 'protocol'],
  ['/precedence/edit', 'protocol'],
  ['/settings/feeds?view=&kind=COOPERATION_MEETING', 'viewer'],
  ['/absences', 'chief.executive'],
  ['/absences', 'viewer'],
  ['/decision-calendar', 'viewer'],
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
      await expectAccessible(page, `${address} (${who ?? 'nobody'})`, width);
    }

    await signIn(page, 'protocol');
    await page.goto('/visits?level=HIGH&status=IN_APPROVAL');
    await page.getByRole('link', { name: 'Viron pääministerin vierailu Helsingissä' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page, 'a visit', width);
    await page.goto(page.url().replace('/visits/', '/approvals/'));
    await expectAccessible(page, 'a decision', width);
  });
}
