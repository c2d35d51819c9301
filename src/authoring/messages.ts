import type { Finding, FindingCode, FindingValues } from '../course/checks/finding.ts';
import { ANSWER_MESSAGES } from './answer-messages.ts';
import { LANGUAGE_NAMES } from './language-names.ts';
import { list, type Message, type Messages, type ShowPlace } from './message.ts';
import { SCENARIO_MESSAGES } from './scenario-messages.ts';

const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** A part of a question as its message begins. */
const PART_NAMES: Record<FindingValues['word-limit']['part'], string> = {
  stem: 'The stem',
  option: 'An option',
  feedback: 'A feedback',
  title: 'A title',
  situation: 'A situation',
  consequence: 'A consequence',
  ending: 'An ending',
};

/** What a part lacks that is too short. */
const MORE: Partial<typeof PART_NAMES> = {
  feedback: 'Name the thinking behind the choice, then what it does to someone.',
  situation: 'Tell what is seen and heard.',
  consequence: 'Tell what happens to someone.',
  ending: 'Tell how it ends for each of them.',
};

/** Kinds whose ids stand in the records of learners. */
const RECORDED = new Set([
  'lesson',
  'objective',
  'question',
  'option',
  'reason',
  'item',
  'point',
  'category',
  'target',
  'choice',
  'node or ending',
]);

/** Where the ids of each kind are written. */
const HOME: Record<string, string> = {
  objective: 'content/course.yaml, under this lesson',
  misconception: 'the top of this file',
  heading: 'the pages of the lesson, as ## Title {#id}',
  category: 'the categories of this question',
  target: 'the targets of this question',
  'node or ending': 'the nodes or endings of this question',
  question: 'the quiz file of the lesson',
  'glossary entry': 'content/glossary.yaml',
};

