import { expect, type Page } from '@playwright/test';
import type { DemoKey } from '@/prisma/demo/people';

/** Signs in with a demonstration account, chosen from the list. */
export async function signIn(page: Page, who: DemoKey): Promise<void> {
  await page.context().clearCookies({ name: /session-token/ });
  await page.goto('/sign-in');
  await page.getByRole('button', { name: `${who}@vierailut.test` }).click();
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page).not.toHaveURL(/sign-in/);
}
