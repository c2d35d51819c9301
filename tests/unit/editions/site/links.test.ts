import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeLinks, relativeTo } from '../../../../src/editions/site/links.ts';

describe('links of a page', () => {
  it.each([
    ['index.html', '/_astro/page.js', './_astro/page.js'],
    ['index.html', '/id/', './id/'],
    ['id/index.html', '/icon.svg', '../icon.svg'],
    ['id/pelajaran/kebutuhan/index.html', '/id/glosarium/#want', '../../../id/glosarium/#want'],
    ['id/tentang/index.html', '/', '../../'],
    ['id/tentang/index.html', '/id/?pilih#top', '../../id/?pilih#top'],
  ])('lead from %s to %s by %s', (page, address, link) => {
    expect(relativeTo(page, address)).toBe(link);
  });

  it('lead to the same place from any page, in any folder', () => {
    const name = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
    const path = fc.array(name, { maxLength: 4 });
    const base = fc.constantFrom('https://course.example/', 'https://course.example/a/b/', 'file:///home/a%20b/');
    fc.assert(
      fc.property(base, path, path, fc.constantFrom('', '?a=1', '#b', '?a#b'), (root, from, to, rest) => {
        const page = [...from, 'index.html'].join('/');
        const target = to.map((part) => `${part}/`).join('') + rest;
        expect(new URL(relativeTo(page, `/${target}`), root + page).href).toBe(new URL(target, root).href);
      }),
    );
  });

  it('are made relative wherever an address stands, and only where one begins at the root', () => {
    const html =
      '<link href="/icon.svg"><script type="module" src="/_astro/p.js"></script><a href="../en/">x</a><a href="#y">y</a>' +
      '<a href="//other.example/">z</a><astro-island module="/_astro/q.js" renderer-module="/_astro/r.js"></astro-island>';
    expect(relativeLinks(html, 'id/index.html')).toBe(
      '<link href="../icon.svg"><script type="module" src="../_astro/p.js"></script><a href="../en/">x</a><a href="#y">y</a>' +
        '<a href="//other.example/">z</a><astro-island module="../_astro/q.js" renderer-module="../_astro/r.js"></astro-island>',
    );
  });
});
