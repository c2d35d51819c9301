import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import { addressesIn, statesIn } from '../gallery/pages.ts';
import { atRest } from '../gallery/visit.ts';
import { findBrowsers } from './browsers.mjs';
import { runNode } from './run.mjs';
import { serve } from './serve.mjs';
import { root } from './toolchain.mjs';

// `npm run screens`: a picture of every page and of every state in the gallery, on both screens, light and dark.
const SIZES = { phone: { width: 360, height: 640 }, laptop: { width: 1366, height: 768 } };
const THEMES = ['light', 'dark'] as const;
const FOLDER = join(root, 'screens');

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    'no-build': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** A page to be taken: where it is and what its pictures are called. */
interface Sight {
  readonly site: string;
  readonly path: string;
  readonly name: string;
}

/** @example nameOf('id/tentang/') // => 'id-tentang' */
function nameOf(path: string): string {
  const name = path.replace(/\/$/, '').replace('.html', '').replaceAll('/', '-');
  return path === '' ? 'start' : name.length === 2 ? `${name}-home` : name;
}

async function build(): Promise<void> {
  for (const more of [[], ['--gallery']]) {
    const { ok, output } = await runNode(['src/cli/build.ts', ...more]);
    if (!ok) throw new Error(`The course could not be built.\n${output.trim()}`);
  }
}

/** One page in four pictures: it is opened once, and turned and repainted in place. */
async function take(page: Page, { site, path, name }: Sight): Promise<void> {
  let opened = false;
  for (const [size, viewport] of Object.entries(SIZES))
    for (const theme of THEMES) {
      const file = `${name}--${size}-${theme}.png`;
      if (!file.includes(values.only)) continue;
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      if (!opened) {
        await page.goto(site + path);
        await atRest(page, path);
        // A bar that sticks to the window would stand in the middle of a picture of the whole page.
        await page
          .locator('.bottom')
          .evaluateAll((bars: HTMLElement[]) => bars.forEach((bar) => bar.style.setProperty('position', 'static')));
        opened = true;
      }
      await page.screenshot({ path: join(FOLDER, file), fullPage: true });
      taken++;
    }
}

/** Takes from the list until it is empty; each in a browser profile of its own, so that no record leaks. */
async function work(browser: Browser, sights: Sight[]): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  for (let sight = sights.shift(); sight; sight = sights.shift()) await take(page, sight);
  await context.close();
}

let taken = 0;

async function main(): Promise<void> {
  const started = performance.now();
  const { chromium: executablePath } = findBrowsers();
  if (!executablePath) throw new Error('No Chromium runs here. Run: node src/cli/ready.mjs --browsers');
  if (!values['no-build']) {
    console.log('Building the course and its gallery.');
    await build();
  }
  const folders = [join(root, 'dist'), join(root, 'dist-gallery')] as const;
  const [site, gallery] = await Promise.all(folders.map((folder) => serve({ root: folder, port: 0 })));
  if (!site || !gallery) return;
  const sights = [
    ...addressesIn(folders[0]).map((path) => ({ site: site.address, path, name: nameOf(path) })),
    ...statesIn(folders[1]).map((path) => ({ site: gallery.address, path, name: nameOf(path) })),
  ];
  if (!values.only) rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  // Chromium refuses to start as root with its sandbox, which is how containers run it.
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  await Promise.all([work(browser, sights), work(browser, sights)]);
  await browser.close();
  await Promise.all([site.close(), gallery.close()]);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${taken} pictures in ${FOLDER}, in ${seconds} seconds.`);
}

if (values.help) console.log('npm run screens -- [--only <part of a name, such as phone-dark>] [--no-build]');
else await main();
