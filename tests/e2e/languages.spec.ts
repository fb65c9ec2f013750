import { expect, test } from '@playwright/test';
import { signIn } from '../support/sign-in';

test('the whole way in Swedish: from the list to a visit, told in Swedish', async ({ page }) => {
  await signIn(page, 'coordinator.economic');
  await page.getByRole('button', { name: 'Svenska' }).first().click();
  await expect(page.getByRole('heading', { name: /Avdelningens arbetskö/ })).toBeVisible();
  await page.goto('/visits?q=Amsterdam');
  await page.getByRole('link', { name: 'Amsterdamin kiertotalousryhmä' }).click();
  await expect(page.getByRole('main').getByText('näringslivsavdelningen').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
});

test('the whole way in English: from the list to a visit, told in English', async ({ page }) => {
  await signIn(page, 'viewer');
  await page.getByRole('button', { name: 'English' }).first().click();
  await expect(page.getByRole('heading', { name: /The next two weeks/ })).toBeVisible();
  await page.goto('/visits?kind=BENCHMARKING_TRIP');
  await page.getByRole('link', { name: /Osloon/ }).click();
  await expect(page.getByRole('heading', { name: 'Why this department' })).toBeVisible();
  await expect(page.getByRole('main').getByText('the economic department').first()).toBeVisible();
});
