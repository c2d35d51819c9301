import fc from 'fast-check';
import { parse, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { tidy } from '../../../../src/editions/site/tidy.ts';

const read = (html: string) => serialize(parse(html));
const page = (body: string) => `<!DOCTYPE html><html><head><meta charset=utf-8></head><body>${body}</body></html>`;

describe('a tidy page', () => {
  it('has no comments but those by which Svelte finds its place', () => {
    expect(tidy('<p><!--[--><!--[-1--><!--]--><!--[0--><!----><!--astro:end--><!-- a note --></p>')).toBe(
      '<p><!--[--><!--[-1--><!--]--><!--[0--><!----></p>',
    );
  });

  it('has none at all in what is read without scripts', () => {
    expect(tidy('<p><!--[--></p><noscript><ul><!--[--><li>a</li><!--]--></ul><!----></noscript><!--]-->')).toBe(
      '<p><!--[--></p><noscript><ul><li>a</li></ul></noscript><!--]-->',
    );
  });

  it.each([
    ['<a href="../id/" class="a b" hidden="">x</a>', '<a href=../id/ class="a b" hidden>x</a>'],
    ['<input type="radio" checked=""/>', '<input type=radio checked/>'],
    ['<p title="a=b" lang="">x</p>', '<p title="a=b" lang>x</p>'],
    ["<p data-x='a' title='say \"x\"'>x</p>", '<p data-x=a title=\'say "x"\'>x</p>'],
    ['<p title="a&amp;b">x</p>', '<p title="a&amp;b">x</p>'],
    ['<svg><path d="M0 0"></path><circle r="4"></circle></svg>', '<svg><path d="M0 0"/><circle r=4 /></svg>'],
    ['<svg><path d="M0 0"><title>x</title></path></svg>', '<svg><path d="M0 0"><title>x</title></path></svg>'],
    ['<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n<p>c</p>', '<p>a</p><ul><li>b</li></ul><p>c</p>'],
    ['<p><b>a</b>\n<b>b</b></p>\nc', '<p><b>a</b>\n<b>b</b></p>\nc'],
  ])('writes %s as %s', (html, tidied) => {
    expect(tidy(page(html))).toBe(page(tidied));
  });

  it('is read the same by a browser, whatever its values are', () => {
    const value = fc.oneof(fc.string(), fc.stringMatching(/^[a-z/.#'"<>=&]{0,5}$/));
    const escaped = (text: string) =>
      text
        .replace(/[\r\0]/g, '')
        .replaceAll('&', '&amp;')
        .replaceAll('"', '&quot;');
    const element = fc
      .tuple(fc.constantFrom('p', 'a', 'input', 'svg'), value, value)
      .map(([tag, first, last]) => [tag, `title="${escaped(first)}" href="${escaped(last)}"`] as const)
      .map(([tag, attributes]) =>
        tag === 'svg'
          ? `<svg><use ${attributes}></use><rect></rect></svg>`
          : `<${tag} ${attributes}>${tag === 'input' ? '' : `x</${tag}>`}`,
      );
    fc.assert(
      fc.property(fc.array(element, { maxLength: 4 }), (elements) => {
        const html = page(elements.join(''));
        expect(read(tidy(html))).toBe(read(html));
      }),
    );
  });
});
