import type { Course, Lesson } from '../../../src/course/course.ts';
import type { Draft } from '../../../src/course/draft.ts';
import type { Question, QuestionOf } from '../../../src/questions/index.ts';

const both = (text: string) => ({ id: `${text} id`, en: `${text} en` });

/** A single choice with as many options, its key at `slot`. */
export const singleChoice = (id: string, count = 3, slot = 0): QuestionOf<'single-choice'> => ({
  id,
  type: 'single-choice',
  objective: 'objective',
  level: 'apply',
  source: 'p1',
  teaches: 'heading',
  stem: both('stem'),
  hint: both('hint'),
  options: Array.from({ length: count }, (_, index) => ({
    id: `option-${index}`,
    text: both(`option ${index}`),
    feedback: both(`feedback ${index}`),
    ...(index === slot ? { right: true } : { misconception: 'misconception' }),
  })),
});

export const categorising = (id: string): QuestionOf<'categorising'> => ({
  id,
  formerly: [`${id}-before`],
  type: 'categorising',
  objective: 'objective',
  level: 'apply',
  source: 'p1',
  teaches: 'heading',
  stem: both('stem'),
  hint: both('hint'),
  categories: ['one', 'two'].map((category) => ({ id: category, label: both(category) })),
  items: [
    {
      id: 'item',
      text: both('item'),
      category: 'one',
      feedback: both('item'),
      misconceptions: { two: 'misconception' },
    },
  ],
});

export const selfRating = (id: string): QuestionOf<'self-rating'> => ({
  id,
  type: 'self-rating',
  objective: 'objective',
  level: 'apply',
  source: 'p1',
  teaches: 'heading',
  stem: both('stem'),
  hint: both('hint'),
  scale: ['seldom', 'often', 'always'].map(both),
  items: [{ id: 'item', text: both('item') }],
});

/** A course of one lesson with these questions. */
export function courseOf(questions: readonly Question[], lesson: Partial<Lesson> = {}): Course {
  return {
    id: 'course',
    revision: '0123abcd',
    title: both('course'),
    passMark: 70,
    jp: { default: 3, minutes: 45 },
    order: 'free',
    glossary: [],
    testMinutes: 1,
    lessons: [
      {
        id: 'lesson',
        slug: { id: 'pelajaran', en: 'lesson' },
        title: both('lesson'),
        description: both('description'),
        teaches: ['p1'],
        objectives: [{ id: 'objective', text: both('objective') }],
        headings: [{ id: 'heading', depth: 2, title: both('heading') }],
        activities: [],
        misconceptions: { misconception: both('misconception') },
        questions,
        tests: [],
        words: { id: 600, en: 600 },
        minutes: { id: 5, en: 5 },
        ...lesson,
      },
    ],
  };
}

export const draftOf = (questions: readonly Question[]): Draft => ({ course: courseOf(questions), pages: {} });
