import type { Graph, ScenarioChoice, ScenarioEnding, ScenarioMood, ScenarioNode, ScenarioResponse } from './score.ts';
import { stepOf } from './step.ts';

/** Where a walk stands. */
export interface WalkState {
  /** Id of a node or of an ending. */
  readonly at: string;
  /** Sum of what the choices did to it; 0 at the start. */
  readonly trust: number;
  /** Whether a choice on the way cost time. */
  readonly late: boolean;
}

/** One choice made. */
export interface Step<Text> {
  readonly node: ScenarioNode<Text>;
  readonly choice: ScenarioChoice<Text>;
  /** The state that it led to. */
  readonly state: WalkState;
}

/** A walk as far as it went: it stands before a node, or at an ending. */
export interface Walk<Text> {
  readonly steps: readonly Step<Text>[];
  readonly state: WalkState;
  readonly node: ScenarioNode<Text> | undefined;
  readonly ending: ScenarioEnding<Text> | undefined;
}

export const begin = ({ start }: Pick<Graph<unknown>, 'start'>): WalkState => ({ at: start, trust: 0, late: false });

/** The state that a choice leads to. */
export function follow(choice: ScenarioChoice<unknown>, before: WalkState): WalkState {
  const trust = before.trust + (choice.trust ?? 0);
  const held = choice.needs === undefined || trust >= choice.needs;
  return { at: held ? choice.to : (choice.else ?? choice.to), trust, late: before.late || !!choice.late };
}

/** Follows the steps of a response; one that the graph does not offer there (it was changed since) ends the walk. */
export function walk<Text>(graph: Graph<Text>, response: ScenarioResponse): Walk<Text> {
  const steps: Step<Text>[] = [];
  let state = begin(graph);
  const nodeAt = (id: string) => graph.nodes.find((node) => node.id === id);
  for (const step of response) {
    const node = nodeAt(state.at);
    const choice = node?.choices.find(({ id }) => stepOf(node.id, id) === step);
    if (!node || !choice) break;
    state = follow(choice, state);
    steps.push({ node, choice, state });
  }
  return { steps, state, node: nodeAt(state.at), ending: graph.endings.find(({ id }) => id === state.at) };
}

/** The words for a trust: the first mood that it lies below, else the last. */
export const moodAt = <Text>(moods: readonly ScenarioMood<Text>[], trust: number): Text | undefined =>
  moods.find(({ below }) => below === undefined || trust < below)?.text;
