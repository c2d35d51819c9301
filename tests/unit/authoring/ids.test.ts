import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COURSE, EN, GLOSSARY, ID, inQuiz, TESTS, told, VALID } from './broken.ts';

test('a doubled lesson is told, with everything that it doubles', () => {
  const lessons = `lessons:
  - id: counter
    slug: { id: loket-lama, en: old-counter }
    teaches: [p1, p2]
    objectives:
      - id: old-objective
        text: { id: menjelaskan asal kebutuhan, en: explain where needs come from }`;
  const text = told({ file: COURSE, find: 'lessons:', put: lessons });
  expect(text.split('\n\n')[0]).toMatchInlineSnapshot(`
    "The lesson id "counter" stands twice.
      content/course.yaml:26  lessons[1].id
      Expected: an id that no other lesson has or had
      Found:    "counter", already at content/course.yaml:20
      Mend:     Give the newer of the two another id; the older one is in the records of learners."
  `);
});

test('a former id of a lesson that another lesson has is told', () => {
  expect(told({ file: COURSE, find: '  - id: counter\n', put: '  - id: counter\n    formerly: [counter]\n' }))
    .toMatchInlineSnapshot(`
      "The lesson id "counter" stands twice.
        content/course.yaml:21  lessons[0].formerly[0]
        Expected: an id that no other lesson has or had
        Found:    "counter", already at content/course.yaml:20
        Mend:     Give the newer of the two another id; the older one is in the records of learners."
    `);
});

test('a doubled objective is told', () => {
  const found = told(
    { file: COURSE, find: '- id: counter-ways', put: '- id: counter-origin' },
    inQuiz('objective: counter-ways', 'objective: counter-origin'),
  );
  expect(found).toMatchInlineSnapshot(`
    "The objective id "counter-origin" stands twice.
      content/course.yaml:26  lessons[0].objectives[1].id
      Expected: an id that no other objective has or had
      Found:    "counter-origin", already at content/course.yaml:24
      Mend:     Give the newer of the two another id; the older one is in the records of learners.

    There is no objective "counter-ways".
      quizzes/tests/counter.yaml:69  items[3].objective
      Expected: one of counter-origin, counter-origin
      Found:    "counter-ways"
      Mend:     Correct the id, or add the objective to content/course.yaml, under this lesson.

    There is no objective "counter-ways".
      quizzes/tests/counter.yaml:90  items[4].objective
      Expected: one of counter-origin, counter-origin
      Found:    "counter-ways"
      Mend:     Correct the id, or add the objective to content/course.yaml, under this lesson.

    There is no objective "counter-ways".
      quizzes/tests/counter.yaml:111  items[5].objective
      Expected: one of counter-origin, counter-origin
      Found:    "counter-ways"
      Mend:     Correct the id, or add the objective to content/course.yaml, under this lesson."
  `);
});

test('a doubled address is told', () => {
  const other = `lessons:
  - id: desk
    slug: { id: meja, en: counter }
    teaches: [p1, p2]
    objectives:
      - id: old-objective
        text: { id: menjelaskan asal kebutuhan, en: explain where needs come from }`;
  const files = [
    ['content/id/counter.mdx', 'content/id/desk.mdx'],
    ['content/en/counter.mdx', 'content/en/desk.mdx'],
    ['quizzes/counter.yaml', 'quizzes/desk.yaml'],
    ['quizzes/tests/counter.yaml', 'quizzes/tests/desk.yaml'],
  ] as const;
  const copies = files.map(([from, file]) => ({
    file,
    write: readFileSync(join(VALID, from), 'utf8').replace('lesson: counter', 'lesson: desk'),
  }));
  expect(told({ file: COURSE, find: 'lessons:', put: other }, ...copies)).toContain(
    `The address id "counter" stands twice.
  content/course.yaml:27  lessons[1].slug.en
  Expected: an id that no other address has or had
  Found:    "counter", already at content/course.yaml:21`,
  );
});

test('a doubled question is told', () => {
  expect(told(inQuiz('- id: counter-queue', '- id: counter-letter'))).toMatchInlineSnapshot(`
    "The question id "counter-letter" stands twice.
      quizzes/counter.yaml:35  questions[1].id
      Expected: an id that no other question has or had
      Found:    "counter-letter", already at quizzes/counter.yaml:6
      Mend:     Give the newer of the two another id; the older one is in the records of learners."
  `);
});

test('a doubled option is told', () => {
  expect(told(inQuiz('- id: b\n        right: true', '- id: a\n        right: true'))).toMatchInlineSnapshot(`
    "The option id "a" stands twice.
      quizzes/counter.yaml:52  questions[1].options[1].id
      Expected: an id that no other option has or had
      Found:    "a", already at quizzes/counter.yaml:46
      Mend:     Give the newer of the two another id; the older one is in the records of learners."
  `);
});

test('a doubled item is told', () => {
  expect(told(inQuiz('- id: deed', '- id: sweeping'))).toMatchInlineSnapshot(`
    "The item id "sweeping" stands twice.
      quizzes/counter.yaml:114  questions[3].items[1].id
      Expected: an id that no other item has or had
      Found:    "sweeping", already at quizzes/counter.yaml:107
      Mend:     Give the newer of the two another id; the older one is in the records of learners."
  `);
});

test('a doubled category is told', () => {
  const label = '- { id: others, label: { id: Pihak lain, en: Others } }';
  expect(told(inQuiz(label, `${label}\n      ${label}`))).toMatchInlineSnapshot(`
    "The category id "others" stands twice.
      quizzes/counter.yaml:106  questions[3].categories[2].id
      Expected: an id that no other category has or had
      Found:    "others", already at quizzes/counter.yaml:105
      Mend:     Give the newer of the two another id; the older one is in the records of learners."
  `);
});

