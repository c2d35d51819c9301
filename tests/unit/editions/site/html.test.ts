import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute, edited, isRun, readHtml } from '../../../../src/editions/site/html.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>T</title></head><body>${body}</body></html>`;

describe('a page of HTML', () => {
  it('tells where its elements and their attributes stand', () => {
    const html = page('<p class="a">x <a href="/id/">y</a></p>');
    const link = readHtml(html).elements.find(({ tag }) => tag === 'a')!;
    const href = link.attributeAt('href')!;
    expect(html.slice(link.start, link.end)).toBe('<a href="/id/">y</a>');
    expect(html.slice(link.open, link.close)).toBe('y');
    expect(html.slice(href.start, href.end)).toBe('href="/id/"');
    expect(link.attributeAt('class')).toBeUndefined();
  });

  it('shows what stands in noscript and in templates', () => {
    const { elements } = readHtml(
      page('<noscript><a href="/id/">y</a></noscript><template><img src="/a.png"></template>'),
    );
    expect(elements.map(({ tag }) => tag)).toEqual(expect.arrayContaining(['a', 'img']));
  });

  it('keeps every byte that no edit names', () => {
    expect(edited('abcdef', [])).toBe('abcdef');
    const edits = [
      { start: 4, end: 5, text: 'E' },
      { start: 1, end: 1, text: '-' },
    ];
    expect(edited('abcdef', edits)).toBe('a-bcdEf');
  });

  it('refuses edits that meet', () => {
    const edits = [
      { start: 0, end: 3, text: '' },
      { start: 2, end: 4, text: '' },
    ];
    expect(() => edited('abcdef', edits)).toThrow('meet');
  });

  it('reads back any value from an attribute it wrote', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\0]/.test(text)),
        (value) => {
          const { elements } = readHtml(page(`<p ${attribute('data-x', value)}></p>`));
          expect(elements.find(({ tag }) => tag === 'p')?.attributes['data-x']).toBe(value);
        },
      ),
    );
  });

  it('knows scripts that run from scripts that are data', () => {
    const { elements } = readHtml(
      page(
        '<script>1</script><script type="module" src="a.js"></script><script type="application/json">{}</script><script type="text/plain"></script>',
      ),
    );
    expect(elements.filter(({ tag }) => tag === 'script').map(isRun)).toEqual([true, true, false, false]);
  });
});
