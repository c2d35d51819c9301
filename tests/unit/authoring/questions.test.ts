import { expect, test } from 'vitest';
import { COURSE, inQuiz, TESTS, told } from './broken.ts';

const extraObjective = {
  file: COURSE,
  find: '      - id: counter-ways\n',
  put: '      - id: counter-extra\n        text: { id: berhitung, en: count }\n      - id: counter-ways\n',
};

test('an objective that no question practises is told', () => {
  expect(told(extraObjective)).toMatchInlineSnapshot(`
    "No question practises the objective "counter-extra".
      content/course.yaml:26  lessons[0].objectives[1].id
      Expected: a question with "objective: counter-extra" in the quiz file of the lesson
      Found:    none
      Mend:     Write such a question, or remove the objective.

    Form A of the tests asks the objective "counter-extra" nowhere.
      content/course.yaml:26  lessons[0].objectives[1].id
      Expected: one item with "objective: counter-extra" and "form: A" in the lesson's file in quizzes/tests
      Found:    none
      Mend:     Write such an item.

    Form B of the tests asks the objective "counter-extra" nowhere.
      content/course.yaml:26  lessons[0].objectives[1].id
      Expected: one item with "objective: counter-extra" and "form: B" in the lesson's file in quizzes/tests
      Found:    none
      Mend:     Write such an item.

    Form C of the tests asks the objective "counter-extra" nowhere.
      content/course.yaml:26  lessons[0].objectives[1].id
      Expected: one item with "objective: counter-extra" and "form: C" in the lesson's file in quizzes/tests
      Found:    none
      Mend:     Write such an item."
  `);
});

