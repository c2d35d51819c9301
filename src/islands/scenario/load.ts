import { scenarios } from 'virtual:course/scenarios';

/** What is loaded when a scenario is entered: how it is walked, and its graph in the language of the page. */
export async function loadScenario(question: string, language: string) {
  const load = scenarios[`${question} ${language}`];
  if (!load) throw new Error(question);
  const [{ default: Walk }, rest] = await Promise.all([import('./Walk.svelte'), load()]);
  return { Walk, ...rest };
}
