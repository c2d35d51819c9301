import type { Bilingual, Marks, QuestionBase, Score } from '../question.ts';
import { stepOf } from './step.ts';

/** What the learner says or does, and what comes of it. */
export interface ScenarioChoice<Text = Bilingual> {
  readonly id: string;
  readonly text: Text;
  /** What happens then; no verdict. */
  readonly consequence: Text;
  /** Id of the next node, or of an ending. */
  readonly to: string;
  /** What it does to the trust between the two. */
  readonly trust?: -1 | 1;
  /** It costs time that the ending tells of. */
  readonly late?: true;
  /** `to` asks for this much trust, the choice's own counted in; with less it leads to `else`. */
  readonly needs?: number;
  readonly else?: string;
  readonly right?: true;
  /** Id of the misconception behind a wrong choice of the scored node. */
  readonly misconception?: string;
}

/** A situation in which something must be said or done. */
export interface ScenarioNode<Text = Bilingual> {
  readonly id: string;
  /** Its name on the map of the walked path. */
  readonly title: Text;
  readonly text: Text;
  readonly choices: readonly ScenarioChoice<Text>[];
}

/** Trust in words. */
export interface ScenarioMood<Text = Bilingual> {
  /** It holds while the trust is less than this; the last mood has none. */
  readonly below?: number;
  readonly text: Text;
}

export interface ScenarioEnding<Text = Bilingual> {
  readonly id: string;
  readonly title: Text;
  readonly text: Text;
  /** What the lost time cost; told after walks that were late. */
  readonly late?: Text;
}

/** Situations that lead to one another, and in the end to an ending. */
export interface Graph<Text = Bilingual> {
  /** Id of the first node. */
  readonly start: string;
  readonly nodes: readonly ScenarioNode<Text>[];
  /** From the lowest trust to the highest. */
  readonly moods: readonly ScenarioMood<Text>[];
  /** The best one first. */
  readonly endings: readonly ScenarioEnding<Text>[];
}

/** A branching scenario as authored: exactly one of its nodes is scored. */
export interface Scenario<Text = Bilingual> extends QuestionBase<Text>, Graph<Text> {
  readonly type: 'scenario';
}

/** A scenario as its page carries it: what is read before it is begun, and the key; the graph comes when it is. */
export interface ScenarioOpening extends QuestionBase<string> {
  readonly type: 'scenario';
  /** The right choice of the scored node, `node.choice`. */
  readonly key: string;
}

/** As authored in both languages, or as a page carries it. */
export type ScenarioIn<Text> = unknown extends Text
  ? Scenario<unknown> | ScenarioOpening
  : Text extends Bilingual
    ? Scenario
    : ScenarioOpening;

/** Steps in the order walked, each `node.choice`. */
export type ScenarioResponse = readonly string[];

/** The node that is scored: the one whose choices are right or come from a misconception. */
export const isScored = ({ choices }: ScenarioNode<unknown>): boolean =>
  choices.some(({ right, misconception }) => right !== undefined || misconception !== undefined);

/** The right choice of the scored node as a response names it; empty in a graph that has none. */
export const keyOf = ({ nodes }: Pick<Graph<unknown>, 'nodes'>): string =>
  nodes.flatMap((node) => node.choices.filter(({ right }) => right).map(({ id }) => stepOf(node.id, id)))[0] ?? '';

/**
 * The step at the scored node is marked; a walk that did not come past it has no marks.
 * @param key the right choice there, as a response names it
 */
export function markWalk(key: string, response: ScenarioResponse): Marks {
  const scored = key.slice(0, key.indexOf('.') + 1);
  return Object.fromEntries(response.filter((step) => step.startsWith(scored)).map((step) => [step, step === key]));
}

/** One mark for the right choice at the scored node; none for a walk that did not come past it. */
export const scoreWalk = (key: string, response: ScenarioResponse): Score => ({
  score: Number(response.includes(key)),
  max: 1,
});

/** A page, which has no graph to look for the key, carries it. */
const keyIn = (question: ScenarioIn<unknown>): string => ('key' in question ? question.key : keyOf(question));

export const scenarioRules = {
  graded: true,
  mark: (question: ScenarioIn<unknown>, response: ScenarioResponse) => markWalk(keyIn(question), response),
  score: (question: ScenarioIn<unknown>, response: ScenarioResponse) => scoreWalk(keyIn(question), response),
} as const;
