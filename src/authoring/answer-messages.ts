import { LANGUAGE_NAMES } from './language-names.ts';
import { list, type Messages } from './message.ts';

/** What is said of the answers of a question: which are right, what is named, what a type demands. */
export const ANSWER_MESSAGES = {
  'no-right-answer': ({ question }) => ({
    what: `Question "${question}" has no right answer.`,
    expected: 'right: true on an option',
    found: 'no option with it',
    mend: 'Add "right: true" to the right option.',
  }),
  'several-right-answers': ({ question, list: of, right }) => ({
    what: `Question "${question}" has more than one right answer.`,
    expected: `right: true on exactly one ${of.slice(0, -1)}`,
    found: `right: ${list(right)}`,
    mend: of === 'options' ? 'Leave one right, or make it "type: multiple-response".' : 'Leave one right.',
  }),
  'few-right-answers': ({ question, right }) => ({
    what: `Question "${question}" has too few right answers for its type.`,
    expected: 'right: true on two or more options',
    found: `right: ${list(right)}`,
    mend: 'Add a right option, or make it "type: single-choice".',
  }),
  'no-wrong-answer': ({ question }) => ({
    what: `Question "${question}" has no wrong answer.`,
    expected: 'one or more options without right: true',
    found: 'every option is right',
    mend: 'Add an option that a misconception makes tempting.',
  }),
  'option-count': ({ question, list: of, count }) => ({
    what: `Question "${question}" has too ${count < 3 ? 'few' : 'many'} ${of}.`,
    expected: `3 or 4 ${of}`,
    found: String(count),
    mend: count < 3 ? 'Add a wrong one that a colleague would defend.' : 'Remove the least tempting one.',
  }),
  'no-misconception': ({ question, part, category }) => ({
    what:
      category === undefined
        ? `Wrong option "${part}" of question "${question}" names no misconception.`
        : `Case "${part}" of question "${question}" names no misconception for the category "${category}".`,
    expected: 'the id of the misconception that makes it tempting',
    found: 'none',
    mend:
      category === undefined
        ? 'Add "misconception:" with its id.'
        : `Add "${category}:" with its id under "misconceptions:".`,
  }),
  'misconception-of-right': ({ question, part }) => ({
    what: `The right answer "${part}" of question "${question}" names a misconception.`,
    expected: 'a misconception for wrong answers only',
    found: 'one for the right answer',
    mend: 'Remove it, or check which answer is right.',
  }),
  places: ({ question, places }) => ({
    what: `The places of question "${question}" are not an order.`,
    expected: `the numbers 1 to ${places.length}, each once`,
    found: places.join(', '),
    mend: 'Number the items as they stand in the right order.',
  }),
  'ordered-as-written': ({ question }) => ({
    what: `Question "${question}" shows its items in the right order already.`,
    expected: 'another order than the right one: paper shows the items as they are written',
    found: 'places 1, 2, 3 and so on',
    mend: 'Move some of the items; their places stay.',
  }),
  'idle-targets': ({ question, idle }) => ({
    what: `Question "${question}" has targets that nothing belongs to.`,
    expected: 'at most one more target than is needed',
    found: `${idle.length}: ${list(idle)}`,
    mend: 'Remove some of them, or add items that belong there.',
  }),
  gap: ({ question, language, found }) => ({
    what: `The stem of question "${question}" does not show its gap in ${LANGUAGE_NAMES[language]}.`,
    expected: 'three underscores, once: ___',
    found: found.length > 0 ? list(found) : 'none',
    mend: 'Put ___ where the word is missing.',
  }),
  'miss-doubled': ({ question, answer }) => ({
    what: `Question "${question}" knows the answer "${answer}" already.`,
    expected:
      'a wrong answer that is neither accepted nor expected above; case, spaces, accents and hyphens make no other answer',
    found: `"${answer}"`,
    mend: 'Remove it from one of the two.',
  }),
} satisfies Partial<Messages>;
