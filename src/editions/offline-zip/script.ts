import { join } from 'node:path';
import { build } from 'rolldown';
import { readHtml } from '../site/html.ts';
import { moduleName } from './pages.ts';

const ENTRY = '\0course';

/** The modules that a page starts with: its own and those of its islands. */
export function modulesOf(html: string): string[] {
  return readHtml(html).elements.flatMap(({ tag, attributes }) => {
    if (tag === 'script' && attributes.type === 'module' && attributes.src) return [moduleName(attributes.src)];
    if (tag !== 'astro-island') return [];
    return [attributes.module, attributes['renderer-module']].flatMap((each) => (each ? [moduleName(each)] : []));
  });
}

/**
 * The entry of the script: modules run when they are asked for, under the names that the pages know. Islands ask
 * through `browser/island-loader.ts`; a page's own modules run once it is parsed, as module scripts do.
 */
const entry = (site: string, modules: readonly string[]): string => `
const modules = {
${modules.map((name) => `  ${JSON.stringify(name)}: () => import(${JSON.stringify(join(site, name))}),`).join('\n')}
};
globalThis.courseModules = modules;
addEventListener('DOMContentLoaded', () => {
  for (const { dataset } of document.querySelectorAll('script[data-module]')) modules[dataset.module]();
});
`;

/**
 * Bundles the built modules of a site into one classic script.
 * @param site absolute path of the folder
 */
export async function offlineScript(site: string, modules: readonly string[]): Promise<string> {
  const { output } = await build({
    input: ENTRY,
    write: false,
    plugins: [
      {
        name: 'course',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? entry(site, modules) : null),
      },
    ],
    output: { format: 'iife', codeSplitting: false, minify: true },
  });
  return output[0].code;
}
