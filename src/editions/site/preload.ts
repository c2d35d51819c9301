import { edited, readHtml } from './html.ts';
import { relativeTo } from './links.ts';
import { closure, type Modules } from './modules.ts';

/**
 * Asks for the modules of a page as soon as its head is read: its own scripts move there (they still run when the page
 * is parsed), and what its islands import is preloaded.
 * @param html a page whose module addresses begin at the site's root
 */
export function askEarly(html: string, page: string, modules: Pick<Modules, 'imports'>): string {
  const { elements } = readHtml(html);
  const before = elements.find(({ tag }) => tag === 'title');
  if (!before) return html;
  const scripts = elements.filter(
    ({ tag, attributes }) => tag === 'script' && attributes.type === 'module' && attributes.src,
  );
  const islands = elements.flatMap(({ tag, attributes }) =>
    tag === 'astro-island' ? [(attributes.module ?? '').slice(1)] : [],
  );
  const links = closure(islands, modules)
    .filter((path) => scripts.every(({ attributes }) => attributes.src !== `/${path}`))
    .map((path) => `<link rel="modulepreload" href="${relativeTo(page, `/${path}`)}">`);
  const moved = scripts.map(({ start, end }) => html.slice(start, end));
  return edited(html, [
    { start: before.start, end: before.start, text: [...links, ...moved].join('') },
    ...scripts.map(({ start, end }) => ({ start, end, text: '' })),
  ]);
}
