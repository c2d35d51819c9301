import { describe, expect, test } from 'vitest';
import { QUESTION_TYPES } from '../../../../src/questions/index.ts';
import { keyOf, type Scenario, type ScenarioOpening } from '../../../../src/questions/scenario/score.ts';
import { story } from './sample.ts';

const base = { id: 'q', type: 'scenario', objective: 'o', level: 'apply', source: 'p1', teaches: 'h' } as const;
const authored = { ...base, ...story, stem: '', hint: '' } as Scenario<unknown>;
const onPage = { ...base, stem: '', hint: '', key: keyOf(story) } as ScenarioOpening;
const { score, mark } = QUESTION_TYPES.scenario;

describe.each([
  ['authored', authored],
  ['as its page carries it', onPage],
])('a scenario %s', (_, question) => {
  test('has its mark for the right choice at the scored node, whatever the ending', () => {
    expect(score(question, ['hear.listen', 'sort.both', 'keep.ring'])).toEqual({ score: 1, max: 1 });
    expect(score(question, ['hear.send', 'sort.both', 'keep.wait'])).toEqual({ score: 1, max: 1 });
    expect(score(question, ['hear.listen', 'sort.one', 'keep.ring'])).toEqual({ score: 0, max: 1 });
  });

  test('has none for a walk that did not come past the scored node', () => {
    expect(score(question, ['hear.listen', 'keep.wait'])).toEqual({ score: 0, max: 1 });
    expect(score(question, [])).toEqual({ score: 0, max: 1 });
  });

  test('marks the step at the scored node alone', () => {
    expect(mark(question, ['hear.listen', 'sort.both', 'keep.ring'])).toEqual({ 'sort.both': true });
    expect(mark(question, ['hear.listen', 'sort.one', 'keep.ring'])).toEqual({ 'sort.one': false });
    expect(mark(question, ['hear.listen'])).toEqual({});
  });
});
