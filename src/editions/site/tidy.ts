import { edited, readHtml, type Edit, type HtmlElement } from './html.ts';

/** Values that mean the same without quotes. */
const PLAIN = /^[^\s"'`=<>&]+$/;

/** Parts of drawings that hold nothing; in SVG they may close themselves. */
const DRAWN = /^(circle|ellipse|line|path|polygon|polyline|rect|stop|use)$/;

/** Line breaks of the authored text between its blocks. */
const BETWEEN_BLOCKS = /(<\/(?:p|h[1-6]|ul|ol|li|div|figure|blockquote)>|<(?:ul|ol)>)\n+(?=<)/g;

function attributesOf({ attributes, attributeAt }: HtmlElement, html: string): Edit[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    const at = attributeAt(name);
    if (!at || (value !== '' && !PLAIN.test(value))) return [];
    // A slash right behind a value without quotes would be a part of it: `<input value=a />`.
    const apart = value !== '' && html[at.end] === '/' ? ' ' : '';
    return [{ ...at, text: value === '' ? name : `${name}=${value}${apart}` }];
  });
}

function closingOf({ tag, attributes, open, close, end }: HtmlElement): Edit[] {
  if (!DRAWN.test(tag) || open !== close || end === close) return [];
  const last = Object.values(attributes).at(-1) ?? '';
  // A slash right behind a value without quotes would be a part of it.
  return [{ start: open - 1, end, text: last === '' || PLAIN.test(last) ? ' />' : '/>' }];
}

/**
 * Drops what a browser reads a page the same without: comments that nothing looks for, quotes around plain values,
 * values that are empty, end tags in drawings, line breaks between blocks. Svelte finds its place by comments of its
 * own: `<!--[-->`, `<!--]-->`, `<!---->`; in `<noscript>` it looks for none.
 */
export function tidy(html: string): string {
  const text = html.replace(BETWEEN_BLOCKS, '$1');
  const { elements, comments } = readHtml(text);
  // Nothing comes alive in what is read without scripts.
  const unscripted = elements.filter(({ tag }) => tag === 'noscript');
  const idle = comments.filter(
    (comment) =>
      !/^(\[|\]|$)/.test(comment.text) ||
      unscripted.some(({ start, end }) => start < comment.start && comment.end < end),
  );
  return edited(text, [
    ...idle.map(({ start, end }) => ({ start, end, text: '' })),
    ...elements.flatMap((element) => [...attributesOf(element, text), ...closingOf(element)]),
  ]);
}