test('a misconception that no wrong answer comes from is told', () => {
  expect(
    told(
      inQuiz(
        'misconceptions:\n  paper',
        'misconceptions:\n  queue-is-rude: { id: Antre itu kasar., en: Queueing is rude. }\n  paper',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "No wrong answer of practice comes from the misconception "queue-is-rude".
      quizzes/counter.yaml:3  misconceptions.queue-is-rude
      Expected: a wrong option, or a wrong category of a case, that names it
      Found:    none
      Mend:     Name it where it tempts, or remove it.

    No wrong answer of the tests comes from the misconception "queue-is-rude".
      quizzes/counter.yaml:3  misconceptions.queue-is-rude
      Expected: a wrong option, or a wrong category of a case, that names it
      Found:    none
      Mend:     Name it where it tempts, or remove it."
  `);
});

test('a question without a right answer is told', () => {
  expect(
    told(inQuiz('right: true\n        text: { id: Badan', 'misconception: paper-is-need\n        text: { id: Badan')),
  ).toMatchInlineSnapshot(`
    "Question "counter-letter" has no right answer.
      quizzes/counter.yaml:16  questions[0].options
      Expected: right: true on an option
      Found:    no option with it
      Mend:     Add "right: true" to the right option."
  `);
});

test('a single choice with two right answers is told', () => {
  expect(
    told(
      inQuiz('misconception: paper-is-need\n        text: { id: Selembar', 'right: true\n        text: { id: Selembar'),
    ),
  ).toMatchInlineSnapshot(`
    "Question "counter-letter" has more than one right answer.
      quizzes/counter.yaml:16  questions[0].options
      Expected: right: true on exactly one option
      Found:    right: a, b
      Mend:     Leave one right, or make it "type: multiple-response"."
  `);
});

test('a multiple response with one right answer is told', () => {
  expect(
    told(
      inQuiz(
        'right: true\n        text: { id: Surat keterangan',
        'misconception: paper-is-need\n        text: { id: Surat keterangan',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "Question "counter-signs" has too few right answers for its type.
      quizzes/counter.yaml:74  questions[2].options
      Expected: right: true on two or more options
      Found:    right: a
      Mend:     Add a right option, or make it "type: single-choice"."
  `);
});

test('a multiple response without a wrong answer is told', () => {
  expect(
    told(inQuiz('misconception: office-does-all\n        text: { id: Resep', 'right: true\n        text: { id: Resep')),
  ).toMatchInlineSnapshot(`
    "Question "counter-signs" has no wrong answer.
      quizzes/counter.yaml:74  questions[2].options
      Expected: one or more options without right: true
      Found:    every option is right
      Mend:     Add an option that a misconception makes tempting."
  `);
});

const optionC = `      - id: c
        misconception: office-does-all
        text: { id: Kantor yang merawatnya sendiri., en: An office that treats him itself. }
        feedback:
          id: Kantor dianggap mengerjakan segalanya, padahal dokter yang merawat orang sakit.
          en: This makes the office do everything, while it is a doctor who treats the ill.
`;
const another = (id: string, number: string) =>
  optionC
    .replace('id: c', `id: ${id}`)
    .replace('mengerjakan', `mengerjakan ${number}`)
    .replace('everything', `everything ${number}`);

test('two options are too few', () => {
  expect(told(inQuiz(optionC, ''))).toMatchInlineSnapshot(`
    "Question "counter-letter" has too few options.
      quizzes/counter.yaml:16  questions[0].options
      Expected: 3 or 4 options
      Found:    2
      Mend:     Add a wrong one that a colleague would defend."
  `);
});

test('four options are enough and five too many', () => {
  expect(told(inQuiz(optionC, optionC + another('d', 'satu')))).toBe('');
  expect(told(inQuiz(optionC, optionC + another('d', 'satu') + another('e', 'dua')))).toMatchInlineSnapshot(`
    "Question "counter-letter" has too many options.
      quizzes/counter.yaml:16  questions[0].options
      Expected: 3 or 4 options
      Found:    5
      Mend:     Remove the least tempting one."
  `);
});

test('a wrong option without a misconception is told', () => {
  expect(
    told(inQuiz('        misconception: paper-is-need\n        text: { id: Selembar', '        text: { id: Selembar')),
  ).toMatchInlineSnapshot(`
    "Wrong option "b" of question "counter-letter" names no misconception.
      quizzes/counter.yaml:23  questions[0].options[1]
      Expected: the id of the misconception that makes it tempting
      Found:    none
      Mend:     Add "misconception:" with its id."
  `);
});

test('a case without a misconception for a wrong category is told', () => {
  expect(told(inQuiz('misconceptions: { others: office-does-all }', 'misconceptions: {}'))).toMatchInlineSnapshot(`
    "Case "sweeping" of question "counter-sorting" names no misconception for the category "others".
      quizzes/counter.yaml:113  questions[3].items[0].misconceptions
      Expected: the id of the misconception that makes it tempting
      Found:    none
      Mend:     Add "others:" with its id under "misconceptions:"."
  `);
});

test('a right option with a misconception is told', () => {
  expect(
    told(
      inQuiz(
        'right: true\n        text: { id: Badan',
        'right: true\n        misconception: paper-is-need\n        text: { id: Badan',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "The right answer "a" of question "counter-letter" names a misconception.
      quizzes/counter.yaml:19  questions[0].options[0].misconception
      Expected: a misconception for wrong answers only
      Found:    one for the right answer
      Mend:     Remove it, or check which answer is right."
  `);
});

test('a case with a misconception for its own category is told', () => {
  expect(told(inQuiz('{ self: paper-is-need }', '{ self: paper-is-need, others: paper-is-need }')))
    .toMatchInlineSnapshot(`
    "The right answer "deed" of question "counter-sorting" names a misconception.
      quizzes/counter.yaml:120  questions[3].items[1].misconceptions
      Expected: a misconception for wrong answers only
      Found:    one for the right answer
      Mend:     Remove it, or check which answer is right."
  `);
});

test('a long right answer is told in its language', () => {
  expect(told(inQuiz('en: A body that is well again.', 'en: A body that is well again and also back at work.')))
    .toMatchInlineSnapshot(`
      "The length of the right answer gives it away in English, question "counter-letter".
        quizzes/counter.yaml:19  questions[0].options[0].text.en
        Expected: 0.7 to 1.3 times the mean length of the wrong options
        Found:    1.57 times
        Mend:     Shorten the right answer, or give the others as much detail."
    `);
});

test('a short right answer is told in its language', () => {
  expect(told(inQuiz('id: Badan yang sehat lagi.', 'id: Badan sehat.'))).toMatchInlineSnapshot(`
    "The length of the right answer gives it away in Indonesian, question "counter-letter".
      quizzes/counter.yaml:19  questions[0].options[0].text.id
      Expected: 0.7 to 1.3 times the mean length of the wrong options
      Found:    0.43 times
      Mend:     Shorten the wrong options, or say more in the right one."
  `);
});

test('30 % of the right answers may be the longest of their options, one more is told', () => {
  const slips = [
    inQuiz('en: A body that is well again.', 'en: A body that is well for good again.'),
    inQuiz("en: There is a thing they can't make.", "en: There is a thing that they can't make."),
  ];
  expect(told(...slips)).toBe('');
  expect(told(...slips, { file: TESTS, find: 'en: "A living A."', put: 'en: "A real living A."' }))
    .toMatchInlineSnapshot(`
    "The right answer is too often the longest option in English.
      quizzes/tests/counter.yaml:11  items[0].options
      Expected: in at most 2 of 8 single-choice questions (30 %, at least 1)
      Found:    3: counter-letter, counter-queue, test-counter-origin-a
      Mend:     Make a wrong option the longest in some of them."
  `);
});

test.each([
  'Semua jawaban di atas.',
  'Semua benar begitu saja.',
  'Tidak ada yang benar di sini.',
  'Yang disebut a dan b.',
])('"%s" is told as an option', (text) => {
  expect(told(inQuiz('id: Selembar surat pengantar.', `id: ${text}`))).toContain('speaks of the other options');
});

test.each(['All of the above answers.', 'None of the above answers.', 'Both A and B together here.'])(
  '"%s" is told as an option',
  (text) => {
    expect(told(inQuiz('en: One sheet of referral paper.', `en: ${text}`))).toContain('speaks of the other options');
  },
);

test('an option that speaks of the others is told whole', () => {
  expect(told(inQuiz('en: One sheet of referral paper.', 'en: All of the above answers.'))).toMatchInlineSnapshot(`
    "An option of question "counter-letter" speaks of the other options.
      quizzes/counter.yaml:25  questions[0].options[1].text.en
      Expected: an answer that stands by itself: options are shuffled
      Found:    "All of the above"
      Mend:     Write an answer of its own, or make it "type: multiple-response"."
  `);
});

test('an absolute word in a wrong option is told, unless the right answer has it too', () => {
  const wrong = inQuiz('en: One sheet of referral paper.', 'en: Only a sheet of paper here.');
  expect(told(wrong)).toMatchInlineSnapshot(`
    "A wrong option of question "counter-letter" gives itself away by "only".
      quizzes/counter.yaml:25  questions[0].options[1].text.en
      Expected: no selalu, pasti, hanya / always, never, only, unless the right answer has the same word
      Found:    "only"
      Mend:     Say it without that word."
  `);
  expect(told(wrong, inQuiz('en: A body that is well again.', 'en: Only a body well again.'))).toBe('');
  expect(told(inQuiz('id: Selembar surat pengantar.', 'id: Hanya surat pengantar.'))).toContain('"hanya"');
});

test('a stem that asks for what does not fit is one too many among few questions', () => {
  expect(told(inQuiz('en: Put each matter on its road.', 'en: Which of these is *not* on its road?')))
    .toMatchInlineSnapshot(`
      "Too many questions ask for what does not fit.
        quizzes/counter.yaml:99  questions[3].stem
        Expected: at most 0 of 10 (5 %, rounded down)
        Found:    1: counter-sorting
        Mend:     Ask for what fits."
    `);
});

test('a negation that does not stand out is told too', () => {
  expect(told(inQuiz('id: Taruh tiap urusan di jalannya.', 'id: Urusan mana yang bukan di jalannya?')))
    .toMatchInlineSnapshot(`
      "Too many questions ask for what does not fit.
        quizzes/counter.yaml:99  questions[3].stem
        Expected: at most 0 of 10 (5 %, rounded down)
        Found:    1: counter-sorting
        Mend:     Ask for what fits.

      Question "counter-sorting" asks for what does not fit, and the word does not stand out.
        quizzes/counter.yaml:100  questions[3].stem.id
        Expected: *bukan*
        Found:    bukan
        Mend:     Ask for what fits, or put the word between asterisks."
    `);
});

test.each(['Solarnya tidak ada. Siapa menolong?', 'Ia bukan warga sini. Apa kebutuhannya?'])(
  '"%s" asks for what fits',
  (stem) => {
    expect(told(inQuiz('id: Taruh tiap urusan di jalannya.', `id: ${stem}`))).toBe('');
  },
);

const words = (count: number) => Array.from({ length: count }, (_, index) => `kata${index}`).join(' ');

test('a stem has at most 45 words', () => {
  const stem = (count: number) => inQuiz('id: Taruh tiap urusan di jalannya.', `id: ${words(count)}`);
  expect(told(stem(45))).toBe('');
  expect(told(stem(46))).toMatchInlineSnapshot(`
    "The stem of question "counter-sorting" is too long in Indonesian.
      quizzes/counter.yaml:100  questions[3].stem.id
      Expected: at most 45 words
      Found:    46 words
      Mend:     Cut it down."
  `);
});

test('an option has at most 18 words', () => {
  const item = (count: number) => inQuiz('id: Menyapu depan warung', `id: ${words(count)}`);
  expect(told(item(18))).toBe('');
  expect(told(item(19))).toMatchInlineSnapshot(`
    "An option of question "counter-sorting" is too long in Indonesian.
      quizzes/counter.yaml:108  questions[3].items[0].text.id
      Expected: at most 18 words
      Found:    19 words
      Mend:     Cut it down."
  `);
});

test('a feedback has 8 to 40 words', () => {
  const feedback = (count: number) =>
    inQuiz('id: Surat itu jalannya; ia datang karena sakit dan ingin kembali bekerja.', `id: ${words(count)}`);
  expect(told(feedback(8))).toBe('');
  expect(told(feedback(40))).toBe('');
  expect(told(feedback(7))).toMatchInlineSnapshot(`
    "A feedback of question "counter-letter" is too short in Indonesian.
      quizzes/counter.yaml:21  questions[0].options[0].feedback.id
      Expected: 8 to 40 words
      Found:    7 words
      Mend:     Name the thinking behind the choice, then what it does to someone."
  `);
  expect(told(feedback(41))).toMatchInlineSnapshot(`
    "A feedback of question "counter-letter" is too long in Indonesian.
      quizzes/counter.yaml:21  questions[0].options[0].feedback.id
      Expected: 8 to 40 words
      Found:    41 words
      Mend:     Cut it down."
  `);
});

test('two feedbacks that read alike are told', () => {
  const slip = inQuiz(
    'en: The stamp looks like the aim, and staff stop asking what it is for.',
    'en: You saw *just* the paper so he goes home, with a letter, and is still ill!',
  );
  expect(told(slip)).toMatchInlineSnapshot(`
    "A feedback of question "counter-queue" says the same as another one.
      quizzes/counter.yaml:51  questions[1].options[0].feedback.en
      Expected: an explanation of its own for each choice
      Found:    the same words as at quizzes/counter.yaml:28
      Mend:     Name the thinking behind this choice."
  `);
});

test('a feedback that opens with a verdict is told', () => {
  expect(told(inQuiz('en: The broom is in', 'en: Correct, the broom is in'))).toMatchInlineSnapshot(`
    "A feedback of question "counter-sorting" opens with a verdict.
      quizzes/counter.yaml:112  questions[3].items[0].feedback.en
      Expected: an opening that explains; the icon says right or wrong
      Found:    "Correct"
      Mend:     Begin with the thinking behind the choice."
  `);
  expect(told(inQuiz('id: Sapu ada di tangannya', 'id: Tepat! Sapu ada di tangannya'))).toContain('"Tepat"');
  expect(told(inQuiz('id: Sapu ada di tangannya', 'id: Benar-benar ringan, sapu ada di tangannya'))).toBe('');
});

test('a feedback that repeats six words of its option is told', () => {
  const feedback = (text: string) =>
    inQuiz('en: The letter is the road; he came because he is ill and hopes to work again.', `en: ${text}`);
  expect(told(feedback('He wants a body that is well again, and work after that.'))).toMatchInlineSnapshot(`
    "A feedback of question "counter-letter" repeats its option.
      quizzes/counter.yaml:22  questions[0].options[0].feedback.en
      Expected: fewer than six words in a row taken from the option
      Found:    "a body that is well again"
      Mend:     Say what the choice does, in other words."
  `);
  expect(told(feedback('He wants to be well; the body that is well once more works.'))).toBe('');
});

test('too few questions that apply are told', () => {
  expect(
    told(
      inQuiz(
        'level: apply\n    source: p2\n    teaches: three-ways\n    stem:\n      id: Bu',
        'level: understand\n    source: p2\n    teaches: three-ways\n    stem:\n      id: Bu',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "Too few questions of this lesson put the idea to use.
      quizzes/counter.yaml:5  questions
      Expected: "level: apply" in at least 60 % of 4 questions
      Found:    50 %
      Mend:     Turn questions about words into questions about a case."
  `);
});

test('too many questions that ask to remember are told', () => {
  expect(told(inQuiz('level: understand', 'level: recall'))).toMatchInlineSnapshot(`
    "Too many questions of this lesson ask to remember.
      quizzes/counter.yaml:5  questions
      Expected: "level: recall" in at most 20 % of 4 questions
      Found:    25 %
      Mend:     Turn questions about words into questions about a case."
  `);
});

test('a word of the stem that the right answer alone repeats is a warning', () => {
  expect(told(inQuiz('en: A body that is well again.', 'en: A body the doctor mends.'))).toMatchInlineSnapshot(`
    "Warning: A word of the stem stands in the right answer alone, question "counter-letter".
      quizzes/counter.yaml:19  questions[0].options[0].text.en
      Expected: words of the English stem in all options or in none
      Found:    "doctor"
      Mend:     If it points to the right answer, use another word there, or use it in a wrong option too."
  `);
});
