import { describe, expect, it } from 'vitest';
import { askEarly } from '../../../../src/editions/site/preload.ts';

const imports: Record<string, string[]> = {
  '_astro/quiz.js': ['_astro/page.js', '_astro/svelte.js'],
  '_astro/page.js': [],
  '_astro/svelte.js': ['_astro/page.js'],
};
const modules = { imports: (module: string) => imports[module] ?? [] };
const page = (head: string, body: string) =>
  `<html><head><meta charset="utf-8">${head}<title>T</title></head><body>${body}</body></html>`;
const island = '<astro-island module="/_astro/quiz.js"></astro-island>';
const script = '<script type="module" src="/_astro/page.js"></script>';

describe('the modules of a page', () => {
  it('are asked for in its head: its script, and each that its islands import', () => {
    const links = ['quiz', 'svelte'].map((name) => `<link rel="modulepreload" href="../_astro/${name}.js">`).join('');
    expect(askEarly(page('', island + island + script), 'id/index.html', modules)).toBe(
      page(links + script, island + island),
    );
  });

  it('are its script alone where it has no islands', () => {
    expect(askEarly(page('', `<p>x</p>${script}`), 'index.html', modules)).toBe(page(script, '<p>x</p>'));
  });

  it('leave a page without any as it is', () => {
    const html = page('', '<script>inline()</script><script type="application/json">{}</script>');
    expect(askEarly(html, 'index.html', modules)).toBe(html);
  });
});
