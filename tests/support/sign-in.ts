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

/** Chooses the language of the screens for this browser. */
export async function speak(page: Page, locale: 'fi' | 'sv' | 'en'): Promise<void> {
  await page.context().addCookies([
    {
      name: 'NEXT_LOCALE',
      value: locale,
      url: page.url().startsWith('http') ? page.url() : (process.env['E2E_BASE_URL'] ?? ''),
    },
  ]);
}
