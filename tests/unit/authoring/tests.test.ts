import { expect, test } from 'vitest';
import { COURSE, TESTS, told } from './broken.ts';

const inTests = (find: string, put: string) => ({ file: TESTS, find, put });

test('an objective that a form asks nowhere, and another asks twice, is told', () => {
  expect(
    told(
      inTests(
        'form: B\n    type: single-choice\n    objective: counter-ways',
        'form: A\n    type: single-choice\n    objective: counter-ways',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "Form A of the tests asks the objective "counter-ways" more than once.
      content/course.yaml:26  lessons[0].objectives[1].id
      Expected: one item with "objective: counter-ways" and "form: A" in the lesson's file in quizzes/tests
      Found:    test-counter-ways-a, test-counter-ways-b
      Mend:     Keep one of them, or give one another form.

    Form B of the tests asks the objective "counter-ways" nowhere.
      content/course.yaml:26  lessons[0].objectives[1].id
      Expected: one item with "objective: counter-ways" and "form: B" in the lesson's file in quizzes/tests
      Found:    none
      Mend:     Write such an item."
  `);
});

test('forms that ask an objective at different depths are told', () => {
  expect(
    told(
      inTests(
        'form: C\n    type: single-choice\n    objective: counter-ways\n    level: apply',
        'form: C\n    type: single-choice\n    objective: counter-ways\n    level: understand',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "The forms of the tests do not ask the objective "counter-ways" equally deep.
      quizzes/tests/counter.yaml:112  items[5].level
      Expected: one "level" in all forms
      Found:    apply, apply, understand
      Mend:     Rewrite the item that differs, so that a gain is not an easier paper."
  `);
});

test('a test item that rests on practice alone is told', () => {
  const at = 'form: A\n    type: single-choice\n    objective: counter-ways\n    level: apply\n    source: ';
  expect(told(inTests(`${at}p1`, `${at}practice`))).toMatchInlineSnapshot(`
    "The test item "test-counter-ways-a" rests on practice alone.
      quizzes/tests/counter.yaml:71  items[3].source
      Expected: a paragraph of the article, p1 to p14
      Found:    practice
      Mend:     Ask for what the article states, or make it a practice question."
  `);
});

test('forms with few cases and much to remember are told', () => {
  expect(told(inTests('level: apply', 'level: recall'))).toMatchInlineSnapshot(`
    "Too few questions of form A of the tests put the idea to use.
      quizzes/tests/counter.yaml:2  items
      Expected: "level: apply" in at least 50 % of 2 questions
      Found:    0 %
      Mend:     Turn questions about words into questions about a case.

    Too many questions of form A of the tests ask to remember.
      quizzes/tests/counter.yaml:2  items
      Expected: "level: recall" in at most 20 % of 2 questions
      Found:    100 %
      Mend:     Turn questions about words into questions about a case.

    Too few questions of form B of the tests put the idea to use.
      quizzes/tests/counter.yaml:2  items
      Expected: "level: apply" in at least 50 % of 2 questions
      Found:    0 %
      Mend:     Turn questions about words into questions about a case.

    Too many questions of form B of the tests ask to remember.
      quizzes/tests/counter.yaml:2  items
      Expected: "level: recall" in at most 20 % of 2 questions
      Found:    100 %
      Mend:     Turn questions about words into questions about a case.

    Too few questions of form C of the tests put the idea to use.
      quizzes/tests/counter.yaml:2  items
      Expected: "level: apply" in at least 50 % of 2 questions
      Found:    0 %
      Mend:     Turn questions about words into questions about a case.

    Too many questions of form C of the tests ask to remember.
      quizzes/tests/counter.yaml:2  items
      Expected: "level: recall" in at most 20 % of 2 questions
      Found:    100 %
      Mend:     Turn questions about words into questions about a case."
  `);
});

test('a misconception that tempts in practice only is told', () => {
  expect(told(inTests('misconception: office-does-all', 'misconception: paper-is-need'))).toMatchInlineSnapshot(`
    "No wrong answer of the tests comes from the misconception "office-does-all".
      quizzes/counter.yaml:4  misconceptions.office-does-all
      Expected: a wrong option, or a wrong category of a case, that names it
      Found:    none
      Mend:     Name it where it tempts, or remove it."
  `);
});

test('a paragraph of the article that no lesson teaches is told', () => {
  expect(told({ file: COURSE, find: ', p14]', put: ']' })).toMatchInlineSnapshot(`
    "No lesson teaches paragraph p14 of the article.
      content/course.yaml:19  lessons
      Expected: a lesson with p14 under "teaches"
      Found:    none
      Mend:     Teach it in a lesson and name it there."
  `);
});
