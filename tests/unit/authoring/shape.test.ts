import { expect, test } from 'vitest';
import { COURSE, EN, GLOSSARY, ID, inQuiz, QUIZ, TESTS, told } from './broken.ts';

test('YAML that cannot be read is told with its line and column', () => {
  expect(told(inQuiz('lesson: counter\n', 'lesson: "counter\n'))).toMatchInlineSnapshot(`
    "This is not valid YAML.
      quizzes/counter.yaml:121:1
      Expected: YAML: "name: value" lines, two spaces deeper for what belongs to them
      Found:    Missing closing "quote
      Mend:     Look at this line and the one above: quotes, colons and indentation."
  `);
});

test('MDX that cannot be read is told with its line and column', () => {
  expect(told({ file: EN, find: '</Scene>', put: '' })).toMatchInlineSnapshot(`
    "This page is not valid MDX.
      content/en/counter.mdx:8:1
      Expected: Markdown with components
      Found:    Expected a closing tag for \`<Scene>\` (8:1)
      Mend:     Close each component that was opened, and write { as \\{ and < as \\< where they are meant as text."
  `);
});

test('a missing course file is told', () => {
  expect(told({ file: COURSE, remove: true })).toMatchInlineSnapshot(`
    "A file is missing.
      content/course.yaml:1
      Expected: content/course.yaml, the course and its lessons
      Found:    no such file
      Mend:     Write it, or check its name."
  `);
});

test('a missing glossary is told', () => {
  expect(told({ file: GLOSSARY, remove: true })).toMatchInlineSnapshot(`
    "A file is missing.
      content/glossary.yaml:1
      Expected: content/glossary.yaml, the words that the course explains
      Found:    no such file
      Mend:     Write it, or check its name."
  `);
});

test('a missing quiz is told', () => {
  expect(told({ file: QUIZ, remove: true })).toMatchInlineSnapshot(`
    "A file is missing.
      quizzes/counter.yaml:1
      Expected: quizzes/counter.yaml, the practice of a lesson in content/course.yaml
      Found:    no such file
      Mend:     Write it, or check its name."
  `);
});

test('a lesson without a page in one language is told', () => {
  expect(told({ file: EN, remove: true })).toMatchInlineSnapshot(`
    "A page is missing in one language.
      content/en/counter.mdx:1
      Expected: content/en/counter.mdx, as in the other language
      Found:    no such file
      Mend:     Write it, or check its name."
  `);
});

test('a lesson without any page is told', () => {
  expect(told({ file: EN, remove: true }, { file: ID, remove: true })).toMatchInlineSnapshot(`
    "A file is missing.
      content/id/counter.mdx:1
      Expected: content/id/counter.mdx, the text of a lesson in content/course.yaml
      Found:    no such file
      Mend:     Write it, or check its name.

    A file is missing.
      content/en/counter.mdx:1
      Expected: content/en/counter.mdx, the text of a lesson in content/course.yaml
      Found:    no such file
      Mend:     Write it, or check its name."
  `);
});

test('a page around the lessons that one language lacks is told', () => {
  expect(told({ file: 'content/pages/id/about.mdx', remove: true })).toMatchInlineSnapshot(`
    "A page is missing in one language.
      content/pages/id/about.mdx:1
      Expected: content/pages/id/about.mdx, as in the other language
      Found:    no such file
      Mend:     Write it, or check its name."
  `);
});

test('a file that belongs to no lesson is told', () => {
  const found = told({ file: 'content/id/countr.mdx', write: '' }, { file: 'quizzes/tests.yaml', write: '' });
  expect(found).toMatchInlineSnapshot(`
    "This file belongs to no lesson.
      content/id/countr.mdx:1
      Expected: the name of a lesson: counter
      Found:    content/id/countr.mdx
      Mend:     Correct its name, or add the lesson to content/course.yaml.

    This file belongs to no lesson.
      quizzes/tests.yaml:1
      Expected: the name of a lesson: counter
      Found:    quizzes/tests.yaml
      Mend:     Correct its name, or add the lesson to content/course.yaml."
  `);
});

test('a quiz that names another lesson is told', () => {
  expect(told(inQuiz('lesson: counter\n', 'lesson: desk\n'))).toMatchInlineSnapshot(`
    "The quiz names another lesson than its file does.
      quizzes/counter.yaml:1  lesson
      Expected: counter
      Found:    desk
      Mend:     Make the two equal."
  `);
});

test('test items that name another lesson are told', () => {
  expect(told({ file: TESTS, find: 'lesson: counter', put: 'lesson: desk' })).toMatchInlineSnapshot(`
    "The quiz names another lesson than its file does.
      quizzes/tests/counter.yaml:1  lesson
      Expected: counter
      Found:    desk
      Mend:     Make the two equal."
  `);
});

