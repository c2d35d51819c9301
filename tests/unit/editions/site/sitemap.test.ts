import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entryOf, sitemapOf, writeSitemap } from '../../../../src/editions/site/sitemap.ts';

const head = (canonical: string, ...alternates: [string, string][]) =>
  `<link rel=canonical href="${canonical}">${alternates
    .map(([language, href]) => `<link rel=alternate hreflang=${language} href="${href}">`)
    .join('')}<link rel=icon href=icon.svg>`;

describe('what a page says of its address', () => {
  it('is its own and that of its other languages', () => {
    expect(
      entryOf(head('https://a.example/id/', ['id', 'https://a.example/id/'], ['x-default', 'https://a.example/'])),
    ).toEqual({
      canonical: 'https://a.example/id/',
      alternates: [
        ['id', 'https://a.example/id/'],
        ['x-default', 'https://a.example/'],
      ],
    });
  });

  it('is nothing where it names none', () => {
    expect(entryOf('<link rel=icon href=icon.svg>')).toBeUndefined();
  });
});

it('a sitemap lists each page with its languages, as XML', () => {
  expect(sitemapOf([{ canonical: 'https://a.example/?a=1&b="', alternates: [['en', 'https://a.example/en/']] }])).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
  <url>
    <loc>https://a.example/?a=1&amp;b=&quot;</loc>
    <xhtml:link rel="alternate" hreflang="en" href="https://a.example/en/"/>
  </url>
</urlset>
`,
  );
});

describe('a finished site', () => {
  let folder: string;
  const write = (page: string, text: string) => {
    mkdirSync(dirname(join(folder, page)), { recursive: true });
    writeFileSync(join(folder, page), text);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'site-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('has a sitemap of the pages that name their address, and robots.txt that names it', () => {
    write('index.html', head('https://a.example/in/'));
    write('id/index.html', head('https://a.example/in/id/'));
    write('404.html', '<p>lost');
    writeSitemap(folder, ['404.html', 'id/index.html', 'index.html']);
    const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
    expect(sitemap.match(/<loc>.*<\/loc>/g)).toEqual([
      '<loc>https://a.example/in/id/</loc>',
      '<loc>https://a.example/in/</loc>',
    ]);
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://a.example/in/sitemap.xml\n',
    );
  });

  it('has neither where no address was given', () => {
    write('index.html', '<p>start');
    writeSitemap(folder, ['index.html']);
    expect(existsSync(join(folder, 'sitemap.xml'))).toBe(false);
    expect(existsSync(join(folder, 'robots.txt'))).toBe(false);
  });
});
