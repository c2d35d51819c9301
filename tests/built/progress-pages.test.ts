import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCourse } from '../../src/authoring/index.ts';
import { root } from '../../src/cli/toolchain.mjs';
import { isRun } from '../../src/editions/site/html.ts';
import { pathOf } from '../../src/layouts/routes.ts';
import { LANGUAGES } from '../../src/questions/question.ts';
import { dist, fileOf, gallery, gzipped, importsOf, pageOf, zip } from './site.ts';

const reading = readCourse(root);
if ('problems' in reading) throw new Error('npm run check says what is wrong with the content');
const { lessons } = reading.course;

const indexOf = (path: string) => `${path}index.html`;

/** All scripts that a page can come to load, those on demand too. */
function scriptsOf(page: string): string[] {
  const found = new Set(
    pageOf(dist, page)
      .elements.filter((each) => isRun(each) && each.attributes['src'])
      .map(({ attributes }) => fileOf(page, attributes['src']!)!),
  );
  for (const module of found) {
    const { atOnce, later } = importsOf(dist.text(module));
    for (const from of [...atOnce, ...later]) found.add(posix.join(posix.dirname(module), from));
  }
  return [...found];
}

describe.each(LANGUAGES)('in %s', (language) => {
  it('the home page tells what each lesson weighs, and in the zip, where nothing is downloaded, it does not', () => {
    const home = indexOf(pathOf({ name: 'home' }, language));
    for (const { slug } of lessons) {
      const path = pathOf({ name: 'lesson', slug }, language);
      const kB = Math.round(gzipped(dist.text(indexOf(path))) / 1000);
      // The list comes after the scripts' data, which names the lesson too.
      const list = dist.text(home).slice(dist.text(home).indexOf('<ol'));
      const entry = list.slice(list.indexOf(path)).split('</a>')[0];
      expect(entry).toContain(`${kB} kB`);
    }
    expect(dist.text(home)).not.toMatch(/data-size|\{\{size/);
    expect(zip.text(home)).not.toMatch(/\d kB|\{\{size/);
  });

  it.each(['learning', 'proof', 'home'] as const)('scripts of the page %s are within 45 kB', (name) => {
    const page = indexOf(pathOf({ name }, language));
    expect(scriptsOf(page).reduce((sum, file) => sum + gzipped(dist.text(file)), 0)).toBeLessThanOrEqual(45_000);
  });

  it('a fixed order stands in the lists, without scripts too, and a free one takes no byte', () => {
    const home = indexOf(pathOf({ name: 'home' }, language));
    const pages = [home, ...lessons.map(({ slug }) => indexOf(pathOf({ name: 'lesson', slug }, language)))];
    const later = lessons.slice(1).map(({ id }) => id);
    for (const page of pages) {
      const waiting = pageOf(gallery, page).elements.flatMap(({ attributes }) => attributes['data-after'] ?? []);
      expect(waiting.sort()).toEqual([...later, ...(page === home ? ['post'] : [])].sort());
      expect(dist.text(page)).not.toMatch(/data-after|data-turn|data-title/);
    }
  });
});
