import { describe, expect, it } from 'vitest';
import { askEarly } from '../../../../src/editions/site/preload.ts';

const imports: Record<string, string[]> = {
  '_astro/quiz.js': ['_astro/page.js', '_astro/svelte.js'],
  '_astro/page.js': [],
  '_astro/svelte.js': ['_astro/page.js'],
  '_astro/matching.a1b2.js': ['_astro/svelte.js', '_astro/shared.js'],
};
const later: Record<string, string[]> = {
  '_astro/quiz.js': ['_astro/Finish.c3.js', '_astro/matching.a1b2.js', '_astro/ordering.d4.js'],
};
const modules = {
  imports: (module: string) => imports[module] ?? [],
  later: (module: string) => later[module] ?? [],
};
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

  it('are asked for with those of the question types that its islands name, and no others', () => {
    const props = JSON.stringify({ questions: [{ type: 'matching' }, { type: 'single-choice' }] });
    const asking = `<astro-island module="/_astro/quiz.js" props='${props}'></astro-island>`;
    const [head = ''] = askEarly(page('', asking), 'id/index.html', modules).split('<title>');
    expect([...head.matchAll(/href="..\/_astro\/(\w+)/g)].map(([, name]) => name)).toEqual([
      'quiz',
      'page',
      'svelte',
      'matching',
      'shared',
    ]);
  });

  it('are asked for with that of a renderer that stands apart', () => {
    const apart = '<astro-island module="/_astro/Test.js" renderer-module="/_astro/svelte.js"></astro-island>';
    const asked = askEarly(page('', apart), 'index.html', modules);
    for (const name of ['Test', 'svelte'])
      expect(asked).toContain(`<link rel="modulepreload" href="./_astro/${name}.js">`);
  });

  it('are its script alone where it has no islands', () => {
    expect(askEarly(page('', `<p>x</p>${script}`), 'index.html', modules)).toBe(page(script, '<p>x</p>'));
  });

  it('leave a page without any as it is', () => {
    const html = page('', '<script>inline()</script><script type="application/json">{}</script>');
    expect(askEarly(html, 'index.html', modules)).toBe(html);
  });
});
