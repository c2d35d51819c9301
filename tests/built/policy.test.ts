import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isRun } from '../../src/editions/site/html.ts';
import { dist, gallery, lessonsOf, pageOf, pagesOf, zip, type Site } from './site.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function policyOf(site: Site, page: string): Record<string, string[]> {
  const { elements } = pageOf(site, page);
  const content = elements.find(({ attributes }) => attributes['http-equiv'] === 'content-security-policy')?.attributes[
    'content'
  ];
  return Object.fromEntries(
    (content ?? '').split(';').map((rule) => {
      const [name = '', ...values] = rule.trim().split(/\s+/);
      return [name, values];
    }),
  );
}

const editions: [string, Site][] = [
  ['site', dist],
  ['gallery', gallery],
  ['zip', zip],
];
const pages = editions.flatMap(([name, site]) => pagesOf(site).map((page) => [name, page, site] as const));

describe('every page', () => {
  it.each(pages)('of the %s has a policy that allows what it holds and nothing else: %s', (_, page, site) => {
    const policy = policyOf(site, page);
    const { elements, text } = pageOf(site, page);
    const inline = (tag: string) =>
      elements
        .filter((each) => each.tag === tag && each.attributes['src'] === undefined && (tag !== 'script' || isRun(each)))
        .map(({ open, close }) => hash(text.slice(open, close)));
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(policy['script-src']).toEqual(["'self'", ...new Set(inline('script'))]);
    expect(policy['style-src']).toEqual([...new Set(inline('style'))]);
    expect(policy['base-uri']).toEqual(["'none'"]);
    expect(policy['form-action']).toEqual(["'none'"]);
    expect(policy['require-trusted-types-for']).toEqual(["'script'"]);
    expect(JSON.stringify(policy)).not.toContain('unsafe');
  });

  it.each(pages)('of the %s has nothing that its policy would block: %s', (_, page, site) => {
    const blocked = pageOf(site, page).elements.filter(({ attributes }) =>
      Object.keys(attributes).some((name) => name === 'style' || name.startsWith('on')),
    );
    expect(blocked.map(({ tag }) => tag)).toEqual([]);
  });

  it.each(pages)('of the %s is told its policy before anything that it rules: %s', (_, page, site) => {
    const { elements } = pageOf(site, page);
    const at = (test: (element: (typeof elements)[number]) => boolean) => elements.findIndex(test);
    const policy = at(({ attributes }) => 'http-equiv' in attributes);
    expect(policy).toBeGreaterThanOrEqual(0);
    expect(policy).toBeLessThan(at(({ tag }) => tag === 'script' || tag === 'style' || tag === 'link'));
  });
});

describe('a lesson', () => {
  it.each(lessonsOf(dist))('runs one inline script: %s', (page) => {
    const { elements } = pageOf(dist, page);
    expect(elements.filter((each) => isRun(each) && each.attributes['src'] === undefined)).toHaveLength(1);
  });
});
