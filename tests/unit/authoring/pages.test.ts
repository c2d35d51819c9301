import { expect, test } from 'vitest';
import { COURSE, EN, ID, inQuiz, told } from './broken.ts';

const activity = '<Activity id="counter-sorting" />';

test('a heading without an id is told', () => {
  const found = told(
    { file: ID, find: ' {#three-ways}', put: '' },
    { file: EN, find: ' {#three-ways}', put: '' },
    inQuiz('teaches: three-ways', 'teaches: at-the-counter'),
  );
  expect(found).toMatchInlineSnapshot(`
    "The heading "Tiga jalan" has no id.
      content/id/counter.mdx:16  heading
      Expected: ## Title {#id}, the id the same in both languages
      Found:    no id
      Mend:     Add {#id} at the end of the line.

    The heading "Three ways" has no id.
      content/en/counter.mdx:16  heading
      Expected: ## Title {#id}, the id the same in both languages
      Found:    no id
      Mend:     Add {#id} at the end of the line."
  `);
});

test('a heading that one language lacks is told', () => {
  expect(told({ file: ID, find: '{#at-the-counter}', put: '{#at-the-counter}\n\n### Lebih jauh {#further}' }))
    .toMatchInlineSnapshot(`
    "The heading "further" is missing in English.
      content/id/counter.mdx:8  heading
      Expected: {#further} in the English page too
      Found:    only the Indonesian one
      Mend:     Add the heading to the English page, or make the ids equal."
  `);
});

test('a heading whose id differs between the languages is told in both', () => {
  expect(told({ file: EN, find: '{#three-ways}', put: '{#tree-ways}' })).toMatchInlineSnapshot(`
    "The heading "three-ways" is missing in English.
      content/id/counter.mdx:16  heading
      Expected: {#three-ways} in the English page too
      Found:    only the Indonesian one
      Mend:     Add the heading to the English page, or make the ids equal.

    The heading "tree-ways" is missing in Indonesian.
      content/en/counter.mdx:16  heading
      Expected: {#tree-ways} in the Indonesian page too
      Found:    only the English one
      Mend:     Add the heading to the Indonesian page, or make the ids equal."
  `);
});

test('headings at another depth are told', () => {
  expect(told({ file: EN, find: '## Three ways', put: '### Three ways' })).toMatchInlineSnapshot(`
    "The headings of the two languages part at "three-ways".
      content/en/counter.mdx:16  heading
      Expected: ## ... {#three-ways}, as in the Indonesian page
      Found:    ### ... {#three-ways}
      Mend:     Bring the headings into the same order, at the same depth."
  `);
});

test('headings in another order are told', () => {
  const found = told(
    { file: EN, find: '{#three-ways}', put: '{#was-first}' },
    { file: EN, find: '{#at-the-counter}', put: '{#three-ways}' },
    { file: EN, find: '{#was-first}', put: '{#at-the-counter}' },
  );
  expect(found).toMatchInlineSnapshot(`
    "The headings of the two languages part at "three-ways".
      content/en/counter.mdx:6  heading
      Expected: ## ... {#at-the-counter}, as in the Indonesian page
      Found:    ## ... {#three-ways}
      Mend:     Bring the headings into the same order, at the same depth."
  `);
});

test('an activity that is no question is told', () => {
  const slip = { find: activity, put: '<Activity id="counter-sort" />' };
  expect(told({ file: ID, ...slip }, { file: EN, ...slip })).toMatchInlineSnapshot(`
    "There is no question "counter-sort".
      content/id/counter.mdx:26  Activity id
      Expected: one of counter-letter, counter-queue, counter-signs, counter-sorting
      Found:    "counter-sort"
      Mend:     Correct the id, or add the question to the quiz file of the lesson.

    There is no question "counter-sort".
      content/en/counter.mdx:26  Activity id
      Expected: one of counter-letter, counter-queue, counter-signs, counter-sorting
      Found:    "counter-sort"
      Mend:     Correct the id, or add the question to the quiz file of the lesson."
  `);
});

test('an activity placed twice is told', () => {
  const slip = { find: activity, put: `${activity}\n\n${activity}` };
  expect(told({ file: ID, ...slip }, { file: EN, ...slip })).toMatchInlineSnapshot(`
    "The activity "counter-sorting" is placed twice.
      content/id/counter.mdx:28  Activity id
      Expected: one place for each question
      Found:    another at content/id/counter.mdx:26
      Mend:     Remove one of the two.

    The activity "counter-sorting" is placed twice.
      content/en/counter.mdx:28  Activity id
      Expected: one place for each question
      Found:    another at content/en/counter.mdx:26
      Mend:     Remove one of the two."
  `);
});

test('an activity placed in one language only is told', () => {
  expect(told({ file: EN, find: activity, put: '' })).toMatchInlineSnapshot(`
    "The activity "counter-sorting" is missing in English.
      content/id/counter.mdx:26  Activity id
      Expected: <Activity id="counter-sorting" /> in the English page too
      Found:    only the Indonesian one
      Mend:     Place it in the English page, at the same thought."
  `);
});

