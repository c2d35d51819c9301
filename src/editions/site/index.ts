import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { slimCustomProperties } from './custom-properties.ts';
import { readHtml } from './html.ts';
import { adoptIslands } from './islands.ts';
import { isRooted, relativeLinks } from './links.ts';
import { modulesIn } from './modules.ts';
import { withPolicy } from './policy.ts';
import { askEarly } from './preload.ts';
import { withSizes } from './sizes.ts';
import { mergeStyles } from './styles.ts';
import { writeSitemap } from './sitemap.ts';
import { tidy } from './tidy.ts';

/** It is served at any depth, so nothing that it loads would be found. */
const LOST_PAGE = '404.html';

/** The pages of a folder, as paths below it with slashes. */
export const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => path.endsWith('.html'))
    .sort();

function checkLostPage(html: string): void {
  const { elements } = readHtml(html);
  const loading = elements.find(
    ({ tag, attributes }) => tag !== 'a' && [attributes.src, attributes.href].some((each) => each && isRooted(each)),
  );
  if (loading)
    throw new Error(`${LOST_PAGE} loads a file (<${loading.tag}>), which is not found at every depth: put it inline.`);
}

/** Finishes what `astro build` wrote: links, the course's own islands, preloads, a policy a page, their sizes, a sitemap. */
export function finishSite(folder: string): void {
  const modules = modulesIn(folder);
  for (const page of pagesIn(folder)) {
    const file = join(folder, page);
    const built = readFileSync(file, 'utf8');
    if (page === LOST_PAGE) checkLostPage(built);
    const adopted = adoptIslands(built, modules);
    const linked = relativeLinks(askEarly(adopted, page, modules), page);
    writeFileSync(file, withPolicy(tidy(slimCustomProperties(mergeStyles(linked)))));
  }
  for (const module of modules.passedBy()) rmSync(join(folder, module));
  // As a server sends it; the page that tells sizes is told last.
  const sizeOf = (path: string) => gzipSync(readFileSync(join(folder, path, 'index.html')), { level: 9 }).length;
  for (const page of pagesIn(folder)) {
    const file = join(folder, page);
    const finished = readFileSync(file, 'utf8');
    const told = withSizes(finished, sizeOf);
    if (told !== finished) writeFileSync(file, told);
  }
  writeSitemap(folder, pagesIn(folder));
}
