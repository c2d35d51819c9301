import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { edited, readHtml } from './html.ts';
import { relativeTo } from './links.ts';

/** A built module's static imports, as paths below the site's root. */
export type ImportsOf = (module: string) => readonly string[];

/** Reads the imports of the modules of a built site, each once. */
export function importsIn(site: string): ImportsOf {
  const known = new Map<string, readonly string[]>();
  return (module) => {
    const found = known.get(module);
    if (found) return found;
    const { body } = parseAst(readFileSync(join(site, module), 'utf8'));
    const imports = body.flatMap((statement) => {
      const from = 'source' in statement ? statement.source?.value : undefined;
      return from?.startsWith('.') ? [posix.join(dirname(module), from)] : [];
    });
    known.set(module, imports);
    return imports;
  };
}

/** The modules and all that they import, in the order in which a browser would come upon them. */
export function closure(modules: readonly string[], importsOf: ImportsOf): string[] {
  const found = new Set<string>();
  const add = (module: string): void => {
    if (found.has(module)) return;
    found.add(module);
    importsOf(module).forEach(add);
  };
  modules.forEach(add);
  return [...found];
}

/**
 * Asks for the modules of the islands, and for what they import, as soon as the head is read.
 * @param html a page whose module addresses begin at the site's root
 */
export function preloadIslands(html: string, page: string, importsOf: ImportsOf): string {
  const { elements } = readHtml(html);
  const islands = elements.filter(({ tag }) => tag === 'astro-island');
  const modules = islands.flatMap(({ attributes }) => [attributes['component-url'], attributes['renderer-url']]);
  const paths = modules.flatMap((address) => (address ? [address.slice(1)] : []));
  const links = closure(paths, importsOf).map((path) => `<link rel="modulepreload" href="${relativeTo(page, `/${path}`)}">`);
  const before = elements.find(({ tag }) => tag === 'title');
  if (links.length === 0 || !before) return html;
  return edited(html, [{ start: before.start, end: before.start, text: links.join('') }]);
}
