import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/cli/toolchain.mjs';
import { gallery, pageOf, pagesOf } from './site.ts';

// The gallery's build has the site once more, with this address (cli/build.ts).
const ADDRESS = 'https://course.example/in/a/folder/';

const pages = pagesOf(gallery).filter((page) => page !== '404.html' && !page.startsWith('gallery/'));
const addressOf = (page: string) => ADDRESS + page.replace(/index\.html$/, '');

function headOf(page: string) {
  const { elements, text } = pageOf(gallery, page);
  const of = (name: string) => elements.filter(({ tag }) => tag === name);
  const [title] = of('title');
  return {
    language: of('html')[0]!.attributes['lang']!,
    title: text.slice(title!.open, title!.close),
    canonical: of('link').filter(({ attributes }) => attributes['rel'] === 'canonical'),
    alternates: new Map(
      of('link').flatMap(({ attributes: { rel, hreflang, href } }) =>
        rel === 'alternate' ? [[hreflang!, href!] as const] : [],
      ),
    ),
    meta: new Map(
      of('meta').map(({ attributes: { property, name, content } }) => [property ?? name ?? '', content ?? ''] as const),
    ),
  };
}
const heads = new Map(pages.map((page) => [page, headOf(page)]));

describe.each(pages)('%s of a site with an address', (page) => {
  const { canonical, alternates, title, meta, language } = heads.get(page)!;

  it('names its own address, once', () => {
    expect(canonical.map(({ attributes }) => attributes['href'])).toEqual([addressOf(page)]);
  });

  it('names the same page in each language, which names it back', () => {
    expect([...alternates.keys()]).toEqual(['id', 'en', 'x-default']);
    for (const address of alternates.values()) {
      const other = pages.find((each) => addressOf(each) === address);
      expect(other, address).toBeDefined();
      expect(heads.get(other!)!.alternates).toEqual(alternates);
    }
    expect([...alternates.values()]).toContain(addressOf(page));
    if (page !== 'index.html') expect(alternates.get(language)).toBe(addressOf(page));
  });

  it('has a title and a description that no other page has, and tells the same to who shares it', () => {
    const description = meta.get('description')!;
    expect(description.length).toBeGreaterThan(30);
    const alike = pages.filter((each) => heads.get(each)!.title === title);
    expect(alike).toEqual([page]);
    if (page !== 'index.html') {
      const described = pages.filter((each) => heads.get(each)!.meta.get('description') === description);
      expect(described.filter((each) => each !== 'index.html')).toEqual([page]);
    }
    expect(meta.get('og:title')).toBe(title);
    expect(meta.get('og:description')).toBe(description);
    expect(meta.get('og:url')).toBe(addressOf(page));
    expect(meta.get('twitter:card')).toBe('summary_large_image');
  });

  it('shows the picture of its language', () => {
    expect(meta.get('og:image')).toBe(`${ADDRESS}${language}/social.png`);
    expect(meta.get('og:image:alt')).toMatch(/\p{L}/u);
  });
});

describe.each(['id', 'en'])('the picture for shared links (%s)', (language) => {
  const png = readFileSync(join(root, 'dist-gallery', language, 'social.png'));

  it('is a PNG of 1200 x 630, light enough for every messenger', () => {
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(300_000);
  });
});

it('the sitemap lists every page and nothing else, and robots.txt names it', () => {
  const sitemap = gallery.text('sitemap.xml');
  const listed = [...sitemap.matchAll(/<loc>(.*)<\/loc>/g)].map(([, address]) => address);
  expect(listed.filter((address) => !address!.includes('/gallery/')).sort()).toEqual(pages.map(addressOf).sort());
  expect(gallery.text('robots.txt')).toContain(`Sitemap: ${ADDRESS}sitemap.xml`);
});
