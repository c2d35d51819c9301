import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { root } from '../../src/cli/toolchain.mjs';
import { addressesIn, statesIn } from '../../src/gallery/pages.ts';
import { atRest } from '../../src/gallery/visit.ts';
import { expect, test } from './support/fixtures.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// A trace of forty pages in one test is of no use, and slow.
test.use({ trace: 'off' });
test.setTimeout(180_000);

/** What axe has against the page as it stands: the rule, and the nodes that break it. */
async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(
    (tags) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: tags,
        // Details of what passed would take most of the time.
        resultTypes: ['violations'],
      }),
    TAGS,
  );
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** Opens each path once and repaints it for the other theme: a page and a test for each would take ten times as long. */
async function expectNone(page: Page, site: string, paths: readonly string[]): Promise<void> {
  expect(paths.length).toBeGreaterThan(0);
  const found = new Map<string, string[]>();
  for (const path of paths) {
    await page.goto(site + path);
    await atRest(page, path);
    // A script tag would be refused by Trusted Types.
    await page.evaluate(AXE);
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
