import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { barePage } from './bare-page.ts';
import { timedLoad, type Load, type Network } from './page-load.ts';
import { milliseconds } from './table.ts';

/** Both pages, one after the other. */
export interface Pair {
  readonly course: Load;
  readonly bare: Load;
}

/** Where they are served, at one origin. */
export interface Addresses {
  /** An empty page. */
  readonly start: string;
  readonly course: string;
  readonly bare: string;
}

/** Loads in turn, each time the other one first, so that a busy moment of the machine meets both. */
export async function rounds(
  browser: Browser,
  { start, ...pages }: Addresses,
  network: Network,
  count: number,
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  const load = (page: keyof Pair) => timedLoad(browser, start, pages[page], network);
  // The first load of each is not counted: files are read and compressed, and the browser starts.
  for (let round = -1; round < count; round++) {
    const courseFirst = round % 2 === 0 ? await load('course') : undefined;
    const bare = await load('bare');
    const course = courseFirst ?? (await load('course'));
    if (round >= 0) pairs.push({ course, bare });
  }
  return pairs;
}

/** What arrived before the first answer, and when. */
export function traceOf({ firstRender, firstAnswer, arrived }: Load): string {
  const lines = arrived.map(
    ({ name, start, end }) => `  ${milliseconds(start)} - ${milliseconds(end)}  ${new URL(name).pathname}`,
  );
  return [...lines, `  ${milliseconds(firstRender)} first render, ${milliseconds(firstAnswer)} first answer`].join(
    '\n',
  );
}

interface StandIn {
  /** Folder of the copied site. */
  readonly site: string;
  readonly bareHtml: string;
}

/**
 * The site as it is now, since it may be built again meanwhile, the bare page beside it and an empty one.
 * @param lesson path of its file below the site
 * @param apart whether the bare page's script stands in a file of its own
 */
export function standIn(folder: string, built: string, lesson: string, apart: boolean): StandIn {
  const site = join(folder, 'course');
  cpSync(built, site, { recursive: true });
  const { html, script } = barePage(readFileSync(join(site, lesson), 'utf8'), apart ? 'answer.js' : undefined);
  mkdirSync(join(folder, 'bare'));
  writeFileSync(join(folder, 'bare', 'index.html'), html);
  writeFileSync(join(folder, 'bare', 'answer.js'), script);
  writeFileSync(join(folder, 'start.txt'), '');
  return { site, bareHtml: html };
}