test('a lesson without test items is told', () => {
  expect(told({ file: TESTS, remove: true })).toMatchInlineSnapshot(`
    "A file is missing.
      quizzes/tests/counter.yaml:1
      Expected: quizzes/tests/counter.yaml, the test items of a lesson in content/course.yaml
      Found:    no such file
      Mend:     Write it, or check its name."
  `);
});

test('a test item with a hint or without a form is told', () => {
  expect(told({ file: TESTS, find: 'form: A\n    type', put: 'hint: { id: Ingat., en: Recall. }\n    type' }))
    .toMatchInlineSnapshot(`
      ""form" is missing.
        quizzes/tests/counter.yaml:3  items[0].form
        Expected: the form of the tests in which it serves: A, B or C
        Found:    nothing
        Mend:     Add "form:".

      "hint" is not a field here.
        quizzes/tests/counter.yaml:4  items[0].hint
        Expected: only id, formerly, objective, level, source, teaches, stem, type, options, form
        Found:    "hint"
        Mend:     Correct its spelling or remove it.

      "form" is missing.
        quizzes/tests/counter.yaml:66  items[3].form
        Expected: the form of the tests in which it serves: A, B or C
        Found:    nothing
        Mend:     Add "form:".

      "hint" is not a field here.
        quizzes/tests/counter.yaml:67  items[3].hint
        Expected: only id, formerly, objective, level, source, teaches, stem, type, options, form
        Found:    "hint"
        Mend:     Correct its spelling or remove it."
    `);
});

test('a question without a translation is told at the line of its text', () => {
  expect(told(inQuiz('      en: A long line since dawn. Why do people come here?\n', ''))).toMatchInlineSnapshot(`
    ""stem" has no English text.
      quizzes/counter.yaml:41  questions[1].stem.en
      Expected: text in English
      Found:    nothing
      Mend:     Write it under "en:"."
  `);
});

test('an option without a translation is told at its line', () => {
  expect(told(inQuiz(', en: One sheet of referral paper. }', ' }'))).toMatchInlineSnapshot(`
    ""text" has no English text.
      quizzes/counter.yaml:25  questions[0].options[1].text.en
      Expected: text in English
      Found:    nothing
      Mend:     Write it under "en:"."
  `);
});

test('an empty translation counts as none', () => {
  expect(told(inQuiz('en: One sheet of referral paper.', 'en: " "'))).toMatchInlineSnapshot(`
    ""text" has no English text.
      quizzes/counter.yaml:25  questions[0].options[1].text.en
      Expected: text in English
      Found:    " "
      Mend:     Write it under "en:"."
  `);
});

test('an option without feedback is told', () => {
  const feedback = `        feedback:
          id: Surat itu jalannya; ia datang karena sakit dan ingin kembali bekerja.
          en: The letter is the road; he came because he is ill and hopes to work again.
`;
  expect(told(inQuiz(feedback, ''))).toMatchInlineSnapshot(`
    ""feedback" is missing.
      quizzes/counter.yaml:17  questions[0].options[0].feedback
      Expected: the thinking behind this choice, then what it does to someone: 8 to 40 words a language, no "right" or "wrong"
      Found:    nothing
      Mend:     Add "feedback:"."
  `);
});

test('a misspelt field is told with the fields that exist', () => {
  expect(told(inQuiz('hint: { id: Lihat', 'hnt: { id: Lihat'))).toMatchInlineSnapshot(`
    ""hint" is missing.
      quizzes/counter.yaml:6  questions[0].hint
      Expected: what helps to think on without giving the answer
      Found:    nothing
      Mend:     Add "hint:".

    "hnt" is not a field here.
      quizzes/counter.yaml:15  questions[0].hnt
      Expected: only id, formerly, objective, level, source, teaches, stem, hint, attempts, type, options
      Found:    "hnt"
      Mend:     Correct its spelling or remove it."
  `);
});

test('a text that a comma cuts in two is told with the way out', () => {
  expect(told(inQuiz('en: Look behind what is said.', 'en: Look, then ask.'))).toMatchInlineSnapshot(`
    ""then ask." is not a field here.
      quizzes/counter.yaml:15  questions[0].hint.then ask.
      Expected: only id, en
      Found:    "then ask."
      Mend:     Put quotes around a text that has a comma between { and }."
  `);
});

test('an unknown type of question is told with the types that exist', () => {
  expect(told(inQuiz('type: categorising', 'type: sorting'))).toMatchInlineSnapshot(`
    ""type" has a value that it can't have.
      quizzes/counter.yaml:94  questions[3].type
      Expected: a question; its type is one of single-choice, multiple-response, true-false, categorising, matching, ordering, fill-in, scenario, self-rating, reflection
      Found:    "sorting"
      Mend:     Change it to what is expected."
  `);
});