test('a doubled glossary entry is told', () => {
  expect(told({ file: GLOSSARY, find: '- id: want', put: '- id: need' })).toMatchInlineSnapshot(`
    "The glossary entry id "need" stands twice.
      content/glossary.yaml:5  [1].id
      Expected: an id that no other glossary entry has or had
      Found:    "need", already at content/glossary.yaml:1
      Mend:     Give one of the two another id, and correct what points to it."
  `);
});

test('a doubled misconception is told', () => {
  expect(told(inQuiz('  office-does-all: { id: Semua', '  paper-is-need: { id: Semua'))).toMatchInlineSnapshot(`
    "A name stands twice in the same place.
      quizzes/counter.yaml:4:3
      Expected: each name once
      Found:    paper-is-need: again
      Mend:     Rename or remove one of the two."
  `);
});

test('a doubled heading is told', () => {
  const twice = { find: '{#three-ways}', put: '{#at-the-counter}' };
  const found = told(
    { file: ID, ...twice },
    { file: EN, ...twice },
    inQuiz('teaches: three-ways', 'teaches: at-the-counter'),
  );
  expect(found).toMatchInlineSnapshot(`
    "The heading id "at-the-counter" stands twice.
      content/id/counter.mdx:16  heading
      Expected: an id that no other heading has or had
      Found:    "at-the-counter", already at content/id/counter.mdx:6
      Mend:     Give one of the two another id, and correct what points to it.

    The heading id "at-the-counter" stands twice.
      content/en/counter.mdx:16  heading
      Expected: an id that no other heading has or had
      Found:    "at-the-counter", already at content/en/counter.mdx:6
      Mend:     Give one of the two another id, and correct what points to it."
  `);
});

test('an unknown objective is told', () => {
  expect(
    told(inQuiz('objective: counter-origin\n    level: understand', 'objective: counter-orgin\n    level: understand')),
  ).toMatchInlineSnapshot(`
    "There is no objective "counter-orgin".
      quizzes/counter.yaml:37  questions[1].objective
      Expected: one of counter-origin, counter-ways
      Found:    "counter-orgin"
      Mend:     Correct the id, or add the objective to content/course.yaml, under this lesson."
  `);
});

test('an unknown heading is told', () => {
  expect(
    told(inQuiz('teaches: three-ways\n    stem:\n      id: Taruh', 'teaches: two-ways\n    stem:\n      id: Taruh')),
  ).toMatchInlineSnapshot(`
    "There is no heading "two-ways".
      quizzes/counter.yaml:98  questions[3].teaches
      Expected: one of at-the-counter, three-ways
      Found:    "two-ways"
      Mend:     Correct the id, or add the heading to the pages of the lesson, as ## Title {#id}."
  `);
});

test('an unknown misconception of an option is told', () => {
  expect(
    told(
      inQuiz(
        'misconception: paper-is-need\n        text: { id: Selembar',
        'misconception: paper\n        text: { id: Selembar',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "There is no misconception "paper".
      quizzes/counter.yaml:24  questions[0].options[1].misconception
      Expected: one of paper-is-need, office-does-all
      Found:    "paper"
      Mend:     Correct the id, or add the misconception to the top of this file."
  `);
});

test('an unknown misconception of a case is told', () => {
  expect(told(inQuiz('misconceptions: { self: paper-is-need }', 'misconceptions: { self: paper }')))
    .toMatchInlineSnapshot(`
    "There is no misconception "paper".
      quizzes/counter.yaml:120  questions[3].items[1].misconceptions.self
      Expected: one of paper-is-need, office-does-all
      Found:    "paper"
      Mend:     Correct the id, or add the misconception to the top of this file."
  `);
});

test('an unknown category of a case is told', () => {
  expect(
    told(
      inQuiz('category: self', 'category: alone'),
      inQuiz('{ others: office', '{ self: office-does-all, others: office'),
    ),
  ).toMatchInlineSnapshot(`
    "There is no category "alone".
      quizzes/counter.yaml:109  questions[3].items[0].category
      Expected: one of self, others
      Found:    "alone"
      Mend:     Correct the id, or add the category to the categories of this question."
  `);
});

test('an unknown category among the wrong ones is told', () => {
  expect(told(inQuiz('{ others: office', '{ nobody: office-does-all, others: office'))).toMatchInlineSnapshot(`
    "There is no category "nobody".
      quizzes/counter.yaml:113  questions[3].items[0].misconceptions.nobody
      Expected: one of self, others
      Found:    "nobody"
      Mend:     Correct the id, or add the category to the categories of this question."
  `);
});

test('a source that the lesson does not teach is told', () => {
  expect(
    told(
      { file: COURSE, find: 'teaches: [p1, p2, ', put: 'teaches: [p2, ' },
      { file: TESTS, find: 'source: p1', put: 'source: p2' },
    ),
  ).toMatchInlineSnapshot(`
    "Question "counter-letter" rests on a paragraph that its lesson does not teach.
      quizzes/counter.yaml:10  questions[0].source
      Expected: one of p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, or practice
      Found:    p1
      Mend:     Name the paragraph that the key follows from, move the question, or add the paragraph to "teaches" of the lesson.

    No lesson teaches paragraph p1 of the article.
      content/course.yaml:19  lessons
      Expected: a lesson with p1 under "teaches"
      Found:    none
      Mend:     Teach it in a lesson and name it there."
  `);
});
