import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COURSE, inQuiz, readWith, told, VALID, QUIZ, type Slip } from './broken.ts';

const common = (id: string, type: string, stem: string) => `  - id: counter-${id}
    type: ${type}
    objective: counter-ways
    level: apply
    source: p2
    teaches: three-ways
    stem: { id: "${stem}", en: "${stem} (en)" }
    hint: { id: Pikirkan lagi., en: Think again. }
`;

/** A question of each type that the valid fixture lacks. */
const EXTRA = `${common('verdict', 'true-false', 'Surat itu kebutuhannya.')}    answer: false
    misconception: paper-is-need
    reasons:
      - id: a
        right: true
        text: { id: Surat hanyalah jalan., en: A letter is just a road. }
        feedback: { id: Orang datang karena sakit dan ingin kembali bekerja besok., en: He came because he is ill and wants to work again. }
      - id: b
        misconception: paper-is-need
        text: { id: Surat itulah yang diminta., en: A letter is what he asks. }
        feedback: { id: Yang diminta disamakan dengan yang dibutuhkan oleh orang itu., en: What is asked for is taken for what this man needs. }
      - id: c
        misconception: office-does-all
        text: { id: Kantor yang mengurus semua., en: An office sees to it all. }
        feedback: { id: Kantor dibayangkan mengurus seluruh hidup warga yang datang., en: An office is imagined that runs the life of everyone. }
${common('pairs', 'matching', 'Siapa memenuhinya?')}    targets:
      - { id: self, label: { id: Sendiri, en: Alone } }
      - { id: others, label: { id: Pihak lain, en: Others } }
      - { id: nobody, label: { id: Tak ada, en: Nobody } }
    items:
      - id: broom
        text: { id: Sapu di tangan, en: A broom in hand }
        target: self
        misconception: office-does-all
        feedback: { id: Sapu sudah ada di tangan; jadi tak perlu menunggu petugas., en: The broom is in hand already; so nobody waits for staff. }
      - id: border
        text: { id: Batas tanah, en: A border of land }
        target: others
        misconception: paper-is-need
        feedback: { id: Dua tetangga hanya percaya kepada pihak yang netral di sini., en: Two neighbours trust just somebody neutral in this matter here. }
${common('path', 'ordering', 'Urutkan jalannya.')}    items:
      - id: counter
        place: 2
        misconception: paper-is-need
        text: { id: Datang ke loket, en: Going to a counter }
        feedback: { id: Loket baru berguna setelah ada yang tidak bisa dibuat sendiri., en: A counter helps once there is something he cannot make. }
      - id: ill
        place: 1
        misconception: paper-is-need
        text: { id: Jatuh sakit, en: Falling ill }
        feedback: { id: Semuanya berangkat dari badan yang sakit pada pagi hari itu., en: It all sets out from a body that is ill. }
      - id: work
        place: 3
        misconception: office-does-all
        text: { id: Bekerja lagi, en: Working again }
        feedback: { id: Di sinilah jalannya berakhir; bukan pada cap di loket itu., en: Here the road ends; and not at a stamp. }
${common('word', 'fill-in', 'Ia datang karena ___.')}    accept: { id: [sakit, jatuh sakit], en: [illness, ill] }
    feedback: { id: Badannya yang meminta; dan surat hanyalah jalannya ke dokter., en: His body asks; and the letter just leads to a doctor. }
    misses:
      - accept: { id: [surat], en: [letter, paper] }
        misconception: paper-is-need
        feedback: { id: Suratnya alat; tanpa sakit ia tidak akan datang ke sini., en: The letter is a means; he would not come if well. }
    otherwise: { id: Cari apa yang membawanya ke loket sejak subuh tadi pagi., en: Look for what brought him here since dawn this morning. }
${common('rating', 'self-rating', 'Seberapa sering?')}    scale: [{ id: Jarang, en: Rarely }, { id: Kadang, en: Sometimes }, { id: Sering, en: Often }]
    items:
      - { id: asks, text: { id: Saya bertanya., en: I ask. } }
      - { id: waits, text: { id: Saya menunggu., en: I wait. } }
${common('own', 'reflection', 'Tulis satu kejadian.')}    checklist:
      - { id: person, text: { id: Ada orangnya., en: There is a person. } }
      - { id: need, text: { id: Ada kebutuhannya., en: There is a need. } }
    example: { id: Pak Damar datang karena sakit., en: Damar came because he was ill. }
`;

const extra: Slip = { file: QUIZ, write: readFileSync(join(VALID, QUIZ), 'utf8') + EXTRA };
const broken = (...slips: Slip[]) => told(extra, ...slips);

