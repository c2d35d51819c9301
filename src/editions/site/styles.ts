import { edited, readHtml } from './html.ts';

/** All styles of a page in its first sheet, in their order: each sheet costs the policy a hash that no gzip shortens. */
export function inOneSheet(html: string): string {
  const { elements } = readHtml(html);
  const [first, ...others] = elements.filter(({ tag }) => tag === 'style');
  if (!first || others.length === 0) return html;
  const rest = others.map(({ open, close }) => html.slice(open, close)).join('');
  return edited(html, [
    { start: first.close, end: first.close, text: rest },
    ...others.map(({ start, end }) => ({ start, end, text: '' })),
  ]);
}
