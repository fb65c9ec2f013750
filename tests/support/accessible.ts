import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What the screen shows now breaks no rule of WCAG 2.2 AA and does not run over its edge. */
export async function expectAccessible(page: Page, screen: string, width: number): Promise<void> {
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
