import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseOutline } from '../../../src/course/course.ts';
import { packOutline, unpackOutline } from '../../../src/course/outline-pack.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,3}$/);
const formerly = fc.option(fc.array(id, { minLength: 1, maxLength: 2 }), { nil: undefined });
const named = { id, formerly };
const outline: fc.Arbitrary<CourseOutline> = fc
  .record({
    id,
    revision: fc.string(),
    passMark: fc.nat(100),
    order: fc.constantFrom('free' as const, 'fixed' as const),
    lessons: fc.array(
      fc.record({
        ...named,
        questions: fc.array(fc.record({ ...named, objective: fc.constant(''), graded: fc.boolean() }), {
          maxLength: 5,
        }),
      }),
      { maxLength: 4 },
    ),
  })
  // `undefined` is how fast-check leaves a field out, JSON how a page does.
  .map((made) => JSON.parse(JSON.stringify(made)) as CourseOutline);

describe('an outline in few bytes', () => {
  it('comes back whole but for its objectives', () => {
    fc.assert(
      fc.property(outline, (made) => {
        expect(unpackOutline(packOutline(made))).toEqual(made);
      }),
    );
  });

  it('names what the questions of a lesson share once', () => {
    const question = (name: string, more = {}) => ({ id: name, objective: 'o', graded: true, ...more });
    const questions = [
      question('needs-drought'),
      question('needs-cakes', { formerly: ['needs-biscuits'] }),
      question('needs-rating', { graded: false }),
    ];
    const made = {
      id: 'c',
      revision: 'r',
      passMark: 70,
      order: 'free',
      lessons: [{ id: 'needs', questions }],
    } as const;
    expect(packOutline(made).lessons).toEqual(['needs needs- drought cakes<biscuits rating~']);
  });
});
