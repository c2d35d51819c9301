import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileLink, fileLinksIn, moduleName, offlinePage } from '../../../../src/editions/offline-zip/pages.ts';

describe('links in the zip', () => {
  it.each([
    ['../id/', '../id/index.html'],
    ['./', './index.html'],
    ['..', '../index.html'],
    ['.', './index.html'],
    ['../id/?pilih', '../id/index.html?pilih'],
    ['../id/glosarium/#want', '../id/glosarium/index.html#want'],
    ['../id/?a=/b/#c/', '../id/index.html?a=/b/#c/'],
    ['#isi', '#isi'],
    ['?a', '?a'],
    ['', ''],
    ['icon.svg', 'icon.svg'],
    ['https://example.org/', 'https://example.org/'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['//example.org/a/', '//example.org/a/'],
  ])('%j become %j', (address, link) => {
    expect(fileLink(address)).toBe(link);
  });

  it('name a file once and for all', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        expect(fileLink(fileLink(path))).toBe(fileLink(path));
      }),
    );
  });

  it('are found in what islands and scripts are given, by their name', () => {
    expect(fileLinksIn({ lessons: [{ href: '../a/', title: 'a/', note: null }], href: 3 })).toEqual({
      lessons: [{ href: '../a/index.html', title: 'a/', note: null }],
      href: 3,
    });
  });
});

describe('a page of the zip', () => {
  const html =
    '<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src &#39;none&#39;">' +
    '<link rel="modulepreload" href="../../_astro/Quiz.js"><title>T</title><link rel="icon" href="../../icon.svg"><script>early()</script>' +
    '<script type="application/json" id="course-data">{"lessons":[{"href":"../a/"}],"x":"\\u003c"}</script></head>' +
    '<body><a href="../">up</a><p data-online><a href="../../zip/">get</a></p>' +
    '<astro-island ssr module="../../_astro/Quiz.js" component="n" renderer-module="../../_astro/r.js" props=\'{"href":"../b/"}\'></astro-island>' +
    '<script type="module" src="../../_astro/page.js"></script></body></html>';
  const page = offlinePage(html, 'id/a/index.html');

  it('runs the one script of the zip before anything else', () => {
    expect(page.indexOf('<script src="../../course.js"></script>')).toBeLessThan(page.indexOf('early()'));
    expect(page.match(/<script[^>]*src=/g)).toHaveLength(1);
  });

  it('has no module script and no preload; its own modules and its islands are names for the script', () => {
    expect(page).not.toMatch(/type="module"|modulepreload/);
    expect(page).toContain('<script type="text/plain" data-module="_astro/page.js"></script>');
    expect(page).toContain('module="_astro/Quiz.js" component="n" renderer-module="_astro/r.js"');
  });

  it('links to files, in the text, in its data and in what islands are given', () => {
    expect(page).toContain('<a href="../index.html">up</a>');
    expect(page).toContain('{"lessons":[{"href":"../a/index.html"}],"x":"\\u003c"}');
    expect(page).toContain(`props='{"href":"../b/index.html"}'`);
  });

  it('has nothing that is for online readers', () => {
    expect(page).not.toContain('data-online');
    expect(page).not.toContain('get');
  });

  it('has one policy, made anew', () => {
    expect(page.split('content-security-policy')).toHaveLength(2);
    expect(page).toContain('sha256-');
  });

  it('names modules without the way to them', () => {
    expect(moduleName('../../_astro/a.js')).toBe('_astro/a.js');
    expect(moduleName('./_astro/a.js')).toBe('_astro/a.js');
  });
});

it('a page of the zip says nothing of an address, nor of pictures for links to it', () => {
  const head =
    '<meta charset="utf-8"><title>T</title><link rel="canonical" href="https://a.example/"><link rel="alternate" hreflang="en" href="https://a.example/en/"><meta property="og:image" content="https://a.example/x.png"><meta name="twitter:card" content="summary"><meta name="description" content="D">';
  const page = offlinePage(`<html lang="id"><head>${head}</head><body></body></html>`, 'id/index.html');
  expect(page).not.toMatch(/a\.example|og:|twitter:/);
  expect(page).toContain('name="description"');
});