test('an unknown level is told', () => {
  expect(told(inQuiz('level: understand', 'level: know'))).toMatchInlineSnapshot(`
    ""level" has a value that it can't have.
      quizzes/counter.yaml:38  questions[1].level
      Expected: how deep it asks: recall (remember), understand (explain) or apply (use it on a case)
      Found:    "know"
      Mend:     Change it to what is expected."
  `);
});

test('an id in the wrong letters is told', () => {
  expect(told(inQuiz('- id: counter-queue', '- id: Counter_Queue'))).toMatchInlineSnapshot(`
    ""id" is not written as an id.
      quizzes/counter.yaml:35  questions[1].id
      Expected: an id that no other question of the course has or had, such as "needs-diesel"
      Found:    "Counter_Queue"
      Mend:     Write it in lower-case letters, digits and single hyphens."
  `);
});

test('a misconception under something that is no id is told', () => {
  expect(told(inQuiz('  paper-is-need: {', '  Paper Is Need: {'))).toMatchInlineSnapshot(`
    ""Paper Is Need" is not an id.
      quizzes/counter.yaml:3  misconceptions.Paper Is Need
      Expected: an id: lower-case letters, digits and single hyphens
      Found:    "Paper Is Need"
      Mend:     Write it in lower-case letters, digits and single hyphens."
  `);
});

test('a text of the wrong kind is told', () => {
  expect(told(inQuiz('id: Taruh tiap urusan di jalannya.', 'id: 12'))).toMatchInlineSnapshot(`
    ""id" is of the wrong kind.
      quizzes/counter.yaml:100  questions[3].stem.id
      Expected: text in Indonesian
      Found:    12
      Mend:     Change it to what is expected; texts that look like numbers or lists need quotes."
  `);
});

test('a paragraph outside the article is told', () => {
  expect(told({ file: COURSE, find: '[p1, p2,', put: '[p1, p15,' })).toMatchInlineSnapshot(`
    ""teaches[1]" has a value that it can't have.
      content/course.yaml:22  lessons[0].teaches[1]
      Expected: a paragraph of the article, p1 to p14
      Found:    "p15"
      Mend:     Change it to what is expected."
  `);
});

test('a pass mark above all marks is told', () => {
  expect(told({ file: COURSE, find: 'passMark: 70', put: 'passMark: 101' })).toMatchInlineSnapshot(`
    ""passMark" is too large or too long.
      content/course.yaml:3  passMark
      Expected: the per cent of the marks that passes, 1 to 100
      Found:    101
      Mend:     Change it to what is expected."
  `);
});

test('a page without a description is told', () => {
  expect(told({ file: ID, find: 'description: Mengapa orang datang ke loket.\n', put: '' })).toMatchInlineSnapshot(`
    ""description" is missing.
      content/id/counter.mdx:2  description
      Expected: one sentence on the lesson, for the list of lessons and for search engines
      Found:    nothing
      Mend:     Add "description:"."
  `);
});

test('a page without its top lines is told', () => {
  expect(told({ file: 'content/pages/en/about.mdx', write: '## Sources {#sources}\n' })).toMatchInlineSnapshot(`
    ""title" is missing.
      content/pages/en/about.mdx:1  title
      Expected: the title of the lesson in the language of the page
      Found:    nothing
      Mend:     Add "title:".

    "description" is missing.
      content/pages/en/about.mdx:1  description
      Expected: one sentence on the lesson, for the list of lessons and for search engines
      Found:    nothing
      Mend:     Add "description:"."
  `);
});

test('a component that does not say which one it is is told', () => {
  expect(told({ file: ID, find: '<Activity id="counter-sorting" />', put: '<Activity />' })).toMatchInlineSnapshot(`
    "<Activity> does not say which one it is.
      content/id/counter.mdx:26  Activity id
      Expected: <Activity id="...">
      Found:    no id
      Mend:     Add id="..." with the id it stands for."
  `);
});

test('labels that are more than quoted texts are told', () => {
  expect(told({ file: ID, find: "self: 'Sendiri'", put: "self: 'Sendiri' + 1" })).toMatchInlineSnapshot(`
    "The labels of drawing "roads" can't be read.
      content/id/counter.mdx:20  Drawing labels
      Expected: labels={{ name: "text", other: "text" }}
      Found:    something else than names with quoted texts
      Mend:     Write each label as name, colon, space, text in quotes; put a text with an apostrophe in double quotes."
  `);
});

test('every problem of shape is told in one go', () => {
  const found = told({ file: ID, find: 'title: Di loket\n', put: '' }, inQuiz('level: understand', 'level: know'));
  expect(found.match(/^ {2}Mend:/gm)).toHaveLength(2);
});
