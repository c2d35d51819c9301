import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishSite, pagesIn } from '../../../../src/editions/site/index.ts';

let site: string;
const write = (path: string, text: string) => {
  mkdirSync(join(site, path, '..'), { recursive: true });
  writeFileSync(join(site, path), text);
};
const read = (path: string) => readFileSync(join(site, path), 'utf8');
const page = (head: string, body = '') =>
  `<html><head><meta charset="utf-8"><title>T</title>${head}</head><body>${body}</body></html>`;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => rmSync(site, { recursive: true }));

describe('a finished site', () => {
  it('has its pages at any depth', () => {
    write('index.html', page(''));
    write('id/a/index.html', page(''));
    write('id/icon.svg', '');
    expect(pagesIn(site)).toEqual(['id/a/index.html', 'index.html']);
  });

  it('links relatively, asks for modules early and has a policy on every page', () => {
    write('_astro/Quiz.js', 'export{q as default}from"./quiz.js";');
    write('_astro/r.js', 'export{r as default}from"./quiz.js";');
    write('_astro/quiz.js', 'export const q=1,r=2;');
    write(
      'id/index.html',
      page(
        '',
        '<astro-island component-url="/_astro/Quiz.js" renderer-url="/_astro/r.js" client="load" props="{}"></astro-island><script type="module" src="/_astro/page.js"></script>',
      ),
    );
    write('404.html', page(''));
    finishSite(site);
    expect(read('id/index.html')).toContain(
      '<link rel=modulepreload href=../_astro/quiz.js><script type=module src=../_astro/page.js></script><title>',
    );
    expect(read('id/index.html')).not.toMatch(/=["']?\/_astro/);
    expect(readdirSync(join(site, '_astro'))).toEqual(['quiz.js']);
    expect(read('404.html')).toContain('content-security-policy');
  });

  it('refuses a 404 page that loads a file, which is not found at every depth', () => {
    write('404.html', page('<link rel="icon" href="/icon.svg">'));
    expect(() => finishSite(site)).toThrow('404.html loads a file (<link>)');
  });
});