test('a question of each type is sound as it is written', () => {
  const reading = readWith(extra);
  if ('problems' in reading) throw new Error('The fixture has problems.');
  expect(reading.course.lessons[0]!.questions.map(({ type }) => type)).toEqual([
    ...['single-choice', 'single-choice', 'multiple-response', 'categorising'],
    ...['true-false', 'matching', 'ordering', 'fill-in', 'self-rating', 'reflection'],
  ]);
  expect(told(extra)).toBe('');
});

test('attempts are a whole number, and only graded questions have them', () => {
  const attempts = (type: string, value: string) =>
    inQuiz(`type: ${type}\n`, `type: ${type}\n    attempts: ${value}\n`);
  expect(broken(attempts('ordering', '2'))).toBe('');
  expect(broken(attempts('ordering', '0'))).toMatchInlineSnapshot(`
    ""attempts" is too small or too short.
      quizzes/counter.yaml:169  questions[6].attempts
      Expected: how often it may be answered before its answer is shown, 1 or more; without this line as often as wanted
      Found:    0
      Mend:     Change it to what is expected."
  `);
  expect(broken(attempts('reflection', '2'))).toMatchInlineSnapshot(`
    ""attempts" is not a field here.
      quizzes/counter.yaml:220  questions[9].attempts
      Expected: only id, formerly, objective, level, source, teaches, stem, hint, type, checklist, example
      Found:    "attempts"
      Mend:     Correct its spelling or remove it."
  `);
});

test('an unknown type is told with those that there are', () => {
  expect(broken(inQuiz('type: matching', 'type: pairing'))).toMatchInlineSnapshot(`
    ""type" has a value that it can't have.
      quizzes/counter.yaml:145  questions[5].type
      Expected: a question; its type is one of single-choice, multiple-response, true-false, categorising, matching, ordering, fill-in, scenario, self-rating, reflection
      Found:    "pairing"
      Mend:     Change it to what is expected."
  `);
});

test('seconds are given for each type', () => {
  expect(told({ file: COURSE, find: '    ordering: 120\n', put: '' })).toMatchInlineSnapshot(`
    ""ordering" is missing.
      content/course.yaml:8  pace.seconds.ordering
      Expected: whole seconds, 1 or more
      Found:    nothing
      Mend:     Add "ordering:"."
  `);
});

test('a verdict is true or false, and names the thinking behind the other', () => {
  expect(broken(inQuiz('answer: false', 'answer: maybe'))).toMatchInlineSnapshot(`
    ""answer" is of the wrong kind.
      quizzes/counter.yaml:129  questions[4].answer
      Expected: true or false: whether the statement in the stem is true
      Found:    "maybe"
      Mend:     Change it to what is expected; texts that look like numbers or lists need quotes."
  `);
  expect(broken(inQuiz('    answer: false\n    misconception: paper-is-need\n', '    answer: false\n')))
    .toMatchInlineSnapshot(`
      ""misconception" is missing.
        quizzes/counter.yaml:121  questions[4].misconception
        Expected: the id of the misconception that leads to the wrong verdict
        Found:    nothing
        Mend:     Add "misconception:"."
    `);
});

