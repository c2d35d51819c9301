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

const verdict: QuestionOf<'true-false'> = {
  ...base,
  type: 'true-false',
  answer: false,
  misconception: 'm',
  reasons: [option('a', false), option('b', true), option('c', false)],
};
const item = { text: empty, feedback: empty, misconception: 'm' };
const pairs: QuestionOf<'matching'> = {
  ...base,
  type: 'matching',
  targets: ['self', 'help', 'others'].map((id) => ({ id, label: empty })),
  items: [
    { ...item, id: 'nets', target: 'self' },
    { ...item, id: 'ice', target: 'help' },
  ],
};
const order: QuestionOf<'ordering'> = {
  ...base,
  type: 'ordering',
  items: [
    { ...item, id: 'nets', place: 2 },
    { ...item, id: 'ice', place: 3 },
    { ...item, id: 'letter', place: 1 },
  ],
};
const gap: QuestionOf<'fill-in'> = {
  ...base,
  type: 'fill-in',
  accept: { id: ['tanggung jawab', 'kesiapan'], en: ['responsibility'] },
  feedback: empty,
  misses: [{ accept: { id: ['sikap'], en: ['attitude'] }, feedback: empty, misconception: 'm' }],
  otherwise: empty,
};
const rating: QuestionOf<'self-rating'> = { ...base, type: 'self-rating', scale: [empty], items: [] };
const writing: QuestionOf<'reflection'> = { ...base, type: 'reflection' };

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

describe('true or false with its reason', () => {
  const { score, mark } = QUESTION_TYPES['true-false'];

  test('the verdict has a mark, and its reason another', () => {
    expect(score(verdict, { verdict: 'false', reason: 'b' })).toEqual({ score: 2, max: 2 });
    expect(score(verdict, { verdict: 'false', reason: 'a' })).toEqual({ score: 1, max: 2 });
    expect(score(verdict, { verdict: 'false' })).toEqual({ score: 1, max: 2 });
    expect(score(verdict, {})).toEqual({ score: 0, max: 2 });
  });

  test('a right reason for the wrong verdict is worth nothing', () => {
    expect(score(verdict, { verdict: 'true', reason: 'b' })).toEqual({ score: 0, max: 2 });
    expect(score(verdict, { reason: 'b' })).toEqual({ score: 0, max: 2 });
  });

  test('the verdict is marked, and the reason only of the right one', () => {
    expect(mark(verdict, { verdict: 'false', reason: 'b' })).toEqual({ false: true, b: true });
    expect(mark(verdict, { verdict: 'false', reason: 'c' })).toEqual({ false: true, c: false });
    expect(mark(verdict, { verdict: 'true', reason: 'b' })).toEqual({ true: false });
    expect(mark(verdict, { reason: 'b' })).toEqual({});
  });
});

describe('matching', () => {
  const { score, mark } = QUESTION_TYPES.matching;

  test('each item with its target has a mark', () => {
    expect(score(pairs, { nets: 'self', ice: 'help' })).toEqual({ score: 2, max: 2 });
    expect(score(pairs, { nets: 'help', ice: 'help' })).toEqual({ score: 1, max: 2 });
    expect(score(pairs, {})).toEqual({ score: 0, max: 2 });
  });

  test('only matched items are marked', () => {
    expect(mark(pairs, { ice: 'others', gone: 'self' })).toEqual({ ice: false });
  });
});

describe('ordering', () => {
  const { score, mark } = QUESTION_TYPES.ordering;

  test('each item in its own place has a mark, whatever stands around it', () => {
    expect(score(order, { letter: '1', nets: '2', ice: '3' })).toEqual({ score: 3, max: 3 });
    expect(score(order, { letter: '2', nets: '1', ice: '3' })).toEqual({ score: 1, max: 3 });
    expect(score(order, { letter: '1', nets: '1', ice: '1' })).toEqual({ score: 1, max: 3 });
  });

  test('only items with a place are marked', () => {
    expect(mark(order, { nets: '2', ice: '1' })).toEqual({ nets: true, ice: false });
  });
});

