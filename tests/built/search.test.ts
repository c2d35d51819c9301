import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCourse } from '../../src/authoring/index.ts';
import { root } from '../../src/cli/toolchain.mjs';
import { pathOf } from '../../src/layouts/routes.ts';
import { LANGUAGES } from '../../src/questions/question.ts';
import { dist, fileOf, gzipped, importsOf, pageOf, pagesOf } from './site.ts';

// Bytes of gzip -9: what a learner page that is no lesson has to keep, the texts that are searched counted in.
const SCRIPTS = 45_000;

const moduleOf = (name: string) => dist.paths.find((path) => path.startsWith(`_astro/${name}.`))!;
const modulesIn = (page: string) =>
  pageOf(dist, page).elements.flatMap(({ tag, attributes }) =>
    tag === 'script' && attributes['type'] === 'module' ? [fileOf(page, attributes['src']!)!] : [],
  );

describe.each(LANGUAGES)('the search page (%s)', (language) => {
  const page = `${pathOf({ name: 'search' }, language)}index.html`;
  const other = language === 'id' ? 'en' : 'id';

  it('loads no more than a learner page may, what is searched counted in', () => {
    const modules = modulesIn(page);
    const imported = modules.flatMap((module) =>
      importsOf(dist.text(module)).atOnce.map((from) => join('_astro', from)),
    );
    const all = new Set([...modules, ...imported, moduleOf(`search-${language}`)]);
    expect(all.size).toBeGreaterThan(2);
    expect([...all].reduce((sum, path) => sum + gzipped(dist.text(path)), 0)).toBeLessThanOrEqual(SCRIPTS);
  });

  it('holds nothing that is searched: it comes with the module of its language', () => {
    const [lesson] = reading.course.lessons;
    const heading = lesson!.headings[0]!.title;
    expect(dist.text(page)).not.toContain(heading[language]);
    expect(dist.text(moduleOf(`search-${language}`))).toContain(heading[language]);
    expect(dist.text(moduleOf(`search-${other}`))).not.toContain(heading[language]);
  });

  it('finds no item of the tests', () => {
    const text = dist.text(moduleOf(`search-${language}`));
    const items = reading.course.lessons.flatMap(({ tests }) => tests);
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter(({ stem }) => text.includes(stem[language])).map(({ id }) => id)).toEqual([]);
  });
});

const reading = (() => {
  const read = readCourse(root);
  if ('problems' in read) throw new Error('The content has errors: run `npm run check`.');
  return read;
})();

it('no other page asks for the search', () => {
  const search = moduleOf('search');
  const asking = pagesOf(dist).filter((page) => modulesIn(page).includes(search));
  expect(asking).toEqual(LANGUAGES.map((language) => `${pathOf({ name: 'search' }, language)}index.html`).sort());
});
