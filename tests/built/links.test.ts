import { describe, expect, it } from 'vitest';
import { askedIn, dist, fileOf, gallery, importsOf, pageOf, pagesOf, zip, type Site } from './site.ts';

/** Attributes by which a page loads or leads somewhere. */
const ADDRESSES = [
  'src',
  'href',
  'module',
  'action',
  'formaction',
  'poster',
  'data',
  'srcset',
  'imagesrcset',
  'xlink:href',
];

interface Address {
  readonly page: string;
  readonly tag: string;
  readonly name: string;
  readonly value: string;
}

const addressesOf = (site: Site): Address[] =>
  pagesOf(site).flatMap((page) =>
    pageOf(site, page).elements.flatMap(({ tag, attributes }) =>
      ADDRESSES.flatMap((name) => {
        const value = attributes[name];
        return value === undefined ? [] : [{ page, tag, name, value }];
      }),
    ),
  );

const told = ({ page, tag, name, value }: Address) => `${page}: <${tag} ${name}="${value}">`;
const styles = (site: Site) =>
  pagesOf(site).map((page) => {
    const { elements, text } = pageOf(site, page);
    return elements.flatMap(({ tag, open, close }) => (tag === 'style' ? text.slice(open, close) : [])).join('\n');
  });
const scripts = (site: Site) => site.paths.filter((path) => path.endsWith('.js'));

describe.each([
  ['the site', dist],
  ['the gallery', gallery],
])('%s', (name, site) => {
  it('has every file that its pages load or lead to', () => {
    // The gallery's build makes no zip; the 404 page's links are set by its script once it has found the root.
    const ofGallery = ({ value }: Address) => name === 'the gallery' && value.endsWith('.zip');
    const missing = addressesOf(site).filter((each) => {
      const file = fileOf(each.page, each.value);
      // The zip's pages name modules, not files: they stand in its one script.
      return file !== undefined && !ofGallery(each) && !site.paths.includes(file);
    });
    expect(missing.map(told)).toEqual([]);
  });

  // The gallery holds parts of lessons, whose links lead to places that only the lessons have.
  it('has the places in pages that links lead to', () => {
    if (site !== dist) return;
    const ids = new Map(
      pagesOf(site).map((page) => [
        page,
        new Set(pageOf(site, page).elements.map(({ attributes }) => attributes['id'])),
      ]),
    );
    const missing = addressesOf(site).filter(({ page, tag, value }) => {
      const [, hash] = value.split('#');
      const file = fileOf(page, value);
      return tag === 'a' && hash && file !== undefined && !ids.get(file)?.has(hash);
    });
    expect(missing.map(told)).toEqual([]);
  });

  it('has in _astro only files that something asks for', () => {
    const all = site.paths.filter((path) => /\.(html|js)$/.test(path)).map((path) => [path, site.text(path)] as const);
    const unused = site.paths.filter((path) => {
      const file = path.split('/').pop() ?? '';
      return path.startsWith('_astro/') && !all.some(([from, text]) => from !== path && text.includes(file));
    });
    expect(unused).toEqual([]);
  });
});

describe('the zip', () => {
  it('has every file that its pages load or lead to', () => {
    const missing = addressesOf(zip).filter((each) => {
      const file = fileOf(each.page, each.value);
      return each.name !== 'module' && file !== undefined && !zip.paths.includes(file);
    });
    expect(missing.map(told)).toEqual([]);
  });
});

describe.each([
  ['the site', dist],
  ['the zip', zip],
])('%s keeps to itself', (_, site) => {
  it('has relative addresses only, and names other hosts only in links that a reader follows', () => {
    const foreign = addressesOf(site).filter(
      ({ tag, value }) =>
        value.startsWith('/') ||
        (/^[a-z][a-z0-9+.-]*:/i.test(value) && !(tag === 'a' && /^(https|mailto):/.test(value))),
    );
    expect(foreign.map(told)).toEqual([]);
  });

  it('has styles that load nothing', () => {
    const loading = styles(site).flatMap(
      (css) => css.match(/@import[^;]*|url\((?!['"]?(#|data:image\/))[^)]*\)/g) ?? [],
    );
    expect(loading).toEqual([]);
  });

  it('has scripts that import only files beside them and ask no server', () => {
    const loading = scripts(site).flatMap((path) => {
      const code = site.text(path);
      const { atOnce, later } = importsOf(code);
      return [...[...atOnce, ...later].filter((from) => !from.startsWith('./')), ...askedIn(code)].map(
        (found) => `${path}: ${found}`,
      );
    });
    expect(loading).toEqual([]);
  });

  it('makes the address of a module only in the loader of the islands, which finds it in the page', () => {
    const computed = scripts(site).filter((path) => importsOf(site.text(path)).computed > 0);
    expect(computed).toEqual([expect.stringMatching(/^(_astro\/page\.[\w-]+|course)\.js$/)]);
  });

  it('invents no address of its own: no canonical, no hreflang, no sitemap', () => {
    const invented = pagesOf(site).flatMap((page) =>
      pageOf(site, page).elements.filter(
        ({ tag, attributes }) => tag === 'link' && /canonical|alternate/.test(attributes['rel'] ?? ''),
      ),
    );
    expect(invented).toEqual([]);
    expect(site.paths.filter((path) => /sitemap|robots/.test(path))).toEqual([]);
  });
});
