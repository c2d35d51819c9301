import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { inQuiz, told as toldWith } from './broken.ts';

const STORY = readFileSync(resolve(import.meta.dirname, '../../fixtures/content/scenario.yaml'), 'utf8');

/** What is told of the valid fixture with the scenario as its first question, after the slips in it. */
function told(...slips: (readonly [find: string, put: string])[]): string {
  const story = slips.reduce((text, [find, put]) => {
    if (!text.includes(find)) throw new Error(`The scenario has no ${JSON.stringify(find)}`);
    return text.replaceAll(find, put);
  }, STORY);
  return toldWith(inQuiz('questions:\n', `questions:\n${story}`));
}

test('a sound scenario is told nothing of', () => {
  expect(told()).toBe('');
});

test('a node or an ending that a choice names and nobody wrote is told, and what follows from it is not', () => {
  expect(told(['to: n2\n            late: true', 'to: n9\n            late: true'], ['else: e2', 'else: e9']))
    .toMatchInlineSnapshot(`
      "There is no node or ending "n9".
        quizzes/counter.yaml:36  questions[0].nodes[0].choices[1].to
        Expected: one of n1, n2, n3, e1, e2
        Found:    "n9"
        Mend:     Correct the id, or add the node or ending to the nodes or endings of this question.

      There is no node or ending "e9".
        quizzes/counter.yaml:81  questions[0].nodes[2].choices[0].else
        Expected: one of n1, n2, n3, e1, e2
        Found:    "e9"
        Mend:     Correct the id, or add the node or ending to the nodes or endings of this question."
    `);
});

test('a start that nobody wrote is told', () => {
  expect(told(['start: n1', 'start: n0'])).toMatchInlineSnapshot(`
    "There is no node or ending "n0".
      quizzes/counter.yaml:16  questions[0].start
      Expected: one of n1, n2, n3, e1, e2
      Found:    "n0"
      Mend:     Correct the id, or add the node or ending to the nodes or endings of this question."
  `);
});

test('a node with the id of another, or of an ending, is told', () => {
  expect(told(['- id: e2', '- id: n3'], ['to: e2', 'to: e1'], ['else: e2', 'else: n3'])).toContain(
    'The node or ending id "n3" stands twice.',
  );
});

test('a choice with the id of another choice of its node is told; in another node it is none of its business', () => {
  expect(told(['- id: b\n            right', '- id: a\n            right'])).toMatchInlineSnapshot(`
    "The choice id "n2.a" stands twice.
      quizzes/counter.yaml:51  questions[0].nodes[1].choices[1].id
      Expected: an id that no other choice has or had
      Found:    "n2.a", already at quizzes/counter.yaml:44
      Mend:     Give the newer of the two another id; the older one is in the records of learners."
  `);
});

test('a scenario without a scored node is told', () => {
  expect(
    told(
      ['            right: true\n', ''],
      ['            misconception: paper-is-need\n', ''],
      ['            misconception: office-does-all\n', ''],
    ),
  ).toMatchInlineSnapshot(`
    "The scenario "counter-story" has no scored node.
      quizzes/counter.yaml:17  questions[0].nodes
      Expected: one node whose choices have "right: true" or "misconception:"
      Found:    none
      Mend:     Mark the choices of the node that the objective asks for."
  `);
});

test('a second scored node is told', () => {
  expect(told(['to: e1\n', 'to: e1\n            right: true\n'])).toContain(
    `The scenario "counter-story" has more than one scored node.
  quizzes/counter.yaml:17  questions[0].nodes
  Expected: one node whose choices have "right: true" or "misconception:"
  Found:    n2, n3
  Mend:     Leave the marks in one of them.`,
  );
});

test('the scored node has one right choice, and each wrong one names its misconception', () => {
  expect(told(['            right: true\n', '            misconception: paper-is-need\n'])).toMatchInlineSnapshot(`
    "Question "counter-story" has no right answer.
      quizzes/counter.yaml:43  questions[0].nodes[1].choices
      Expected: right: true on an option
      Found:    no option with it
      Mend:     Add "right: true" to the right option."
  `);
  expect(told(['            misconception: office-does-all\n', '            right: true\n'])).toMatchInlineSnapshot(`
    "Question "counter-story" has more than one right answer.
      quizzes/counter.yaml:43  questions[0].nodes[1].choices
      Expected: right: true on exactly one choice
      Found:    right: b, c
      Mend:     Leave one right."
  `);
  expect(told(['            misconception: office-does-all\n', ''])).toMatchInlineSnapshot(`
    "Wrong option "c" of question "counter-story" names no misconception.
      quizzes/counter.yaml:59  questions[0].nodes[1].choices[2]
      Expected: the id of the misconception that makes it tempting
      Found:    none
      Mend:     Add "misconception:" with its id."
  `);
});

test('a condition without its other half is told', () => {
  expect(told(['            else: e2\n', ''])).toMatchInlineSnapshot(`
    "The choice "n3.a" of the scenario "counter-story" has half a condition.
      quizzes/counter.yaml:73  questions[0].nodes[2].choices[0]
      Expected: "needs" and "else" together, or neither
      Found:    no "else"
      Mend:     Add "else:", or remove "needs:"."
  `);
  expect(told(['            needs: 2\n', ''])).toMatchInlineSnapshot(`
    "The choice "n3.a" of the scenario "counter-story" has half a condition.
      quizzes/counter.yaml:73  questions[0].nodes[2].choices[0]
      Expected: "needs" and "else" together, or neither
      Found:    no "needs"
      Mend:     Add "needs:", or remove "else:"."
  `);
});

