import { expect, test } from 'vitest';
import { outlineOf } from '../../../src/course/outline.ts';
import { categorising, courseOf, singleChoice } from './sample.ts';

test('the outline has ids and rules, and nothing else', () => {
  const course = courseOf([singleChoice('first'), categorising('second')], { formerly: ['old-lesson'] });
  expect(outlineOf(course)).toEqual({
    id: 'course',
    revision: '0123abcd',
    passMark: 70,
    order: 'free',
    lessons: [
      {
        id: 'lesson',
        formerly: ['old-lesson'],
        questions: [
          { id: 'first', objective: 'objective', graded: true },
          { id: 'second', formerly: ['second-before'], objective: 'objective', graded: true },
        ],
      },
    ],
  });
});

test('an empty list of former ids takes no bytes', () => {
  const outline = outlineOf(courseOf([{ ...singleChoice('first'), formerly: [] }], { formerly: [] }));
  expect(JSON.stringify(outline)).not.toContain('formerly');
});

test('former ids of objectives lead to those of today', () => {
  const objectives = [
    { id: 'origin', formerly: ['source', 'spring'], text: { id: 'a', en: 'a' } },
    { id: 'ways', text: { id: 'b', en: 'b' } },
  ];
  expect(outlineOf(courseOf([], { objectives })).formerObjectives).toEqual({ source: 'origin', spring: 'origin' });
});
