import type { Plugin } from 'vite';

/**
 * Parts of the runtimes that no page of this course uses, and what stands in for them; together 3 kB gzip of each
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
  // Svelte's error boundaries and what waits in them: components here load nothing while they are drawn.
  [
    /\/svelte\/src\/internal\/client\/dom\/blocks\/boundary\.js$/,
    `import { branch } from '../../reactivity/effects.js';
     import { hydrate_next, hydrating } from '../hydration.js';
     export const boundary = (anchor, _props, children) => {
       if (hydrating) hydrate_next();
       branch(() => children(anchor));
     };
     export const pending = () => 0;`,
  ],
  // What templates wait for: nothing in them is asynchronous, so that their expressions are computed at once.
  [
    /\/svelte\/src\/internal\/client\/reactivity\/async\.js$/,
    `import { derived } from './deriveds.js';
     const absent = () => { throw Error('No await in a template: editions/lean-runtime.ts leaves it out.'); };
     export const flatten = (_blockers, sync, _async, fn) => fn(sync.map(derived));
     export const run_after_blockers = (_blockers, fn) => fn([]);
     export {
       absent as capture, absent as for_await_track_reactivity_loss, absent as increment_pending, absent as run,
       absent as save, absent as track_reactivity_loss, absent as unsave, absent as unset_context, absent as wait,
     };`,
  ],
  // XState's line to its developer tools.
  [
    /\/xstate\/dist\/xstate-dev\.esm\.js$/,
    'export const devToolsAdapter = () => {}; export const registerService = () => {};',
  ],
];

/** Files that hold a library with such names as a whole. */
const WHOLE = /^(record|_search_)/;

/** A name that terser shortens: see `mangle` in astro.config.mjs. */
const MANGLED = /\._[a-zA-Z]|[{,]\s*_[a-zA-Z]\w*\s*:/;

/**
 * Puts the stand-ins in, and stops the build when a module they stand for is no longer met, or when a name that is
 * shortened file by file is used outside the files in which XState and MiniSearch stand whole.
 */
export function leanRuntime(): Plugin {
  const met = new Set<RegExp>();
  return {
    name: 'lean-runtime',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    load(id) {
      const standIn = STANDINS.find(([module]) => module.test(id));
      if (standIn) met.add(standIn[0]);
      return standIn?.[1] ?? null;
    },
    renderChunk(code, { name }) {
      if (!WHOLE.test(name) && MANGLED.test(code))
        throw new Error(
          `${name}: a property like _name outside of the record and the search; see mangle in astro.config.mjs.`,
        );
      return null;
    },
    generateBundle() {
      const idle = STANDINS.filter(([module]) => !met.has(module)).map(([module]) => module.source);
      if (idle.length > 0)
        throw new Error(`editions/lean-runtime.ts: no module is called ${idle.join(', ')} any more.`);
    },
  };
}
