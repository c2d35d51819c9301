import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRun } from '../../src/editions/site/html.ts';
import { QUESTION_TYPES } from '../../src/questions/index.ts';
import { dist, fileOf, gzipped, importsOf, lessonsOf, pageOf } from './site.ts';

// Bytes of gzip -9, kB = 1,000 bytes; what the whole course has to keep.
const BUDGET = { page: 14_600, beforeFirstAnswer: 24_000, scripts: 38_000, firstVisit: 54_000, requests: 12 };

/**
 * Loaded when a reader asks for it, has answered all questions, or has a long record; for who comes back to the home
 * page; when a test, a scenario or a search is begun.
 */
const ON_DEMAND =
  /\/(record-dialog|fault-dialog|Finish|compact|way|fixed-order|after-rating|Walk|(form|graph|search|radar)-[\w-]+)\./;

const TYPES = Object.keys(QUESTION_TYPES);
const LANGUAGE_OF = /-(id|en)\.[\w-]+\.js$/;

/** Modules from which a page takes its own: question types and texts. What it asks for in its head is among its own. */
const isOther = (file: string, own: ReadonlySet<string>, page: string): boolean => {
  // The record starts where something tells of the learner: browser/page.ts.
  if (/\/record\./.test(file)) return !/data-progress-text|<section[^>]* data-quiz/.test(dist.text(page));
  const language = LANGUAGE_OF.exec(file)?.[1];
  if (language) return !page.startsWith(`${language}/`);
  return TYPES.includes(posix.basename(file).replace(/\..*/, '')) && !own.has(file);
};

function closure(modules: readonly string[], kinds: readonly ('atOnce' | 'later')[], page: string): Set<string> {
  const own = new Set(modules);
  const found = new Set(modules);
  for (const module of found) {
    const imports = importsOf(dist.text(module));
    const files = kinds.flatMap((kind) => imports[kind].map((from) => posix.join(posix.dirname(module), from)));
    files.filter((file) => !ON_DEMAND.test(file) && !isOther(file, own, page)).forEach((file) => found.add(file));
  }
  return found;
}

function visit(page: string) {
  const { elements } = pageOf(dist, page);
  const modules = elements.flatMap((each) => {
    const { tag, attributes } = each;
    const address =
      tag === 'astro-island'
        ? attributes['module']
        : isRun(each) || attributes['rel'] === 'modulepreload'
          ? (attributes['src'] ?? attributes['href'])
          : undefined;
    return address ? [fileOf(page, address) ?? address] : [];
  });
  const others = elements.flatMap(({ tag, attributes }) =>
    (tag === 'link' && attributes['rel'] !== 'modulepreload') || tag === 'img'
      ? [fileOf(page, attributes['href'] ?? attributes['src'] ?? '') ?? '']
      : [],
  );
  const sum = (files: Iterable<string>) => [...files].reduce((bytes, file) => bytes + gzipped(dist.text(file)), 0);
  const scripts = closure(modules, ['atOnce', 'later'], page);
  const pageBytes = gzipped(dist.text(page));
  return {
    page: pageBytes,
    beforeFirstAnswer: sum(closure(modules, ['atOnce'], page)),
    scripts: sum(scripts),
    firstVisit: pageBytes + sum(scripts) + sum(new Set(others)),
    requests: 1 + scripts.size + new Set(others).size,
  };
}

describe.each(lessonsOf(dist))('%s', (page) => {
  const measured = visit(page);

  it.each(Object.entries(BUDGET))('keeps its budget: %s within %d', (name, most) => {
    expect(measured[name as keyof typeof BUDGET]).toBeLessThanOrEqual(most);
  });

  it('asks in its head for all modules that the first answer needs', () => {
    const { elements } = pageOf(dist, page);
    const head = elements.slice(
      0,
      elements.findIndex(({ tag }) => tag === 'body'),
    );
    const asked = head.flatMap(({ tag, attributes }) =>
      tag === 'script' || attributes['rel'] === 'modulepreload'
        ? [attributes['src'] ?? attributes['href']].flatMap((address) => (address ? (fileOf(page, address) ?? []) : []))
        : [],
    );
    const islands = elements.filter(({ tag }) => tag === 'astro-island');
    const types = islands.flatMap(({ attributes }) =>
      (JSON.parse(attributes['props'] ?? '{}') as { questions: { type: string }[] }).questions.map(({ type }) => type),
    );
    const names = asked.map((file) => posix.basename(file).replace(/\..*/, ''));
    const later = types.filter((type) => !['single-choice', 'multiple-response'].includes(type));
    const language = page.split('/')[0]!;
    expect(new Set(names)).toEqual(new Set(['page', 'quiz', `quiz-texts-${language}`, ...later]));
    // Nothing that one of them imports at once comes later than they do.
    expect(asked.sort()).toEqual([...closure(asked, ['atOnce'], page)].sort());
  });

  it('is measured with the record and its statecharts in it', () => {
    expect(measured.scripts).toBeGreaterThan(measured.beforeFirstAnswer + 5000);
  });
});

/** Pages for learners that are no lessons. */
const others = dist.paths.filter((path) => /^(id|en)\/.*index\.html$/.test(path) && !lessonsOf(dist).includes(path));

it.each(others)('%s loads at most 45 kB of JavaScript', (page) => {
  expect(visit(page).scripts).toBeGreaterThan(1000);
  expect(visit(page).scripts).toBeLessThanOrEqual(45_000);
});

it('what a search loads when it is used stays within 45 kB, its index included', () => {
  const index = dist.paths.filter((path) => /_astro\/search-id\./.test(path));
  const page = others.find((path) => path.startsWith('id/cari/'))!;
  expect(index).toHaveLength(1);
  expect(visit(page).scripts + gzipped(dist.text(index[0]!))).toBeLessThanOrEqual(45_000);
});