test('moods that do not rise to a last one without a limit are told', () => {
  expect(told(['      - text: { id: Bu Sumi percaya', '      - below: 1\n        text: { id: Bu Sumi percaya']))
    .toMatchInlineSnapshot(`
      "The moods of the scenario "counter-story" do not rise.
        quizzes/counter.yaml:88  questions[0].moods
        Expected: "below" from low to high, and a last mood without it
        Found:    1, 1
        Mend:     Bring the moods into order; the last one holds for all trust that is left."
    `);
  for (const below of [1, 2])
    expect(
      told(['      - below: 1\n', `      - below: ${below}\n        text: { id: a, en: a }\n      - below: 1\n`]),
    ).toContain(`Found:    ${below}, 1, none`);
});

test('a node or an ending that no walk comes to is told, for want of a way or of trust', () => {
  expect(told(['needs: 2', 'needs: 9'])).toContain(
    `No walk through the scenario "counter-story" comes to the ending "e1".
  quizzes/counter.yaml:93  questions[0].endings[0].id
  Expected: a choice that leads there
  Found:    none that can be met
  Mend:     Let a choice lead there, mend the condition that keeps walks away, or remove it.`,
  );
  expect(told(['start: n1', 'start: n2'])).toContain(
    'No walk through the scenario "counter-story" comes to the node "n1".',
  );
});

test('two choices that come to the same are told, also where only some walks bring them together', () => {
  expect(told(['            to: n2\n            late: true', '            to: n2\n            trust: 1']))
    .toMatchInlineSnapshot(`
      "Two choices at "n1" of the scenario "counter-story" come to the same.
        quizzes/counter.yaml:23  questions[0].nodes[0].choices
        Expected: another node, another trust, or a delay, for each choice in every walk
        Found:    a and b lead to the same node with the same trust, equally late
        Mend:     Let one of them lead elsewhere, or change "trust" or "late"."
    `);
  // Once late, always late: after n1.b the two differ no more.
  expect(told(['            to: n3\n            trust: -1', '            to: n3\n            late: true'])).toContain(
    'Found:    a and c lead to the same node with the same trust, equally late',
  );
});

test('a first choice after which the best ending is lost is told', () => {
  expect(told(['needs: 2', 'needs: 3'])).toMatchInlineSnapshot(`
    "After the first choice "n1.b" the scenario "counter-story" can no longer end best.
      quizzes/counter.yaml:31  questions[0].nodes[0].choices[1]
      Expected: a way to "e1", the first of the endings
      Found:    none
      Mend:     Give a way back, or change what the best ending needs."
  `);
});

test('a walk of two choices is too short', () => {
  expect(told(['start: n1', 'start: n2'])).toContain(
    `A walk through the scenario "counter-story" is too short.
  quizzes/counter.yaml:73  questions[0].nodes[2].choices[0]
  Expected: 3 to 8 choices
  Found:    2: n2.b > n3.a
  Mend:     Let it end later.`,
  );
});

test('a walk of nine choices is too long', () => {
  const last = STORY.slice(STORY.indexOf('      - id: n3'), STORY.indexOf('    moods:'));
  const chain = [1, 2, 3, 4, 5, 6].map((n) =>
    last.replace('id: n3', `id: x${n}`).replaceAll(/ (to|else): e\d/g, ` $1: ${n < 6 ? `x${n + 1}` : 'n3'}`),
  );
  const found = told(
    ['            to: n3\n            trust: -1', '            to: x1'],
    ['    moods:', `${chain.join('')}    moods:`],
  );
  expect(found).toContain(`A walk through the scenario "counter-story" is too long.
  quizzes/counter.yaml:198  questions[0].nodes[8].choices[0]
  Expected: 3 to 8 choices
  Found:    no end after 8: n1.a > n2.c > x1.a > x2.a > x3.a > x4.a > x5.a > x6.a
  Mend:     Let it end sooner.`);
});

test('a way back is told: the walk need not end', () => {
  expect(told(['to: n3\n            trust: -1', 'to: n1\n            trust: -1'])).toMatchInlineSnapshot(`
    "A walk through the scenario "counter-story" comes back to "n1" and need not end.
      quizzes/counter.yaml:59  questions[0].nodes[1].choices[2]
      Expected: an ending after at most 8 choices
      Found:    n1.a > n2.c > n1
      Mend:     Let a choice on this way lead to another node, or to an ending."
  `);
});

const words = (count: number) => Array.from({ length: count }, (_, index) => `kata${index}`).join(' ');

test.each([
  ['A title', 'An empty folder', 1, 4],
  ['A situation', / {10}en: (Monday morning.*)/.exec(STORY)?.[1] ?? '', 30, 70],
  ['An option', '“Nothing can be done without papers.”', 1, 18],
  ['A consequence', / {14}en: (He|She) sits down.*/.exec(STORY)?.[0].replace(/.*en: /, '') ?? '', 25, 60],
  ['An ending', / {10}en: (On Wednesday.*)/.exec(STORY)?.[1] ?? '', 40, 80],
])('%s keeps to its number of words', (name, text, min, max) => {
  const found = (count: number) => told([text, words(count)]);
  expect(found(min)).not.toContain('too short');
  expect(found(max)).not.toContain('too long');
  expect(found(max + 1)).toContain(`${name} of question "counter-story" is too long in English.`);
  expect(found(max + 1)).toContain(`Expected: ${min > 1 ? `${min} to ` : 'at most '}${max} words`);
  if (min > 1) expect(found(min - 1)).toContain(`${name} of question "counter-story" is too short in English.`);
});

test('what a scenario tells keeps to the voice of the course, and its consequences give no verdict', () => {
  expect(told(['en: Sumi has her doubts.', 'en: It is crucial to Sumi.'])).toContain('moods[0].text.en');
  expect(told(['id: Ia duduk dan menyebut', 'id: Tepat, ia duduk dan menyebut'])).toContain('opens with a verdict');
});
