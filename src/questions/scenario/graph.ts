import type { Graph, ScenarioNode } from './score.ts';
import { stepOf } from './step.ts';
import { begin, follow, type WalkState } from './walk.ts';

/** A walk has so many choices: fewer are no story, more are not finished on a phone. */
export const WALK = { min: 3, max: 8 } as const;

/** A state that a walk can reach, with one way there. */
export interface Journey {
  readonly state: WalkState;
  /** Steps, each `node.choice`. */
  readonly path: readonly string[];
}

const nodeAt = ({ nodes }: Graph<unknown>, { state }: Journey) => nodes.find(({ id }) => id === state.at);

/** One choice further, in every way; nowhere from an ending. */
const onward = (graph: Graph<unknown>, journey: Journey): Journey[] => {
  const node = nodeAt(graph, journey);
  return (node?.choices ?? []).map((choice) => ({
    state: follow(choice, journey.state),
    path: [...journey.path, stepOf(node?.id ?? '', choice.id)],
  }));
};

/** Every state that walks of at most `WALK.max` choices meet, shorter ways first: a state once for each length. */
export function journeys(graph: Graph<unknown>, from: Journey = { state: begin(graph), path: [] }): Journey[] {
  const found = [from];
  let layer = [from];
  while (layer[0] && layer[0].path.length < WALK.max) {
    const next = layer.flatMap((journey) => onward(graph, journey));
    // The first way to a state stands for all of them.
    layer = [...new Map(next.reverse().map((journey) => [JSON.stringify(journey.state), journey])).values()].reverse();
    found.push(...layer);
  }
  return found;
}

/** Ids of nodes and endings that no walk comes to. */
export function unreached(graph: Graph<unknown>): string[] {
  const met = new Set(journeys(graph).map(({ state }) => state.at));
  return [...graph.nodes, ...graph.endings].map(({ id }) => id).filter((id) => !met.has(id));
}

/** Two choices of a node that lead, in some walk, to the same state: it makes no difference which is taken. */
export function alikeChoices(graph: Graph<unknown>, node: ScenarioNode<unknown>): [string, string] | undefined {
  const states = journeys(graph).flatMap(({ state }) => (state.at === node.id ? [state] : []));
  for (const state of states) {
    const first = new Map<string, string>();
    for (const choice of node.choices) {
      const outcome = JSON.stringify(follow(choice, state));
      const other = first.get(outcome);
      if (other !== undefined) return [other, choice.id];
      first.set(outcome, choice.id);
    }
  }
  return undefined;
}

/** First choices after which the best ending is out of reach, as steps. */
export function hopelessStarts(graph: Graph<unknown>): string[] {
  const best = graph.endings[0]?.id;
  return onward(graph, { state: begin(graph), path: [] })
    .filter((first) => !journeys(graph, first).some(({ state }) => state.at === best))
    .map(({ path }) => path[0] ?? '');
}

/** The shortest walk, when it ends too soon. */
export const tooShort = (graph: Graph<unknown>): readonly string[] | undefined =>
  journeys(graph).find((journey) => journey.path.length < WALK.min && !nodeAt(graph, journey))?.path;

/** A walk that need not end in time: the steps to where it comes back to a node, if one does; else `WALK.max` steps. */
export function tooLong(graph: Graph<unknown>): { path: readonly string[]; back?: string } | undefined {
  const endless = journeys(graph)
    .filter((journey) => journey.path.length === WALK.max && nodeAt(graph, journey))
    .map(({ path, state }) => {
      const visited = [...path.map((step) => step.slice(0, step.indexOf('.'))), state.at];
      const returned = visited.findIndex((id, index) => visited.indexOf(id) < index);
      const back = visited[returned];
      return back === undefined ? { path } : { path: path.slice(0, returned), back };
    });
  return endless.find(({ back }) => back !== undefined) ?? endless[0];
}
