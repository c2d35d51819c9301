import { alikeChoices, hopelessStarts, tooLong, tooShort, unreached, WALK } from '../../questions/scenario/graph.ts';
import { isScored, type Graph } from '../../questions/scenario/score.ts';
import { stepOf } from '../../questions/scenario/step.ts';
import type { Draft } from '../draft.ts';
import { questionsOfType } from './bank.ts';
import type { Finding, Path, Place } from './finding.ts';

type Of = (graph: Graph, question: string, at: (...path: Path) => Place) => Finding[];

/** A check of every scenario. */
const ofEach =
  (check: Of) =>
  ({ course }: Draft): Finding[] =>
    questionsOfType(course, 'scenario').flatMap(({ question, at }) => check(question, question.id, at));

/** What a walk meets can be told once every id leads somewhere; until then the unknown id is told. */
const ofEachWhole = (check: Of) =>
  ofEach((graph, question, at) => {
    const ids = new Set([...graph.nodes, ...graph.endings].map(({ id }) => id));
    const named = graph.nodes.flatMap(({ choices }) =>
      choices.flatMap((choice) => [choice.to, choice.else ?? choice.to]),
    );
    return [graph.start, ...named].every((id) => ids.has(id)) ? check(graph, question, at) : [];
  });

/** The path of a choice, from its step. */
function pathOf(graph: Graph, step: string): Path {
  for (const [n, node] of graph.nodes.entries()) {
    const c = node.choices.findIndex(({ id }) => stepOf(node.id, id) === step);
    if (c >= 0) return ['nodes', n, 'choices', c];
  }
  return ['nodes'];
}

/** One node is scored; which of its choices are right is checked like the options of a choice. */
export const scoredNodes = ofEach((graph, question, at) => {
  const nodes = graph.nodes.filter(isScored).map(({ id }) => id);
  return nodes.length === 1 ? [] : [{ code: 'scored-nodes', at: at('nodes'), values: { question, nodes } }];
});

/** `needs` and `else` come together. */
export const conditions = ofEach((graph, question, at) =>
  graph.nodes.flatMap((node, n) =>
    node.choices.flatMap((choice, c): Finding[] => {
      if ((choice.needs === undefined) === (choice.else === undefined)) return [];
      const lacks = choice.needs === undefined ? 'needs' : 'else';
      const values = { question, choice: stepOf(node.id, choice.id), lacks } as const;
      return [{ code: 'half-condition', at: at('nodes', n, 'choices', c), values }];
    }),
  ),
);

/** Moods rise, and the last one holds for all trust that is left. */
export const moodOrders = ofEach((graph, question, at) => {
  const below = graph.moods.map((mood) => mood.below);
  const rises = below.every((each, index) =>
    index === below.length - 1 ? each === undefined : each !== undefined && each > (below[index - 1] ?? -Infinity),
  );
  return rises ? [] : [{ code: 'moods', at: at('moods'), values: { question, below } }];
});

/** A walk can come to every node and every ending. */
export const reachability = ofEachWhole((graph, question, at) =>
  unreached(graph).map((id): Finding => {
    const node = graph.nodes.findIndex((each) => each.id === id);
    const ending = graph.endings.findIndex((each) => each.id === id);
    return node >= 0
      ? { code: 'unreached', at: at('nodes', node, 'id'), values: { question, kind: 'node', id } }
      : { code: 'unreached', at: at('endings', ending, 'id'), values: { question, kind: 'ending', id } };
  }),
);

/** It makes a difference what is chosen. */
export const differences = ofEachWhole((graph, question, at) =>
  graph.nodes.flatMap((node, n): Finding[] => {
    const choices = alikeChoices(graph, node);
    if (!choices) return [];
    return [{ code: 'choices-alike', at: at('nodes', n, 'choices'), values: { question, node: node.id, choices } }];
  }),
);

/** No first choice spoils everything. */
export const bestEndings = ofEachWhole((graph, question, at) =>
  hopelessStarts(graph).map((choice): Finding => ({
    code: 'best-ending-lost',
    at: at(...pathOf(graph, choice)),
    values: { question, choice, ending: graph.endings[0]?.id ?? '' },
  })),
);

/** Every walk ends, and neither at once nor after many choices. */
export const walkLengths = ofEachWhole((graph, question, at) => {
  const short = tooShort(graph);
  const place = (path: readonly string[]) => at(...pathOf(graph, path.at(-1) ?? ''));
  const findings: Finding[] = short
    ? [{ code: 'walk-length', at: place(short), values: { question, path: short, ...WALK } }]
    : [];
  const long = tooLong(graph);
  if (!long) return findings;
  const { path, back } = long;
  const end: Finding =
    back === undefined
      ? { code: 'walk-length', at: place(path), values: { question, path, ...WALK } }
      : { code: 'walk-loops', at: place(path), values: { question, path, back } };
  return [...findings, end];
});
