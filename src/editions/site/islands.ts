import { attribute, edited, isRun, readHtml, type Edit, type HtmlPage } from './html.ts';
import type { Modules } from './modules.ts';
import { plainProps } from './props.ts';

const LOADER = /self\.Astro\b|customElements\.define\("astro-island"/;
const LAYOUT = 'astro-island{display:contents}';

/** Astro's loader, its directives and its style: `browser/island-loader.ts` does their work. */
function withoutAstro({ text, elements }: HtmlPage): Edit[] {
  const edits: Edit[] = [];
  let styled = false;
  for (const { tag, attributes, start, end, open, close } of elements) {
    const content = text.slice(open, close);
    if (tag === 'script' && attributes.src === undefined && LOADER.test(content)) edits.push({ start, end, text: '' });
    if (tag === 'style' && content.startsWith('astro-island,')) {
      edits.push({ start, end, text: '' });
      styled = true;
    }
  }
  const sheet = elements.find(({ tag }) => tag === 'style');
  if (styled && sheet) edits.push({ start: sheet.close, end: sheet.close, text: LAYOUT });
  return edits;
}

/** Where the island's component and renderer are; those of the questions in one file, so that one request brings both. */
const exportsOf = (attributes: Readonly<Record<string, string>>, { origin }: Pick<Modules, 'origin'>) => ({
  component: origin((attributes['component-url'] ?? '').slice(1)),
  renderer: origin((attributes['renderer-url'] ?? '').slice(1)),
});

/**
 * Rewrites the islands of a page for the course's own loader, with props as plain JSON. Texts that several islands have,
 * such as dictionaries, stand in each: gzip finds them, and a list of shared ones cost more than it saved.
 */
export function adoptIslands(html: string, modules: Pick<Modules, 'origin'>): string {
  const page = readHtml(html);
  const islands = page.elements.filter(({ tag }) => tag === 'astro-island');
  if (islands.length === 0) return html;
  const edits = withoutAstro(page);
  for (const { attributes, start, open } of islands) {
    const { client, 'component-export': name = 'default', 'before-hydration-url': before } = attributes;
    if (client !== 'load' || name !== 'default' || before)
      throw new Error(`The island ${attributes['component-url']} needs what browser/island-loader.ts does not do.`);
    const { component, renderer } = exportsOf(attributes, modules);
    const written = [
      attribute('module', `/${component.module}`),
      attribute('component', component.name),
      attribute('renderer', renderer.name),
      ...(renderer.module === component.module ? [] : [attribute('renderer-module', `/${renderer.module}`)]),
      attribute('props', JSON.stringify(plainProps(attributes.props ?? '{}'))),
    ];
    edits.push({ start, end: open, text: `<astro-island ssr ${written.join(' ')}>` });
  }
  const adopted = edited(html, edits);
  const left = readHtml(adopted);
  if (left.elements.some((each) => isRun(each) && /astro:hydrate/.test(adopted.slice(each.open, each.close))))
    throw new Error("Astro's own island loader is still in the page: editions/site/islands.ts no longer knows it.");
  return adopted;
}
