import { hydrate, type Component } from 'svelte';
import type { QuestionType } from '../questions/index.ts';
import type { Language } from '../questions/question.ts';
import { loadQuizTexts } from './quiz/strings.ts';
import { loadTypes } from './types.ts';

interface Props extends Record<string, unknown> {
  /** The questions of an island that has some, and the language that it speaks. */
  readonly questions?: readonly { readonly type: QuestionType }[];
  readonly language?: Language;
}

/**
 * Stands in for the client of @astrojs/svelte: islands here are always rendered at build and have no slots, so that
 * only Svelte's `hydrate` is shipped, and the types of an island's questions and the texts of a quiz are loaded before it.
 */
const renderer = (target: Element) => async (component: Component<Props>, props: Props) => {
  const { questions = [], language } = props;
  await Promise.all([language && loadQuizTexts(language), loadTypes(questions.map(({ type }) => type))]);
  // Astro's own loader, which runs in development, asks again when the props of a living island change.
  if (target.hasAttribute('ssr')) hydrate(component, { target, props });
};

export { renderer as default };
