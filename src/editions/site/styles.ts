import { edited, readHtml } from './html.ts';

/**
 * All inline styles of a page as one, where the first stands: the policy must name the hash of each, and a hash is 50
 * bytes that no compression shortens. Their order stays, and so what they mean: nothing is painted between them.
 */
export function mergeStyles(html: string): string {
  const { elements } = readHtml(html);
  const [first, ...others] = elements.filter(
    ({ tag, attributes }) => tag === 'style' && Object.keys(attributes).length === 0,
  );
  if (!first || others.length === 0) return html;
  const moved = others.map(({ open, close }) => html.slice(open, close)).join('');
  return edited(html, [
    { start: first.close, end: first.close, text: moved },
    ...others.map(({ start, end }) => ({ start, end, text: '' })),
  ]);
}
