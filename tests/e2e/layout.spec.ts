import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../src/cli/toolchain.mjs';
import { addressesIn, statesIn } from '../../src/gallery/pages.ts';
import { atRest } from '../../src/gallery/visit.ts';
import { LANGUAGES, type Language } from '../../src/questions/question.ts';
import { expect, test } from './support/fixtures.ts';
import type { Addresses } from './support/servers.ts';

// A trace of a hundred pages in one test is of no use, and slow.
test.use({ trace: 'off' });
test.setTimeout(180_000);

/** Every page of the site and every state of the gallery in a language, as whole addresses by their paths. */
const everything = ({ site, gallery }: Addresses, language: Language): [path: string, url: string][] =>
  [
    ...addressesIn(join(root, 'dist')).map((path): [string, string] => [path, site + path]),
    ...statesIn(join(root, 'dist-gallery')).map((path): [string, string] => [path, gallery + path]),
  ].filter(([path]) => path.replace('gallery/', '').startsWith(`${language}/`) || !path.includes('/'));

type Ask = (page: Page) => Promise<string[]>;

/** Asks each page the same, and expects that none has anything to say; what many say stands there once. */
async function expectNothing(page: Page, pages: [path: string, url: string][], asks: readonly Ask[]): Promise<void> {
  expect(pages.length).toBeGreaterThan(0);
  const said = new Map<string, string[]>();
  for (const [path, url] of pages) {
    await page.goto(url);
    await atRest(page, path);
    const lines: string[] = [];
    for (const ask of asks) lines.push(...(await ask(page)));
    for (const line of new Set(lines)) said.set(line, [...(said.get(line) ?? []), `/${path}`]);
  }
  expect([...said].map(([line, paths]) => `${line}\n  on ${paths.join(' ')}`).join('\n')).toBe('');
}

/** What makes the page wider than its window. */
const sideways: Ask = (page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement ?? document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (each) => each.getBoundingClientRect().right > clientWidth + 1,
    );
    const names = new Set(wide.map(({ tagName, classList }) => [tagName.toLowerCase(), ...classList].join('.')));
    return [`scrolls sideways, ${scrollWidth} px in ${clientWidth}: ${[...names].join(' ')}`];
  });

/** Controls that are too small for a finger. Links inside a sentence are as large as the sentence lets them be. */
const small: Ask = (page) =>
  page.evaluate(() => {
    const LARGE = '.btn, .opt:not(.case), .places label, .bar, .lessons a';
    const controls = [...document.querySelectorAll<HTMLElement>(`a[href], button, summary, ${LARGE}`)];
    return controls.flatMap((control) => {
      const { width, height } = control.getBoundingClientRect();
      const inSentence = control.matches('a:not(.btn, .bar)') && getComputedStyle(control).display === 'inline';
      if (!control.checkVisibility() || inSentence || control.matches('.skip')) return [];
      const least = control.matches(LARGE) ? 44 : 24;
      if (width >= least && height >= least) return [];
      const name = [control.tagName.toLowerCase(), ...control.classList].join('.');
      return [
        `${name} “${control.innerText.trim()}” is ${width} × ${height} px in a window of ${innerWidth}, least ${least}`,
      ];
    });
  });

const moving: Ask = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element);
      const moves = `${transitionDuration}, ${animationDuration}`.split(', ').some((time) => parseFloat(time) > 0);
      return moves ? [`${[element.tagName.toLowerCase(), ...element.classList].join('.')} moves`] : [];
    }),
  );

const inWindow =
  (width: number, height: number, ask: Ask): Ask =>
  async (page) => {
    await page.setViewportSize({ width, height });
    return ask(page);
  };

for (const language of LANGUAGES) {
  test(`in ${language}, all fits 320 px, is large enough for a finger, and is still for who wants less motion`, async ({
    page,
    addresses,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await expectNothing(page, everything(addresses, language), [
      inWindow(320, 640, sideways),
      inWindow(360, 640, small),
      inWindow(1366, 768, small),
      moving,
    ]);
  });

  test(`in ${language}, nothing scrolls sideways with letters of twice the size`, async ({ page, addresses }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    // The reader's own setting, which media queries in rem follow.
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    await expectNothing(page, everything(addresses, language), [sideways]);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
  });
}

test.describe('in the colours of the reader', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

  const open = async (page: Page, { gallery }: Addresses, state: string) => {
    await page.goto(`${gallery}gallery/id/${state}/`);
    await atRest(page, `gallery/id/${state}/`);
  };

  for (const type of ['single-choice', 'multiple-response', 'categorising'])
    test(`what is chosen, right, wrong and focused is told by shape in ${type}`, async ({ page, addresses }) => {
      await open(page, addresses, `${type}-chosen`);
      const chosen = page.locator('.q:not(.closed) input:checked').first();
      await expect(chosen).toBeVisible();
      // Native, so that the system draws its mark.
      expect(await chosen.evaluate((input) => getComputedStyle(input).appearance)).toBe('auto');

      await page.keyboard.press('Tab');
      await chosen.focus();
      const outline = await chosen.evaluate((input) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(input.closest('label') ?? input);
        return `${outlineStyle} ${outlineWidth}`;
      });
      expect(outline).toBe('solid 3px');

      for (const state of ['wrong', 'right']) {
        await open(page, addresses, `${type}-${state}`);
        const tag = page.locator(`.q:not(.closed) .${state} .tag`).first();
        await expect(tag).toHaveText(/\p{L}/u);
        await expect(tag.locator('svg')).toBeVisible();
      }
    });

  test('the words of every button can be read', async ({ page, addresses }) => {
    for (const state of ['single-choice-wrong', 'progress-opened']) {
      await open(page, addresses, state);
      const unread = await page.locator('.btn').evaluateAll((buttons) => {
        const canvas = getComputedStyle(document.body).backgroundColor;
        // Behind forced text the browser paints a plate in the colour of the canvas.
        return buttons.filter((button) => {
          const { color, forcedColorAdjust } = getComputedStyle(button);
          return forcedColorAdjust === 'auto' && color === canvas;
        }).length;
      });
      expect(unread, state).toBe(0);
    }
  });

  test('an answered step differs from one that is not', async ({ page, addresses }) => {
    await open(page, addresses, 'single-choice-wrong');
    await page.locator('.dots button').nth(1).click();
    const fill = (index: number) =>
      page
        .locator('.dots i')
        .nth(index)
        .evaluate((dot) => getComputedStyle(dot).backgroundColor);
    expect(await fill(0)).not.toBe(await fill(2));
  });
});

for (const path of ['id/pelajaran/kebutuhan-masyarakat/', 'en/lessons/what-the-public-needs/'])
  test(`/${path} on paper has every question and nothing to press`, async ({ page, addresses }) => {
    await page.goto(addresses.site + path);
    await atRest(page, path);
    await page.emulateMedia({ media: 'print' });
    for (const form of await page.locator('form.q').all()) await expect(form).toBeVisible();
    for (const control of await page.locator('.top, .bottom, .rail, .foot nav, .skip, button').all())
      await expect(control).toBeHidden();
  });
