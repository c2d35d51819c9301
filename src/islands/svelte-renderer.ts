import { hydrate, type Component } from 'svelte';
import type { QuestionType } from '../questions/index.ts';
import { loadTypes } from './types.ts';

interface Props extends Record<string, unknown> {
  /** The questions of an island that has some. */
  readonly questions?: readonly { readonly type: QuestionType }[];
}

/**
 * Stands in for the client of @astrojs/svelte: islands here are always rendered at build and have no slots, so that
 * only Svelte's `hydrate` is shipped, and the types of an island's questions are loaded before it.
 */
const renderer = (target: Element) => async (component: Component<Props>, props: Props) => {
  await loadTypes((props.questions ?? []).map(({ type }) => type));
  // Astro's own loader, which runs in development, asks again when the props of a living island change.
  if (target.hasAttribute('ssr')) hydrate(component, { target, props });
};

export { renderer as default };
