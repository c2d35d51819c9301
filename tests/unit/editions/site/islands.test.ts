import { describe, expect, it } from 'vitest';
import { adoptIslands } from '../../../../src/editions/site/islands.ts';
import { readHtml } from '../../../../src/editions/site/html.ts';

const island = (props: string, more = 'client="load"') =>
  `<astro-island uid="a" component-url="/_astro/Quiz.js" component-export="default" renderer-url="/_astro/r.js" props="${props}" ssr ${more} opts="{}" await-children><!--[--><p>x</p><!--]--><!--astro:end--></astro-island>`;
const loader =
  '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style><script>(()=>{(self.Astro||(self.Astro={})).load=e})();</script>' +
  '<script>(()=>{class a{f(){this.dispatchEvent("astro:hydrate")}}customElements.get("astro-island")||customElements.define("astro-island",a)})();</script>';
const modules = {
  origin: (module: string) => ({ module: '_astro/quiz.js', name: module === '_astro/Quiz.js' ? 'n' : 't' }),
};
const page = (body: string) =>
  `<html><head><meta charset="utf-8"><title>T</title><script>early()</script><style>p{}</style></head><body>${body}</body></html>`;

describe('islands of a page', () => {
  it("lose Astro's loader and style; the early script stays the only one that runs", () => {
    expect(adoptIslands(page(loader + island('{}')), modules)).toBe(
      page(
        '<astro-island ssr module="/_astro/quiz.js" component="n" renderer="t" props="{}"><!--[--><p>x</p><!--]--><!--astro:end--></astro-island>',
      ).replace('p{}', 'p{}astro-island{display:contents}'),
    );
  });

  it('are given plain JSON that reads back as it was, quotes and all', () => {
    const adopted = adoptIslands(
      page(island("{&quot;title&quot;:[0,&quot;Tom &amp;amp; Jerry's \\&quot;x\\&quot;&quot;]}")),
      modules,
    );
    const found = readHtml(adopted).elements.find(({ tag }) => tag === 'astro-island');
    expect(JSON.parse(found!.attributes['props']!)).toEqual({ title: 'Tom &amp; Jerry\'s "x"' });
  });

  it('leave a page without any as it is', () => {
    expect(adoptIslands(page('<p>x</p>'), modules)).toBe(page('<p>x</p>'));
  });

  it('stop the build when they need what the loader does not do', () => {
    expect(() => adoptIslands(page(island('{}', 'client="visible"')), modules)).toThrow('island-loader');
  });

  it('name the file of their renderer where it is another one', () => {
    const apart = { origin: (module: string) => ({ module, name: 'default' }) };
    expect(adoptIslands(page(island('{}')), apart)).toContain(
      '<astro-island ssr module="/_astro/Quiz.js" component="default" renderer="default" renderer-module="/_astro/r.js"',
    );
  });

  it("stop the build when Astro's loader has another shape than known", () => {
    const unknown = '<script>window.astro=1;x.dispatchEvent("astro:hydrate")</script>';
    expect(() => adoptIslands(page(unknown + island('{}')), modules)).toThrow('no longer knows');
  });
});
