import type { ScenarioResponse } from '../../questions/scenario/score.ts';

const ended = new WeakSet<ScenarioResponse>();

/** Says that a walk came to an ending: to know that takes the graph, which comes later than the question. */
export const end = (response: ScenarioResponse): unknown => ended.add(response);

export const hasEnded = (response: ScenarioResponse): boolean => ended.has(response);
