import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base } from '@playwright/test';
import { unzipSync } from 'fflate';
import { launch, type Browser } from 'puppeteer-core';
import { findBrowsers } from '../../../src/cli/browsers.mjs';
import { root } from '../../../src/cli/toolchain.mjs';
import { readAddresses, type Addresses } from './servers.ts';

interface Options {
  /** Set to true by the rare test that provokes an uncaught error in the page. @default false */
  allowPageErrors: boolean;
}

interface TestFixtures extends Options {
  /** Fails a test at any request to another host, at an uncaught error, and at what the CSP had to block. */
  guard: undefined;
  /** Firefox ESR over WebDriver BiDi; closed after the test. A profile of its own. */
  firefox: Browser;
}

interface WorkerFixtures {
  addresses: Addresses;
  /** The offline zip, unpacked: the `file://` address of its folder, ending in a slash. */
  unpacked: string;
}

/** Unpacks the zip that the build left in dist/. The folder's name has a space and a letter beyond ASCII, as people's do. */
function unpackOffline(folder: string): void {
  const dist = join(root, 'dist');
  const zip = readdirSync(dist).find((name) => name.endsWith('-offline.zip'));
  if (!zip) throw new Error('dist/ holds no *-offline.zip. Run: node src/cli/build.ts');
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(dist, zip))))) {
    const file = join(folder, name);
    mkdirSync(name.endsWith('/') ? file : dirname(file), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(file, bytes);
  }
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern
  addresses: [async ({}, use) => use(readAddresses()), { scope: 'worker' }],

  unpacked: [
    // eslint-disable-next-line no-empty-pattern -- as above
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'pelayanan príma '));
      unpackOffline(folder);
      await use(`${pathToFileURL(folder).href}/`);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ addresses }, use) => use(addresses.site),

  allowPageErrors: [false, { option: true }],

  guard: [
    async ({ context, addresses, allowPageErrors }, use) => {
      const own = new Set(
        [addresses.site, addresses.folder, addresses.gallery].map((address) => new URL(address).origin),
      );
      const strangers: string[] = [];
      const errors: string[] = [];
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (/^(https?|wss?):$/.test(url.protocol) && !own.has(url.origin)) strangers.push(request.url());
      });
      context.on('weberror', (error) => errors.push(error.error().message));
      context.on('console', (message) => {
        if (message.type() === 'error' && /Content Security Policy|Trusted/.test(message.text())) {
          errors.push(message.text());
        }
      });
      await use(undefined);
      base.expect(strangers, 'no request may go to another host').toEqual([]);
      if (!allowPageErrors) base.expect(errors, 'no error may stay uncaught in the page').toEqual([]);
    },
    { auto: true },
  ],

  // eslint-disable-next-line no-empty-pattern -- as above
  firefox: async ({}, use) => {
    const { firefox } = findBrowsers();
    if (!firefox) throw new Error('No Firefox runs here. Run: node src/cli/ready.mjs --browsers');
    const browser = await launch({ browser: 'firefox', executablePath: firefox, headless: true });
    await use(browser);
    await browser.close();
  },
});

export const { expect } = test;
