import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHtml } from './html.ts';

export const SITEMAP = 'sitemap.xml';
export const ROBOTS = 'robots.txt';

/** What a page says of its address. */
interface Entry {
  readonly canonical: string;
  /** Language, or `x-default`, to the address of the same page in it. */
  readonly alternates: readonly (readonly [language: string, address: string])[];
}

/** The address that a page names, and those of its other languages; undefined where it names none. */
export function entryOf(html: string): Entry | undefined {
  const links = readHtml(html).elements.flatMap(({ tag, attributes }) => (tag === 'link' ? [attributes] : []));
  const canonical = links.find(({ rel }) => rel === 'canonical')?.href;
  if (canonical === undefined) return undefined;
  const alternates = links.flatMap(({ rel, hreflang, href }) =>
    rel === 'alternate' && hreflang && href ? [[hreflang, href] as const] : [],
  );
  return { canonical, alternates };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A sitemap by the protocol of sitemaps.org, each page with its languages as search engines read them. */
export function sitemapOf(entries: readonly Entry[]): string {
  const urls = entries.map(({ canonical, alternates }) => {
    const links = alternates.map(
      ([language, address]) =>
        `    <xhtml:link rel="alternate" hreflang="${escaped(language)}" href="${escaped(address)}"/>\n`,
    );
    return `  <url>\n    <loc>${escaped(canonical)}</loc>\n${links.join('')}  </url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('')}</urlset>
`;
}

/**
 * Writes the sitemap of a finished site, and robots.txt that names it, from what its pages say of their addresses: so
 * the two never differ. @astrojs/sitemap drops the folder of an address, such as `/prima/`, where the course keeps its
 * links relative and sets no `base`.
 */
export function writeSitemap(folder: string, pages: readonly string[]): void {
  const entries = new Map(
    pages.flatMap((page) => {
      const entry = entryOf(readFileSync(join(folder, page), 'utf8'));
      return entry ? [[page, entry] as const] : [];
    }),
  );
  const root = entries.get('index.html')?.canonical;
  if (root === undefined) return;
  writeFileSync(join(folder, SITEMAP), sitemapOf([...entries.values()]));
  writeFileSync(join(folder, ROBOTS), `User-agent: *\nAllow: /\n\nSitemap: ${root}${SITEMAP}\n`);
}
