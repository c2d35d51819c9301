import type { Plugin } from 'vite';

/**
 * Parts of the runtimes that no page of this course uses, and what stands in for them; together 2 kB gzip of each
 * learner's first visit. What would need one of them fails loudly.
 */
const STANDINS: readonly (readonly [RegExp, string])[] = [
  // Vite's helper preloads the stylesheets of a chunk: all styles stand in the HTML.
  [/^\0vite\/preload-helper\.js$/, 'export const __vitePreload = (load) => load();'],
  // Svelte's deep proxies: state here is replaced, not mutated (`$state.raw`; a lint rule says so).
  [
    /\/svelte\/src\/internal\/client\/proxy\.js$/,
    `export const proxy = (value) => { if (typeof value === 'object' && value) throw Error('Use $state.raw'); return value; };
     export const get_proxied_value = (value) => value;
     export const is = Object.is;`,
  ],
  // XState's line to its developer tools.
  [
    /\/xstate\/dist\/xstate-dev\.esm\.js$/,
    'export const devToolsAdapter = () => {}; export const registerService = () => {};',
  ],
];

export const leanRuntime = (): Plugin => ({
  name: 'lean-runtime',
  apply: 'build',
  enforce: 'pre',
  load(id) {
    if (this.environment.name !== 'client') return null;
    return STANDINS.find(([module]) => module.test(id))?.[1] ?? null;
  },
});
