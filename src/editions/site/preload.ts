import { edited, readHtml, type HtmlPage } from './html.ts';
import { relativeTo } from './links.ts';
import { closure, type Modules } from './modules.ts';

/** What an island loads by itself before it comes alive: its question types, and the texts of its language. */
function namesIn(props: string | undefined): string[] {
  const { questions = [], language } = JSON.parse(props ?? '{}') as {
    questions?: readonly { readonly type: string }[];
    language?: string;
  };
  return [...questions.map(({ type }) => type), ...(language === undefined ? [] : [`quiz-texts-${language}`])];
}

/** The files called so, among those that an island may load. */
function filesCalled(
  wanted: readonly string[],
  island: readonly string[],
  { later }: Pick<Modules, 'later'>,
): string[] {
  const names = new Set(wanted);
  return island.flatMap(later).filter((path) => names.has(path.replace(/^.*\/|\..*$/g, '')));
}

type Graph = Pick<Modules, 'imports' | 'later'>;

/** All that the islands of a page must have before they come alive. */
function islandFiles(elements: HtmlPage['elements'], modules: Graph): string[] {
  const files = elements.flatMap(({ tag, attributes: { module, props, 'renderer-module': renderer } }) => {
    if (tag !== 'astro-island') return [];
    const island = closure(
      [module, renderer].flatMap((each) => (each ? [each.slice(1)] : [])),
      modules,
    );
    return [...island, ...filesCalled(namesIn(props), island, modules)];
  });
  return closure(files, modules);
}

/**
 * Asks for the modules of a page as soon as its head is read: its own scripts move there (they still run when the page
 * is parsed), and what its islands import is preloaded.
 * @param html a page whose module addresses begin at the site's root
 */
export function askEarly(html: string, page: string, modules: Graph): string {
  const { elements } = readHtml(html);
  const before = elements.find(({ tag }) => tag === 'title');
  if (!before) return html;
  const scripts = elements.filter(
    ({ tag, attributes }) => tag === 'script' && attributes.type === 'module' && attributes.src,
  );
  const links = islandFiles(elements, modules)
    .filter((path) => scripts.every(({ attributes }) => attributes.src !== `/${path}`))
    .map((path) => `<link rel="modulepreload" href="${relativeTo(page, `/${path}`)}">`);
  const moved = scripts.map(({ start, end }) => html.slice(start, end));
  return edited(html, [
    { start: before.start, end: before.start, text: [...links, ...moved].join('') },
    ...scripts.map(({ start, end }) => ({ start, end, text: '' })),
  ]);
}
