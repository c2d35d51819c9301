import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { gzip } from './bytes.ts';
import { loaded, withVisitor } from './page-load.ts';

/** What a new visitor of a lesson loads until everything on the page works and is saved. */
export interface FirstVisit {
  readonly requests: number;
  /** As transferred: compressed, headers included. */
  readonly bytes: number;
  /** JavaScript, gzip, that had arrived before the first answer; what is inline counts as HTML. */
  readonly scriptsBefore: number;
  readonly scripts: number;
}

interface Place {
  /** Folder of the built site. */
  readonly site: string;
  /** Path of the lesson's file below it. */
  readonly page: string;
  /** Where the folder is served; ends in a slash. */
  readonly address: string;
}

export const firstVisit = (browser: Browser, { site, page, address }: Place): Promise<FirstVisit> =>
  withVisitor(browser, async (tab, session) => {
    const urls = new Map<string, string>();
    const transferred = new Map<string, number>();
    session.on('Network.requestWillBeSent', ({ requestId, request }) => urls.set(requestId, request.url));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      transferred.set(requestId, encodedDataLength),
    );
    const { arrived } = await loaded(tab, new URL(page.replace(/index\.html$/, ''), address).href);
    await tab.locator('[data-saved="saved"]').first().waitFor({ state: 'attached' });
    await tab.waitForLoadState('networkidle');

    // A browser without a window does not always ask for the icon; a learner's does.
    const seen = new Set(urls.values());
    const icons = await tab.evaluate(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel~=icon], link[rel=manifest]')].map(({ href }) => href),
    );
    const sizeOf = (url: string) =>
      gzip(readFileSync(join(site, decodeURIComponent(url.slice(address.length))), 'utf8'));
    const unasked = icons.filter((url) => !seen.has(url));
    const sum = (sizes: Iterable<number>) => [...sizes].reduce((all, size) => all + size, 0);
    const scripts = (all: Iterable<string>) => sum([...new Set(all)].filter((url) => url.endsWith('.js')).map(sizeOf));
    return {
      requests: urls.size + unasked.length,
      bytes: sum(transferred.values()) + sum(unasked.map(sizeOf)),
      scriptsBefore: scripts(arrived.map(({ name }) => name)),
      scripts: scripts(seen),
    };
  });
