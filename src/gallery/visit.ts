import type { Page } from '@playwright/test';

const TOLD = 'button[data-saved]:not([hidden], [data-saved=saving])';

/** Waits until a page does no more by itself: its islands are alive, its views true, and its state reached. */
export async function atRest(page: Page, path: string): Promise<void> {
  const there = (selector: string) => page.locator(selector).first().waitFor({ state: 'attached' });
  if (path.startsWith('gallery/')) return there('html[data-gallery=ready]');
  await page.locator('astro-island[ssr]').first().waitFor({ state: 'detached' });
  if (path.includes('?q=')) await there('[data-search=results] li');
  if ((await page.locator('button[data-saved]').count()) > 0) await there(TOLD);
}
