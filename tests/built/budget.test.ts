import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRun } from '../../src/editions/site/html.ts';
import { dist, fileOf, gzipped, importsOf, lessonsOf, pageOf } from './site.ts';

// Bytes of gzip -9, kB = 1,000 bytes; what the whole course has to keep.
const BUDGET = { page: 14_600, beforeFirstAnswer: 24_000, scripts: 38_000, firstVisit: 54_000, requests: 12 };

/**
 * Loaded when a reader asks for it, has answered all questions, or has a long record; and, on the home page, for who
 * comes back.
 */
const ON_DEMAND = /\/(record-dialog|Finish|compact|way|fixed-order|after-rating)\./;

function closure(modules: readonly string[], kinds: readonly ('atOnce' | 'later')[]): Set<string> {
  const found = new Set(modules);
  for (const module of found) {
    const imports = importsOf(dist.text(module));
    const files = kinds.flatMap((kind) => imports[kind].map((from) => posix.join(posix.dirname(module), from)));
    files.filter((file) => !ON_DEMAND.test(file)).forEach((file) => found.add(file));
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
  const scripts = closure(modules, ['atOnce', 'later']);
  const pageBytes = gzipped(dist.text(page));
  return {
    page: pageBytes,
    beforeFirstAnswer: sum(closure(modules, ['atOnce'])),
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
    const body = elements.findIndex(({ tag }) => tag === 'body');
    const fileIn = (address?: string) => (address ? [fileOf(page, address)] : []);
    const asked = elements
      .slice(0, body)
      .flatMap(({ tag, attributes }) =>
        tag === 'script' || attributes['rel'] === 'modulepreload'
          ? fileIn(attributes['src'] ?? attributes['href'])
          : [],
      );
    const islands = elements.flatMap(({ attributes }) => fileIn(attributes['module']));
    expect(asked.sort()).toEqual([...closure(islands as string[], ['atOnce'])].sort());
  });

  it('is measured with the record and its statecharts in it', () => {
    expect(measured.scripts).toBeGreaterThan(measured.beforeFirstAnswer + 5000);
  });
});