test('a term that the glossary lacks is told', () => {
  expect(told({ file: EN, find: '<Term id="need">', put: '<Term id="needs">' })).toMatchInlineSnapshot(`
    "There is no glossary entry "needs".
      content/en/counter.mdx:14  Term id
      Expected: one of need, want
      Found:    "needs"
      Mend:     Correct the id, or add the glossary entry to content/glossary.yaml."
  `);
});

test('a drawing that one language lacks is told', () => {
  expect(told({ file: EN, find: '<Drawing id="roads"', put: '<Figure id="roads"' })).toMatchInlineSnapshot(`
    "The drawing "roads" is missing in English.
      content/id/counter.mdx:20  Drawing id
      Expected: <Drawing id="roads" ... /> in the English page too
      Found:    only the Indonesian one
      Mend:     Place it in the English page, with its texts translated."
  `);
});

test('a drawing whose labels differ between the languages is told', () => {
  expect(told({ file: EN, find: "self: 'Alone', ", put: '' })).toMatchInlineSnapshot(`
    "The drawing "roads" lacks labels in English.
      content/en/counter.mdx:20  Drawing labels
      Expected: the labels that the Indonesian page has
      Found:    no self
      Mend:     Add them, or correct their names in the other page."
  `);
});

test('a lesson that is too short is told', () => {
  expect(told({ file: ID, find: 'Dua menit mendengarkan menghemat satu minggu bolak-balik.', put: '' }))
    .toMatchInlineSnapshot(`
    "The lesson is too short in Indonesian.
      content/id/counter.mdx:1  text
      Expected: 500 to 900 words
      Found:    487 words
      Mend:     Give each idea something seen or heard."
  `);
});

test('a lesson that is too long is told', () => {
  const more = 'Ia berjalan jauh sekali. '.repeat(30);
  expect(told({ file: ID, find: 'Loket dibuka pukul delapan.', put: more })).toMatchInlineSnapshot(`
    "The lesson is too long in Indonesian.
      content/id/counter.mdx:1  text
      Expected: 500 to 900 words
      Found:    1102 words
      Mend:     Cut what the questions do not ask."
  `);
});

test.each([
  [
    'a page',
    { file: EN, find: '<Term id="need">Need</Term>.', put: 'Walk <Term id="need">*in order* to</Term> live.' },
    /content\/en\/counter\.mdx:14 {2}text\n.*\n {2}Found: {4}"in order to"/,
  ],
  [
    'a page title',
    { file: ID, find: 'title: Di loket', put: 'title: Sangat penting' },
    /content\/id\/counter\.mdx:2 {2}text\n.*\n {2}Found: {4}"Sangat penting"/,
  ],
  [
    'a drawing',
    { file: EN, find: 'caption="Roads from a need"', put: 'caption="A crucial road"' },
    /content\/en\/counter\.mdx:20 {2}text/,
  ],
  [
    'a label',
    { file: ID, find: "self: 'Sendiri'", put: "self: 'Guna sendiri'" },
    /content\/id\/counter\.mdx:20 {2}text/,
  ],
  [
    'a question',
    inQuiz('id: Siapa yang sanggup?', 'id: Sebagaimana kita ketahui'),
    /quizzes\/counter\.yaml:102 {2}questions\[3\]\.hint\.id/,
  ],
  [
    'the glossary',
    { file: 'content/glossary.yaml', find: 'en: The urge', put: 'en: Delving; the urge' },
    /content\/glossary\.yaml:7 {2}\[1\]\.meaning\.en/,
  ],
  [
    'an objective',
    { file: COURSE, find: 'en: tell three ways apart', put: 'en: leverage three ways' },
    /content\/course\.yaml:27 {2}lessons\[0\]\.objectives\[1\]\.text\.en/,
  ],
])('a banned phrase in %s is told', (_, slip, where) => {
  expect(told(slip)).toMatch(where);
});

test('a banned phrase is told whole', () => {
  expect(
    told({ file: ID, find: 'Ia sudah berjalan jauh', put: 'Dalam rangka berobat ia berjalan jauh' }).split('\n\n')[0],
  ).toMatchInlineSnapshot(`
    "A phrase that the course does without stands in the Indonesian text.
      content/id/counter.mdx:9  text
      Expected: plain words
      Found:    "Dalam rangka"
      Mend:     Leave it out, or say it as you would to a colleague."
  `);
});

test('a paragraph that opens with "in this lesson" is told, the words elsewhere are not', () => {
  const add = (words: string) => ({ file: EN, find: 'Need</Term>.', put: `Need</Term>.\n\n${words}` });
  expect(told(add('In this lesson you walk.'))).toContain('"In this lesson"');
  expect(told(add('You walk in this lesson.'))).toBe('');
});
