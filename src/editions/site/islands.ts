import { attribute, edited, isRun, readHtml, type Edit, type HtmlPage } from './html.ts';
import { plainProps, shareProps } from './props.ts';

/** Id of the script that holds, as a JSON list, what several islands of a page are given. */
export const SHARED_ID = 'shared';

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

/** What the loader reads of an island; everything else that Astro writes is for Astro's own loader. */
const KEPT = ['component-url', 'renderer-url'] as const;

/**
 * Rewrites the islands of a page for the course's own loader: props as plain JSON, those of several islands once, in
 * `#shared` at the end of the head.
 */
export function adoptIslands(html: string): string {
  const page = readHtml(html);
  const islands = page.elements.filter(({ tag }) => tag === 'astro-island');
  if (islands.length === 0) return html;
  const edits = withoutAstro(page);
  const { shared, islands: given } = shareProps(islands.map(({ attributes }) => plainProps(attributes.props ?? '{}')));
  islands.forEach(({ attributes, start, open }, index) => {
    const { client, 'component-export': name = 'default', 'before-hydration-url': before } = attributes;
    if (client !== 'load' || name !== 'default' || before)
      throw new Error(`The island ${attributes['component-url']} needs what browser/island-loader.ts does not do.`);
    const { own, from } = given[index] as (typeof given)[number];
    const parts = KEPT.map((name) => attribute(name, attributes[name] ?? ''));
    if (Object.keys(own).length > 0) parts.push(attribute('props', JSON.stringify(own)));
    if (Object.keys(from).length > 0) parts.push(attribute('shared', JSON.stringify(from)));
    edits.push({ start, end: open, text: `<astro-island ssr ${parts.join(' ')}>` });
  });
  if (shared.length > 0) {
    const { start } = page.elements.find(({ tag }) => tag === 'body') ?? { start: 0 };
    const json = `[${shared.join(',')}]`.replaceAll('<', '\\u003c');
    edits.push({ start, end: start, text: `<script type="application/json" id="${SHARED_ID}">${json}</script>` });
  }
  const adopted = edited(html, edits);
  const left = readHtml(adopted);
  if (left.elements.some((each) => isRun(each) && /astro:hydrate/.test(adopted.slice(each.open, each.close))))
    throw new Error("Astro's own island loader is still in the page: editions/site/islands.ts no longer knows it.");
  return adopted;
}

/** Removes comments that nothing reads; Svelte finds its place by its own: `<!--[-->`, `<!--]-->`, `<!---->`. */
export function withoutComments(html: string): string {
  const idle = readHtml(html).comments.filter(({ text }) => !/^(\[|\]|$)/.test(text));
  return edited(
    html,
    idle.map(({ start, end }) => ({ start, end, text: '' })),
  );
}
