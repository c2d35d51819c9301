import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../src/cli/toolchain.mjs';
import { addressesIn, statesIn } from '../../src/gallery/pages.ts';
import { atRest } from '../../src/gallery/visit.ts';
import { addAxe, violations } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';

// A trace of forty pages in one test is of no use, and slow.
test.use({ trace: 'off' });
test.setTimeout(180_000);

/** Opens each path once and repaints it for the other theme: a page and a test for each would take ten times as long. */
async function expectNone(page: Page, site: string, paths: readonly string[]): Promise<void> {
  expect(paths.length).toBeGreaterThan(0);
  const found = new Map<string, string[]>();
  for (const path of paths) {
    await page.goto(site + path);
    await atRest(page, path);
    await addAxe(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const line of await violations(page))
        found.set(line, [...(found.get(line) ?? []), `/${path} (${colorScheme})`]);
    }
  }
  expect([...found].map(([line, where]) => `${line}\n  on ${where.join(', ')}`).join('\n\n')).toBe('');
}

test('axe finds nothing on any page of the site, light and dark', async ({ page, addresses }) => {
  await expectNone(page, addresses.site, [...addressesIn(join(root, 'dist')), 'id/cari/?q=layanan']);
});

for (const language of ['id', 'en'] as const)
  test(`axe finds nothing in any state of the gallery in ${language}, light and dark`, async ({ page, addresses }) => {
    const states = statesIn(join(root, 'dist-gallery')).filter((path) => path.startsWith(`gallery/${language}/`));
    await expectNone(page, addresses.gallery, states);
  });
