import { scenarios } from 'virtual:course/scenarios';
import { pageData } from '../../browser/page-data.ts';

/** What is loaded when a scenario is entered: how it is walked, and its graph in the language of the page. */
export async function loadScenario(question: string) {
  const load = scenarios[`${question} ${pageData().language}`];
  if (!load) throw new Error(question);
  const [{ default: Walk }, { graph }] = await Promise.all([import('./Walk.svelte'), load()]);
  return { Walk, graph };
}
