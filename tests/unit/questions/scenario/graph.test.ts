import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alikeChoices,
  hopelessStarts,
  journeys,
  tooLong,
  tooShort,
  unreached,
  WALK,
} from '../../../../src/questions/scenario/graph.ts';
import { isScored, keyOf, scenarioRules, type Graph } from '../../../../src/questions/scenario/score.ts';
import { stepOf } from '../../../../src/questions/scenario/step.ts';
import { walk } from '../../../../src/questions/scenario/walk.ts';
import { choice, graphOf, story } from './sample.ts';

test('in a story that ends soon after one choice and is spoilt by another, that is found and nothing else', () => {
  expect(unreached(story)).toEqual([]);
  expect(story.nodes.map((node) => alikeChoices(story, node))).toEqual([undefined, undefined, undefined]);
  expect(hopelessStarts(story)).toEqual(['hear.send']);
  expect(tooShort(story)).toEqual(['hear.listen', 'sort.none']);
  expect(tooLong(story)).toBeUndefined();
});

const ids = ['n0', 'n1', 'n2', 'n3', 'n4'];
const anyChoice = (id: string) =>
  fc
    .record(
      {
        to: fc.constantFrom(...ids, 'good', 'good', 'bad', 'bad'),
        trust: fc.constantFrom<-1 | 1>(-1, 1),
        late: fc.constant(true as const),
        condition: fc.record({ needs: fc.integer({ min: -1, max: 3 }), else: fc.constantFrom(...ids, 'good', 'bad') }),
      },
      { requiredKeys: ['to'] },
    )
    .map(({ to, condition, ...effects }) => choice(id, to, { ...effects, ...condition }));
const anyNode = fc.tuple(anyChoice('a'), anyChoice('b'), anyChoice('c'));
/** Graphs of five nodes that lead anywhere, also back and to themselves; one of them is scored. */
const anyGraph: fc.Arbitrary<Graph<string>> = fc
  .tuple(fc.tuple(anyNode, anyNode, anyNode, anyNode, anyNode), fc.integer({ min: 0, max: 4 }))
  .map(([nodes, scored]) =>
    graphOf(
      Object.fromEntries(
        nodes.map((choices, index) => [
          `n${index}`,
          index === scored
            ? choices.map((each, c) => ({ ...each, ...(c === 1 ? { right: true as const } : { misconception: 'm' }) }))
            : choices,
        ]),
      ),
    ),
  );

/** The walk that takes the choices with these numbers, until it ends. */
function walkBy(graph: Graph<string>, numbers: readonly number[]) {
  const response: string[] = [];
  for (const number of numbers) {
    const { node } = walk(graph, response);
    const taken = node?.choices[number % node.choices.length];
    if (!node || !taken) break;
    response.push(stepOf(node.id, taken.id));
  }
  return { response, ...walk(graph, response) };
}
const anyNumbers = fc.array(fc.nat({ max: 2 }), { minLength: 12, maxLength: 12 });
const anyWalk = (check: (graph: Graph<string>, walked: ReturnType<typeof walkBy>) => void) =>
  fc.assert(
    fc.property(anyGraph, anyNumbers, (graph, numbers) => check(graph, walkBy(graph, numbers))),
    { numRuns: 100 },
  );

describe('whatever the graph and whatever is chosen', () => {
  test('every step of a walk is followed, and its score is 0 or 1 of 1', () => {
    anyWalk((graph, { response, steps }) => {
      expect(steps.map(({ node, choice: taken }) => stepOf(node.id, taken.id))).toEqual(response);
      const { score, max } = scenarioRules.score(graph as never, response);
      expect(max).toBe(1);
      expect(score === 0 || score === 1).toBe(true);
      if (!steps.some(({ node }) => isScored(node))) expect(score).toBe(0);
      if (response.includes(keyOf(graph))) expect(score).toBe(1);
    });
  });

  test('the beginning of a walk is the walk of its beginning: it can be tried again from any step', () => {
    anyWalk((graph, { response, steps }) => {
      response.forEach((_, index) => {
        const begun = walk(graph, response.slice(0, index));
        expect(begun.steps).toEqual(steps.slice(0, index));
        expect(begun.node?.id).toBe(steps[index]?.node.id);
      });
    });
  });

  test(`it ends within ${WALK.max} choices where no walk was found too long, and after ${WALK.min} where none was too short`, () => {
    anyWalk((graph, { response, ending }) => {
      if (!tooLong(graph)) {
        expect(ending).toBeDefined();
        expect(response.length).toBeLessThanOrEqual(WALK.max);
      }
      if (ending && !tooShort(graph)) expect(response.length).toBeGreaterThanOrEqual(WALK.min);
    });
  });

  test('what is found too long or too short is a walk of the graph', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const long = tooLong(graph);
        const followed = walk(graph, long?.path ?? []);
        if (long) expect([followed.steps.length, followed.ending]).toEqual([long.path.length, undefined]);
        if (long?.back) expect(followed.steps.map(({ node }) => node.id)).toContain(long.back);
        const short = tooShort(graph);
        if (short) expect(walk(graph, short).ending).toBeDefined();
      }),
    );
  });

  test('it meets nothing that was found out of reach, and no best ending after a hopeless start', () => {
    anyWalk((graph, { response, steps, state, ending }) => {
      const out = unreached(graph);
      [...steps.map(({ node }) => node.id), state.at]
        .slice(0, WALK.max + 1)
        .forEach((id) => expect(out).not.toContain(id));
      if (response.length <= WALK.max && ending?.id === 'good')
        expect(hopelessStarts(graph)).not.toContain(response[0]);
    });
  });

  test('two choices lead to different states where they were not found alike', () => {
    anyWalk((graph, { steps, response }) => {
      const distinct = graph.nodes.filter((node) => !alikeChoices(graph, node));
      steps.slice(0, WALK.max).forEach(({ node }, index) => {
        if (!distinct.includes(node)) return;
        const outcomes = node.choices.map(({ id }) =>
          JSON.stringify(walk(graph, [...response.slice(0, index), stepOf(node.id, id)]).state),
        );
        expect(new Set(outcomes).size).toBe(node.choices.length);
      });
    });
  });
});

test('a state is met once for each length: five nodes that lead everywhere are explored at once', () => {
  const everywhere = graphOf(
    Object.fromEntries(ids.map((id) => [id, ids.map((to, index) => choice(`c${index}`, to, { trust: 1 }))])),
  );
  expect(journeys(everywhere)).toHaveLength(1 + WALK.max * ids.length);
  expect(tooLong(everywhere)).toEqual({ path: ['n0.c0'], back: 'n0' });
});
