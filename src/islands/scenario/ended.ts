import type { ScenarioResponse } from '../../questions/scenario/score.ts';

/** The walks of this page that came to an ending: to know that takes the graph, which comes later than the question. */
export const ended = new WeakSet<ScenarioResponse>();
