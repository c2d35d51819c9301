import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUESTION_TYPES, type Question, type QuestionOf, type Response } from '../../../src/questions/index.ts';

const base = {
  id: 'q',
  objective: 'o',
  level: 'apply',
  source: 'p1',
  teaches: 'h',
  stem: { id: '', en: '' },
  hint: { id: '', en: '' },
} as const;
const empty = { id: '', en: '' };
const option = (id: string, right: boolean) => ({ id, text: empty, feedback: empty, ...(right ? { right } : {}) });

const one: QuestionOf<'single-choice'> = {
  ...base,
  type: 'single-choice',
  options: [option('a', false), option('b', true), option('c', false)],
};
const some: QuestionOf<'multiple-response'> = {
  ...base,
  type: 'multiple-response',
  options: [option('a', true), option('b', true), option('c', false), option('d', false)],
};
const sorting: QuestionOf<'categorising'> = {
  ...base,
  type: 'categorising',
  categories: ['self', 'help', 'others'].map((id) => ({ id, label: empty })),
  items: [
    { id: 'nets', text: empty, category: 'self', feedback: empty, misconceptions: {} },
    { id: 'ice', text: empty, category: 'help', feedback: empty, misconceptions: {} },
    { id: 'letter', text: empty, category: 'others', feedback: empty, misconceptions: {} },
  ],
};

describe('single choice', () => {
  const { score, mark } = QUESTION_TYPES['single-choice'];

  test('the right option has the mark, a wrong or an unknown one none', () => {
    expect(score(one, 'b')).toEqual({ score: 1, max: 1 });
    expect(score(one, 'a')).toEqual({ score: 0, max: 1 });
    expect(score(one, 'gone')).toEqual({ score: 0, max: 1 });
  });

  test('only the chosen option is marked', () => {
    expect(mark(one, 'b')).toEqual({ b: true });
    expect(mark(one, 'c')).toEqual({ c: false });
  });
});

describe('multiple response', () => {
  const { score, mark } = QUESTION_TYPES['multiple-response'];

  test('each right option counts one, each wrong one takes one away, never below zero', () => {
    expect(score(some, ['a', 'b'])).toEqual({ score: 2, max: 2 });
    expect(score(some, ['a'])).toEqual({ score: 1, max: 2 });
    expect(score(some, ['a', 'b', 'c'])).toEqual({ score: 1, max: 2 });
    expect(score(some, ['a', 'c'])).toEqual({ score: 0, max: 2 });
    expect(score(some, ['c', 'd'])).toEqual({ score: 0, max: 2 });
    expect(score(some, [])).toEqual({ score: 0, max: 2 });
  });

  test('choosing everything does not pay', () => {
    expect(score(some, ['a', 'b', 'c', 'd']).score).toBe(0);
  });

  test('each chosen option is marked, one left out is not given away', () => {
    expect(mark(some, ['a', 'd'])).toEqual({ a: true, d: false });
    expect(mark(some, [])).toEqual({});
  });
});

describe('categorising', () => {
  const { score, mark } = QUESTION_TYPES.categorising;

  test('each item where it belongs has a mark; one not placed has none', () => {
    expect(score(sorting, { nets: 'self', ice: 'help', letter: 'others' })).toEqual({ score: 3, max: 3 });
    expect(score(sorting, { nets: 'self', ice: 'others' })).toEqual({ score: 1, max: 3 });
    expect(score(sorting, {})).toEqual({ score: 0, max: 3 });
  });

  test('only placed items are marked', () => {
    expect(mark(sorting, { nets: 'self', ice: 'others' })).toEqual({ nets: true, ice: false });
  });
});

/** Any question with any response to it, sensible or not: a record may hold ids that are gone. */
const ids = ['a', 'b', 'c', 'd', 'gone', 'nets', 'ice', 'letter', 'self', 'help', 'others'];
const anyId = fc.constantFrom(...ids);
const answered: fc.Arbitrary<[Question, Response]> = fc.oneof(
  fc.tuple(fc.constant(one), anyId),
  fc.tuple(fc.constant(some), fc.array(anyId)),
  fc.tuple(fc.constant(sorting), fc.dictionary(anyId, anyId)),
);
/** The rules of a question's type, for any type. */
interface AnyRules {
  score(question: Question, response: Response): { score: number; max: number };
  mark(question: Question, response: Response): Record<string, boolean>;
}
const rulesOf = ({ type }: Question) => QUESTION_TYPES[type] as unknown as AnyRules;

describe('every type', () => {
  test('a score is a whole number of marks between nothing and the maximum', () => {
    fc.assert(
      fc.property(answered, ([question, response]) => {
        const { score, max } = rulesOf(question).score(question, response);
        expect(Number.isInteger(score) && Number.isInteger(max)).toBe(true);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(max);
        expect(max).toBeGreaterThan(0);
      }),
    );
  });

  test('a full score has no mark against it, and a response without a right part scores nothing', () => {
    fc.assert(
      fc.property(answered, ([question, response]) => {
        const { score, max } = rulesOf(question).score(question, response);
        const marks = Object.values(rulesOf(question).mark(question, response));
        if (score === max) expect(marks).not.toContain(false);
        if (!marks.includes(true)) expect(score).toBe(0);
      }),
    );
  });

  test('the order of a response does not matter', () => {
    fc.assert(
      fc.property(fc.array(anyId), (chosen) => {
        const { score } = QUESTION_TYPES['multiple-response'];
        expect(score(some, [...chosen].reverse())).toEqual(score(some, chosen));
        expect(score(some, [...chosen, ...chosen])).toEqual(score(some, chosen));
      }),
    );
  });
});