test('a statement with two right reasons, with two reasons, or with an unnamed one is told', () => {
  expect(
    broken(
      inQuiz(
        '        misconception: paper-is-need\n        text: { id: Surat itulah',
        '        right: true\n        text: { id: Surat itulah',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "Question "counter-verdict" has more than one right answer.
      quizzes/counter.yaml:131  questions[4].reasons
      Expected: right: true on exactly one reason
      Found:    right: a, b
      Mend:     Leave one right."
  `);
  const [c = ''] =
    / {6}- id: c\n {8}misconception: office-does-all\n {8}text: \{ id: Kantor yang mengurus semua.*\n.*\n/.exec(
      EXTRA,
    ) ?? [];
  expect(broken(inQuiz(c, ''))).toMatchInlineSnapshot(`
    "Question "counter-verdict" has too few reasons.
      quizzes/counter.yaml:131  questions[4].reasons
      Expected: 3 or 4 reasons
      Found:    2
      Mend:     Add a wrong one that a colleague would defend."
  `);
  expect(
    broken(
      inQuiz(
        '        misconception: paper-is-need\n        text: { id: Surat itulah',
        '        text: { id: Surat itulah',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "Wrong option "b" of question "counter-verdict" names no misconception.
      quizzes/counter.yaml:136  questions[4].reasons[1]
      Expected: the id of the misconception that makes it tempting
      Found:    none
      Mend:     Add "misconception:" with its id."
  `);
});

test('verdicts that are mostly the same are told from the fourth on', () => {
  const more = (count: number): Slip => ({
    file: QUIZ,
    write:
      readFileSync(join(VALID, QUIZ), 'utf8') +
      EXTRA +
      Array.from({ length: count }, (_, index) =>
        EXTRA.slice(0, EXTRA.indexOf('  - id: counter-pairs'))
          .replace('counter-verdict', `counter-verdict-${index}`)
          .replaceAll(/(feedback: \{ id: .*?), en: (.*?) \}/g, `$1 Lagi ${index}., en: $2 Again ${index}. }`),
      ).join(''),
  });
  expect(told(more(2))).toBe('');
  expect(told(more(3))).toMatchInlineSnapshot(`
    "The verdict is too often "false".
      quizzes/counter.yaml:129  questions[4].answer
      Expected: 40 to 60 % of the 4 statements true
      Found:    0 (0 %)
      Mend:     Turn some statements round."
  `);
});

test('an item matched with an unknown target, and idle targets, are told', () => {
  expect(broken(inQuiz('target: others', 'target: other'))).toMatchInlineSnapshot(`
    "There is no target "other".
      quizzes/counter.yaml:164  questions[5].items[1].target
      Expected: one of self, others, nobody
      Found:    "other"
      Mend:     Correct the id, or add the target to the targets of this question.

    Question "counter-pairs" has targets that nothing belongs to.
      quizzes/counter.yaml:152  questions[5].targets
      Expected: at most one more target than is needed
      Found:    2: others, nobody
      Mend:     Remove some of them, or add items that belong there."
  `);
  expect(
    broken(
      inQuiz(
        '      - { id: nobody, label: { id: Tak ada, en: Nobody } }\n',
        ['nobody', 'all'].map((id) => `      - { id: ${id}, label: { id: Tak ada, en: Nobody } }\n`).join(''),
      ),
    ),
  ).toMatchInlineSnapshot(`
    "Question "counter-pairs" has targets that nothing belongs to.
      quizzes/counter.yaml:152  questions[5].targets
      Expected: at most one more target than is needed
      Found:    2: nobody, all
      Mend:     Remove some of them, or add items that belong there."
  `);
  expect(broken(inQuiz('{ id: nobody,', '{ id: self,'))).toMatchInlineSnapshot(`
    "The target id "self" stands twice.
      quizzes/counter.yaml:155  questions[5].targets[2].id
      Expected: an id that no other target has or had
      Found:    "self", already at quizzes/counter.yaml:153
      Mend:     Give the newer of the two another id; the older one is in the records of learners."
  `);
});

test('places that are no order, and items in their right order, are told', () => {
  expect(broken(inQuiz('place: 3', 'place: 2'))).toMatchInlineSnapshot(`
    "The places of question "counter-path" are not an order.
      quizzes/counter.yaml:175  questions[6].items
      Expected: the numbers 1 to 3, each once
      Found:    2, 1, 2
      Mend:     Number the items as they stand in the right order."
  `);
  expect(broken(inQuiz('place: 2', 'place: 4'), inQuiz('place: 1', 'place: 2'), inQuiz('place: 4', 'place: 1')))
    .toMatchInlineSnapshot(`
      "Question "counter-path" shows its items in the right order already.
        quizzes/counter.yaml:175  questions[6].items
        Expected: another order than the right one: paper shows the items as they are written
        Found:    places 1, 2, 3 and so on
        Mend:     Move some of the items; their places stay."
    `);
});

test('a stem without its gap, or with two, is told', () => {
  expect(broken(inQuiz('"Ia datang karena ___."', '"Ia datang karena ..."'))).toMatchInlineSnapshot(`
    "The stem of question "counter-word" does not show its gap in Indonesian.
      quizzes/counter.yaml:197  questions[7].stem.id
      Expected: three underscores, once: ___
      Found:    none
      Mend:     Put ___ where the word is missing."
  `);
  expect(broken(inQuiz('"Ia datang karena ___."', '"___ datang karena ___."'))).toMatchInlineSnapshot(`
    "The stem of question "counter-word" does not show its gap in Indonesian.
      quizzes/counter.yaml:197  questions[7].stem.id
      Expected: three underscores, once: ___
      Found:    ___, ___
      Mend:     Put ___ where the word is missing."
  `);
});

test('a wrong answer that is accepted, or expected twice, is told whatever its case', () => {
  expect(broken(inQuiz('id: [surat]', 'id: [surat, Jatuh-Sakit]'))).toMatchInlineSnapshot(`
    "Question "counter-word" knows the answer "Jatuh-Sakit" already.
      quizzes/counter.yaml:202  questions[7].misses[0].accept.id[1]
      Expected: a wrong answer that is neither accepted nor expected above; case, spaces, accents and hyphens make no other answer
      Found:    "Jatuh-Sakit"
      Mend:     Remove it from one of the two."
  `);
});

test('a fill-in without a wrong answer to expect is told', () => {
  const [misses = ''] = / {4}misses:\n(?: {6}.*\n)+/.exec(EXTRA) ?? [];
  expect(broken(inQuiz(misses, '    misses: []\n'))).toMatchInlineSnapshot(`
    ""misses" is too small or too short.
      quizzes/counter.yaml:201  questions[7].misses
      Expected: one or more wrong answers to expect
      Found:    []
      Mend:     Change it to what is expected."
  `);
});

test('texts of every type are counted, and read for what the course does without', () => {
  const long = Array.from({ length: 19 }, (_, index) => `kata${index}`).join(' ');
  expect(broken(inQuiz('id: Ada orangnya.', `id: ${long}`))).toMatchInlineSnapshot(`
    "An option of question "counter-own" is too long in Indonesian.
      quizzes/counter.yaml:227  questions[9].checklist[0].text.id
      Expected: at most 18 words
      Found:    19 words
      Mend:     Cut it down."
  `);
  expect(
    broken(
      inQuiz(
        'otherwise: { id: Cari apa yang membawanya ke loket sejak subuh tadi pagi.,',
        'otherwise: { id: Cari lagi.,',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "A feedback of question "counter-word" is too short in Indonesian.
      quizzes/counter.yaml:205  questions[7].otherwise.id
      Expected: 8 to 40 words
      Found:    2 words
      Mend:     Name the thinking behind the choice, then what it does to someone."
  `);
  expect(broken(inQuiz('id: Kadang,', 'id: Guna,'))).toMatchInlineSnapshot(`
    "A phrase that the course does without stands in the Indonesian text.
      quizzes/counter.yaml:214  questions[8].scale[1].id
      Expected: plain words
      Found:    "Guna"
      Mend:     Leave it out, or say it as you would to a colleague."
  `);
});

test('a scale has three to five steps, and a checklist no point called text', () => {
  expect(broken(inQuiz(', { id: Kadang, en: Sometimes }', ''))).toMatchInlineSnapshot(`
    ""scale" is too small or too short.
      quizzes/counter.yaml:214  questions[8].scale
      Expected: 3 to 5 steps, the lowest first
      Found:    [{"id":"Jarang","en":"Rarely"},{"id":"Sering","en":"Often"}]
      Mend:     Change it to what is expected."
  `);
  expect(broken(inQuiz('{ id: person,', '{ id: text,'))).toMatchInlineSnapshot(`
    ""id" has a value that it can't have.
      quizzes/counter.yaml:227  questions[9].checklist[0].id
      Expected: an id of the point inside its question, such as "care"; any but "text"
      Found:    "text"
      Mend:     Change it to what is expected."
  `);
});

test('doubled ids of parts are told by what they are', () => {
  expect(broken(inQuiz('- id: ill\n', '- id: counter\n'))).toMatchInlineSnapshot(`
    "The item id "counter" stands twice.
      quizzes/counter.yaml:181  questions[6].items[1].id
      Expected: an id that no other item has or had
      Found:    "counter", already at quizzes/counter.yaml:176
      Mend:     Give the newer of the two another id; the older one is in the records of learners."
  `);
  expect(broken(inQuiz('{ id: waits,', '{ id: asks,'))).toMatchInlineSnapshot(`
    "The item id "asks" stands twice.
      quizzes/counter.yaml:217  questions[8].items[1].id
      Expected: an id that no other item has or had
      Found:    "asks", already at quizzes/counter.yaml:216
      Mend:     Give the newer of the two another id; the older one is in the records of learners."
  `);
});

test('an objective that only ungraded questions are about is not practised', () => {
  const objective: Slip = {
    file: COURSE,
    find: '      - id: counter-ways\n',
    put: '      - id: counter-own\n        text: { id: menulis, en: write }\n      - id: counter-ways\n',
  };
  const own = inQuiz('type: reflection\n    objective: counter-ways', 'type: reflection\n    objective: counter-own');
  expect(broken(objective, own)).toContain('No question practises the objective "counter-own".');
});
