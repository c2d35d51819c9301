import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRun, type HtmlElement } from '../../src/editions/site/html.ts';
import { QUESTION_TYPES } from '../../src/questions/index.ts';
import { dist, fileOf, gzipped, importsOf, lessonsOf, otherLivePagesOf, pageOf } from './site.ts';

// Bytes of gzip -9, kB = 1,000 bytes; what the whole course has to keep.
const OTHER_SCRIPTS = 45_000;
const BUDGET = { page: 14_600, beforeFirstAnswer: 24_000, scripts: 38_000, firstVisit: 54_000, requests: 12 };

/**
 * Loaded when a reader asks for it, has answered all questions, or has a long record; on the home page, for who comes
 * back; and in a test, the items that were drawn.
 */
const ON_DEMAND = /\/(record-dialog|fault-dialog|Finish|compact|lead-back|form-[A-Z]-\w+)\./;

/** A page loads the question types that stand on it, each from a file of its name; the others are not its own. */
const ofType = (file: string) => /\/([\w-]+)\.[\w-]+\.js$/.exec(file)?.[1] ?? '';

/** The files that an island must have before it comes alive. */
function filesOf(page: string, { attributes }: HtmlElement): string[] {
  const { props = '{}', module, 'renderer-module': renderer } = attributes;
  const { questions = [] } = JSON.parse(props) as { questions?: readonly { readonly type: string }[] };
  const types = new Set(questions.map(({ type }) => type));
  return [
    ...[module, renderer].flatMap((address) => (address ? [fileOf(page, address) ?? address] : [])),
    ...dist.paths.filter((path) => types.has(ofType(path))),
  ];
}

function closure(modules: readonly string[], kinds: readonly ('atOnce' | 'later')[]): Set<string> {
  const found = new Set(modules);
  for (const module of found) {
    const imports = importsOf(dist.text(module));
    const files = kinds.flatMap((kind) => imports[kind].map((from) => posix.join(posix.dirname(module), from)));
    files
      .filter((file) => !ON_DEMAND.test(file) && !(ofType(file) in QUESTION_TYPES))
      .forEach((file) => found.add(file));
  }
  return found;
}

function visit(page: string) {
  const { elements } = pageOf(dist, page);
  const modules = elements.flatMap((each) => {
    const { tag, attributes } = each;
    if (tag === 'astro-island') return filesOf(page, each);
    const asked = isRun(each) || attributes['rel'] === 'modulepreload';
    const address = asked ? (attributes['src'] ?? attributes['href']) : undefined;
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
    const islands = elements.flatMap((each) => (each.tag === 'astro-island' ? filesOf(page, each) : []));
    expect(asked.sort()).toEqual([...closure(islands, ['atOnce'])].sort());
  });

  it('is measured with the record and its statecharts in it', () => {
    expect(measured.scripts).toBeGreaterThan(measured.beforeFirstAnswer + 5000);
  });
});

it.each(otherLivePagesOf(dist))('%s keeps its budget of scripts', (page) => {
  expect(visit(page).scripts).toBeLessThanOrEqual(OTHER_SCRIPTS);
});
