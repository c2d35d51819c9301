import { describe, expect, test } from 'vitest';
import { moodAt, walk } from '../../../../src/questions/scenario/walk.ts';
import { story } from './sample.ts';

describe('a walk', () => {
  test('stands before the first node when nothing was chosen', () => {
    const { steps, state, node, ending } = walk(story, []);
    expect(steps).toEqual([]);
    expect(state).toEqual({ at: 'hear', trust: 0, late: false });
    expect(node?.id).toBe('hear');
    expect(ending).toBeUndefined();
  });

  test('carries trust, and what was late once stays late', () => {
    const states = walk(story, ['hear.send', 'sort.both', 'keep.wait']).steps.map(({ state }) => state);
    expect(states).toEqual([
      { at: 'sort', trust: -1, late: true },
      { at: 'keep', trust: 0, late: true },
      { at: 'bad', trust: 0, late: true },
    ]);
  });

  test('with enough trust, the choice itself counted in, leads to its aim, with less elsewhere', () => {
    expect(walk(story, ['hear.listen', 'sort.one', 'keep.ring']).ending?.id).toBe('good');
    expect(walk(story, ['hear.send', 'sort.both', 'keep.ring']).ending?.id).toBe('bad');
  });

  test('stops where the graph no longer offers the step that was taken', () => {
    const { steps, node } = walk(story, ['hear.listen', 'sort.gone', 'sort.both']);
    expect(steps).toHaveLength(1);
    expect(node?.id).toBe('sort');
    expect(walk(story, ['keep.ring']).steps).toEqual([]);
    expect(walk(story, ['hear.listen', 'sort.none', 'keep.ring']).ending?.id).toBe('bad');
  });
});

test.each([
  [-3, 'low'],
  [-1, 'low'],
  [0, 'unsure'],
  [1, 'unsure'],
  [2, 'high'],
  [9, 'high'],
])('a trust of %d is told as %s', (trust, text) => {
  expect(moodAt(story.moods, trust)).toBe(text);
});
