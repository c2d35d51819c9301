import { edited, readHtml, type Edit } from './html.ts';

/** Values that mean the same without quotes. */
const PLAIN = /^[^\s"'`=<>&]+$/;

/**
 * Drops what a browser reads a page the same without: comments that nothing looks for, quotes around plain values,
 * values that are empty. Svelte finds its place by comments of its own: `<!--[-->`, `<!--]-->`, `<!---->`.
 */
export function tidy(html: string): string {
  const { elements, comments } = readHtml(html);
  const edits: Edit[] = comments.flatMap(({ text, start, end }) =>
    /^(\[|\]|$)/.test(text) ? [] : [{ start, end, text: '' }],
  );
  for (const { attributes, attributeAt } of elements)
    for (const [name, value] of Object.entries(attributes)) {
      const at = attributeAt(name);
      if (!at || (value !== '' && !PLAIN.test(value))) continue;
      edits.push({ ...at, text: value === '' ? name : `${name}=${value}` });
    }
  return edited(html, edits);
}