const MESSAGES: Messages = {
  ...ANSWER_MESSAGES,
  ...SCENARIO_MESSAGES,
  'doubled-id': ({ kind, id, first }, show) => ({
    what: `The ${kind} id "${id}" stands twice.`,
    expected: `an id that no other ${kind} has or had`,
    found: `"${id}", already at ${show(first)}`,
    mend: RECORDED.has(kind)
      ? 'Give the newer of the two another id; the older one is in the records of learners.'
      : 'Give one of the two another id, and correct what points to it.',
  }),
  'unknown-id': ({ kind, id, known }) => ({
    what: `There is no ${kind} "${id}".`,
    expected: known.length > 0 ? `one of ${list(known)}` : `a ${kind}, but there is none yet`,
    found: `"${id}"`,
    mend: `Correct the id, or add the ${kind} to ${HOME[kind] ?? 'the course'}.`,
  }),
  'source-not-taught': ({ question, source, taught }) => ({
    what: `Question "${question}" rests on a paragraph that its lesson does not teach.`,
    expected: `one of ${list(taught)}, or practice`,
    found: source,
    mend: 'Name the paragraph that the key follows from, move the question, or add the paragraph to "teaches" of the lesson.',
  }),
  'objective-unpractised': ({ id }) => ({
    what: `No question practises the objective "${id}".`,
    expected: `a question with "objective: ${id}" in the quiz file of the lesson`,
    found: 'none',
    mend: 'Write such a question, or remove the objective.',
  }),
  'objective-untested': ({ id, form, items }) => ({
    what: `Form ${form} of the tests asks the objective "${id}" ${items.length === 0 ? 'nowhere' : 'more than once'}.`,
    expected: `one item with "objective: ${id}" and "form: ${form}" in the lesson's file in quizzes/tests`,
    found: items.length === 0 ? 'none' : items.join(', '),
    mend: items.length === 0 ? 'Write such an item.' : 'Keep one of them, or give one another form.',
  }),
  'forms-differ': ({ objective, levels }) => ({
    what: `The forms of the tests do not ask the objective "${objective}" equally deep.`,
    expected: 'one "level" in all forms',
    found: levels.join(', '),
    mend: 'Rewrite the item that differs, so that a gain is not an easier paper.',
  }),
  'test-on-practice': ({ question }) => ({
    what: `The test item "${question}" rests on practice alone.`,
    expected: 'a paragraph of the article, p1 to p14',
    found: 'practice',
    mend: 'Ask for what the article states, or make it a practice question.',
  }),
  'paragraph-untaught': ({ paragraph }) => ({
    what: `No lesson teaches paragraph ${paragraph} of the article.`,
    expected: `a lesson with ${paragraph} under "teaches"`,
    found: 'none',
    mend: 'Teach it in a lesson and name it there.',
  }),
  'misconception-unused': ({ id, where }) => ({
    what: `No wrong answer of ${where} comes from the misconception "${id}".`,
    expected: 'a wrong option, or a wrong category of a case, that names it',
    found: 'none',
    mend: 'Name it where it tempts, or remove it.',
  }),
  'key-length': ({ question, language, ratio }) => ({
    what: `The length of the right answer gives it away in ${LANGUAGE_NAMES[language]}, question "${question}".`,
    expected: '0.7 to 1.3 times the mean length of the wrong options',
    found: `${ratio.toFixed(2)} times`,
    mend:
      ratio > 1
        ? 'Shorten the right answer, or give the others as much detail.'
        : 'Shorten the wrong options, or say more in the right one.',
  }),
  'key-longest': ({ language, longest, items, allowed }) => ({
    what: `The right answer is too often the longest option in ${LANGUAGE_NAMES[language]}.`,
    expected: `in at most ${allowed} of ${items} single-choice questions (30 %, at least 1)`,
    found: `${longest.length}: ${list(longest)}`,
    mend: 'Make a wrong option the longest in some of them.',
  }),
  'key-position': ({ slot, count, items }) => ({
    what: `The right answer stands too ${count / items < 0.15 ? 'seldom' : 'often'} at place ${slot}.`,
    expected: `each place in 15 to 35 % of the ${items} single-choice questions with four options`,
    found: `${count} (${percent(count / items)})`,
    mend: 'Change the order of the options in some questions.',
  }),
  'true-share': ({ count, items }) => ({
    what: `The verdict is too often "${count / items < 0.5 ? 'false' : 'true'}".`,
    expected: `40 to 60 % of the ${items} statements true`,
    found: `${count} (${percent(count / items)})`,
    mend: 'Turn some statements round.',
  }),
  'all-or-none': ({ question, phrase }) => ({
    what: `An option of question "${question}" speaks of the other options.`,
    expected: 'an answer that stands by itself: options are shuffled',
    found: `"${phrase}"`,
    mend: 'Write an answer of its own, or make it "type: multiple-response".',
  }),
  'absolute-word': ({ question, word }) => ({
    what: `A wrong option of question "${question}" gives itself away by "${word}".`,
    expected: 'no selalu, pasti, hanya / always, never, only, unless the right answer has the same word',
    found: `"${word}"`,
    mend: 'Say it without that word.',
  }),
  'negative-stems': ({ negative, items, allowed }) => ({
    what: 'Too many questions ask for what does not fit.',
    expected: `at most ${allowed} of ${items} (5 %, rounded down)`,
    found: `${negative.length}: ${list(negative)}`,
    mend: 'Ask for what fits.',
  }),
  'negative-unmarked': ({ question, word }) => ({
    what: `Question "${question}" asks for what does not fit, and the word does not stand out.`,
    expected: `*${word}*`,
    found: word,
    mend: 'Ask for what fits, or put the word between asterisks.',
  }),
  'word-limit': ({ question, language, part, words, min, max }) => ({
    what: `${PART_NAMES[part]} of question "${question}" is too ${words < min ? 'short' : 'long'} in ${LANGUAGE_NAMES[language]}.`,
    expected: min > 1 ? `${min} to ${max} words` : `at most ${max} words`,
    found: `${words} words`,
    mend: words < min ? (MORE[part] ?? 'Say more.') : 'Cut it down.',
  }),
  'feedback-alike': ({ question, first }, show) => ({
    what: `A feedback of question "${question}" says the same as another one.`,
    expected: 'an explanation of its own for each choice',
    found: `the same words as at ${show(first)}`,
    mend: 'Name the thinking behind this choice.',
  }),
  'feedback-verdict': ({ question, opener }) => ({
    what: `A feedback of question "${question}" opens with a verdict.`,
    expected: 'an opening that explains; the icon says right or wrong',
    found: `"${opener}"`,
    mend: 'Begin with the thinking behind the choice.',
  }),
  'feedback-echo': ({ question, run }) => ({
    what: `A feedback of question "${question}" repeats its option.`,
    expected: 'fewer than six words in a row taken from the option',
    found: `"${run}"`,
    mend: 'Say what the choice does, in other words.',
  }),
  'recurring-word': ({ question, language, word }) => ({
    what: `A word of the stem stands in the right answer alone, question "${question}".`,
    expected: `words of the ${LANGUAGE_NAMES[language]} stem in all options or in none`,
    found: `"${word}"`,
    mend: 'If it points to the right answer, use another word there, or use it in a wrong option too.',
  }),
  'few-apply': ({ where, least, share, items }) => ({
    what: `Too few questions of ${where} put the idea to use.`,
    expected: `"level: apply" in at least ${least} % of ${items} questions`,
    found: percent(share),
    mend: 'Turn questions about words into questions about a case.',
  }),
  'much-recall': ({ where, share, items }) => ({
    what: `Too many questions of ${where} ask to remember.`,
    expected: `"level: recall" in at most 20 % of ${items} questions`,
    found: percent(share),
    mend: 'Turn questions about words into questions about a case.',
  }),
  'banned-phrase': ({ language, phrase }) => ({
    what: `A phrase that the course does without stands in the ${LANGUAGE_NAMES[language]} text.`,
    expected: 'plain words',
    found: `"${phrase}"`,
    mend: 'Leave it out, or say it as you would to a colleague.',
  }),
  'heading-without-id': ({ title }) => ({
    what: `The heading "${title}" has no id.`,
    expected: '## Title {#id}, the id the same in both languages',
    found: 'no id',
    mend: 'Add {#id} at the end of the line.',
  }),
  'heading-only-in': ({ id, language, other }) => ({
    what: `The heading "${id}" is missing in ${LANGUAGE_NAMES[other]}.`,
    expected: `{#${id}} in the ${LANGUAGE_NAMES[other]} page too`,
    found: `only the ${LANGUAGE_NAMES[language]} one`,
    mend: `Add the heading to the ${LANGUAGE_NAMES[other]} page, or make the ids equal.`,
  }),
  'heading-differs': ({ id, here, other }) => ({
    what: `The headings of the two languages part at "${id}".`,
    expected: `${other}, as in the Indonesian page`,
    found: here,
    mend: 'Bring the headings into the same order, at the same depth.',
  }),
  'activity-twice': ({ id, first }, show) => ({
    what: `The activity "${id}" is placed twice.`,
    expected: 'one place for each question',
    found: `another at ${show(first)}`,
    mend: 'Remove one of the two.',
  }),
  'activity-only-in': ({ id, language, other }) => ({
    what: `The activity "${id}" is missing in ${LANGUAGE_NAMES[other]}.`,
    expected: `<Activity id="${id}" /> in the ${LANGUAGE_NAMES[other]} page too`,
    found: `only the ${LANGUAGE_NAMES[language]} one`,
    mend: `Place it in the ${LANGUAGE_NAMES[other]} page, at the same thought.`,
  }),
  'drawing-only-in': ({ id, language, other }) => ({
    what: `The drawing "${id}" is missing in ${LANGUAGE_NAMES[other]}.`,
    expected: `<Drawing id="${id}" ... /> in the ${LANGUAGE_NAMES[other]} page too`,
    found: `only the ${LANGUAGE_NAMES[language]} one`,
    mend: `Place it in the ${LANGUAGE_NAMES[other]} page, with its texts translated.`,
  }),
  'drawing-labels-differ': ({ id, language, missing, other }) => ({
    what: `The drawing "${id}" lacks labels in ${LANGUAGE_NAMES[language]}.`,
    expected: `the labels that the ${LANGUAGE_NAMES[other]} page has`,
    found: `no ${list(missing)}`,
    mend: 'Add them, or correct their names in the other page.',
  }),
  'lesson-length': ({ language, words }) => ({
    what: `The lesson is too ${words < 500 ? 'short' : 'long'} in ${LANGUAGE_NAMES[language]}.`,
    expected: '500 to 900 words',
    found: `${words} words`,
    mend: words < 500 ? 'Give each idea something seen or heard.' : 'Cut what the questions do not ask.',
  }),
};

/** The sentences for a finding. */
export const messageOf = <Code extends FindingCode>(
  { code, values }: Extract<Finding, { code: Code }> & { values: FindingValues[Code] },
  show: ShowPlace,
): Message => MESSAGES[code](values, show);