describe('fill-in', () => {
  const { score, mark } = QUESTION_TYPES['fill-in'];

  test.each([
    'tanggung jawab',
    '  Tanggung   JAWAB ',
    'tanggung-jawab',
    'tanggungjawab.',
    'tánggung\u00a0jawäb',
    'Kesiapan!',
    'Responsibility',
  ])('"%s" is taken', (typed) => {
    expect(score(gap, typed)).toEqual({ score: 1, max: 1 });
    expect(mark(gap, typed)).toEqual({ answer: true });
  });

  test.each(['sikap', 'tanggung', 'tanggung jawab saya', 'tanggung jawab 2'])('"%s" is not', (typed) => {
    expect(score(gap, typed)).toEqual({ score: 0, max: 1 });
    expect(mark(gap, typed)).toEqual({ answer: false });
  });

  test('what says nothing has no mark', () => {
    for (const typed of ['', ' ', ' - ']) {
      expect(score(gap, typed)).toEqual({ score: 0, max: 1 });
      expect(mark(gap, typed)).toEqual({});
    }
  });

  test('case, accents, spaces and hyphens never matter', () => {
    const noise = fc.constantFrom('', ' ', '-', '\u0301', '.', '  ');
    fc.assert(
      fc.property(
        fc.constantFrom(...gap.accept.id, ...gap.accept.en),
        fc.array(noise),
        fc.boolean(),
        (word, noises, up) => {
          const typed = Array.from(word, (letter, index) => letter + (noises[index] ?? '')).join('');
          expect(score(gap, up ? typed.toUpperCase() : typed).score).toBe(1);
        },
      ),
    );
  });
});

describe('what is not graded', () => {
  test.each(['self-rating', 'reflection'] as const)('%s scores nothing of nothing, and marks nothing', (type) => {
    const { graded, score, mark } = QUESTION_TYPES[type];
    expect([graded, score(), mark()]).toEqual([false, { score: 0, max: 0 }, {}]);
  });
});

/** Any question with any response to it, sensible or not: a record may hold ids that are gone. */
const ids = [
  ...['a', 'b', 'c', 'd', 'gone', 'nets', 'ice', 'letter', 'self', 'help', 'others'],
  ...['verdict', 'reason', 'true', 'false', '1', '2', '3', 'text', 'responsibility'],
];
const anyId = fc.constantFrom(...ids);
const anyPlaces = fc.oneof(
  fc.dictionary(anyId, anyId),
  fc.record({ verdict: fc.constantFrom('true', 'false'), reason: anyId }),
  fc.record({ nets: anyId, ice: anyId, letter: anyId }),
);
const answered: fc.Arbitrary<[Question, Response]> = fc.oneof(
  fc.tuple(fc.constantFrom<Question>(one, gap), anyId),
  fc.tuple(fc.constant(some), fc.array(anyId)),
  fc.tuple(fc.constantFrom<Question>(sorting, pairs, order, verdict, rating, writing), anyPlaces),
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
        expect(max > 0).toBe(QUESTION_TYPES[question.type].graded);
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

  const RIGHT: readonly [Question, Response][] = [
    [one, 'b'],
    [some, ['b', 'a']],
    [verdict, { reason: 'b', verdict: 'false' }],
    [sorting, { letter: 'others', ice: 'help', nets: 'self' }],
    [pairs, { ice: 'help', nets: 'self' }],
    [order, { letter: '1', nets: '2', ice: '3' }],
    [gap, 'kesiapan'],
    [rating, {}],
    [writing, { text: 'kami' }],
  ];

  test.each(RIGHT.map(([question, response]) => [question.type, question, response] as const))(
    'the right response to %s has all marks',
    (_type, question, response) => {
      const { score, max } = rulesOf(question).score(question, response);
      expect(score).toBe(max);
    },
  );

  test('the order of a response does not matter', () => {
    fc.assert(
      fc.property(answered, ([question, response]) => {
        if (typeof response === 'string') return;
        const turned = Array.isArray(response)
          ? Array.from(response as readonly string[]).reverse()
          : Object.fromEntries(Object.entries(response).reverse());
        expect(rulesOf(question).score(question, turned as Response)).toEqual(
          rulesOf(question).score(question, response),
        );
      }),
    );
    fc.assert(
      fc.property(fc.array(anyId), (chosen) => {
        const { score } = QUESTION_TYPES['multiple-response'];
        expect(score(some, [...chosen].reverse())).toEqual(score(some, chosen));
        expect(score(some, [...chosen, ...chosen])).toEqual(score(some, chosen));
      }),
    );
  });
});
