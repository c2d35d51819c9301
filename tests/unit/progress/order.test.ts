import { describe, expect, it } from 'vitest';
import { comesBeforePostTest, comesFirst } from '../../../src/progress/order.ts';
import type { LessonState } from '../../../src/progress/summary.ts';

const lessons = (...states: LessonState[]) => states.map((state, index) => ({ id: `l${index + 1}`, state }));

describe('in a fixed order', () => {
  it('the first lesson waits for none, each other for the first before it that is not practised', () => {
    const list = lessons('new', 'new', 'new');
    expect(list.map(({ id }) => comesFirst(list, 'fixed', id))).toEqual([null, 'l1', 'l1']);
  });

  it('a lesson is open once all before it are practised, passed or not', () => {
    const list = lessons('passed', 'practised', 'opened', 'new');
    expect(list.map(({ id }) => comesFirst(list, 'fixed', id))).toEqual([null, null, null, 'l3']);
  });

  it('a lesson practised ahead of its turn is not shut again', () => {
    const list = lessons('opened', 'practised', 'new');
    expect(list.map(({ id }) => comesFirst(list, 'fixed', id))).toEqual([null, null, 'l1']);
  });

  it('the post-test waits for all of them', () => {
    expect(comesBeforePostTest(lessons('passed', 'opened'), 'fixed')).toBe('l2');
    expect(comesBeforePostTest(lessons('passed', 'practised'), 'fixed')).toBeNull();
  });
});

it('in a free order nothing waits', () => {
  const list = lessons('new', 'new');
  expect(list.map(({ id }) => comesFirst(list, 'free', id))).toEqual([null, null]);
  expect(comesBeforePostTest(list, 'free')).toBeNull();
});

it('a lesson that is not taught waits for none', () => {
  expect(comesFirst(lessons('new'), 'fixed', 'gone')).toBeNull();
});
