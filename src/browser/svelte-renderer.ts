import { hydrate, type Component } from 'svelte';

/**
 * Stands in for the client of @astrojs/svelte: islands here are always rendered at build and have no slots, so that
 * only Svelte's `hydrate` is shipped.
 */
const renderer =
  (target: Element) => (component: Component<Record<string, unknown>>, props: Record<string, unknown>) => {
    // Astro's own loader, which runs in development, asks again when the props of a living island change.
    if (target.hasAttribute('ssr')) hydrate(component, { target, props });
  };

export { renderer as default };
