import { LANGUAGES, type Language, type ChoiceOption } from '../../questions/question.ts';
import type { Draft } from '../draft.ts';
import { plain } from '../words.ts';
import { answerListsOf, questionsOfType } from './bank.ts';
import type { Finding } from './finding.ts';

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** Characters of the options as seen, the right ones and the wrong ones. */
function lengths(options: readonly ChoiceOption[], language: Language) {
  const of = (right: boolean) =>
    options.filter((option) => Boolean(option.right) === right).map(({ text }) => plain(text[language]).length);
  return { right: of(true), wrong: of(false) };
}

/** A key that is much longer or shorter than the rest gives itself away. */
export function keyLengths({ course }: Draft): Finding[] {
  return answerListsOf(course).flatMap(({ question, answers, at }) =>
    LANGUAGES.flatMap((language): Finding[] => {
      const { right, wrong } = lengths(answers, language);
      if (right.length === 0 || wrong.length === 0) return [];
      const ratio = mean(right) / mean(wrong);
      if (ratio >= 0.7 && ratio <= 1.3) return [];
      const key = answers.findIndex((answer) => answer.right);
      return [
        { code: 'key-length', at: at(key, 'text', language), values: { question: question.id, language, ratio } },
      ];
    }),
  );
}

/** "Take the longest" must not work: at most 30 % of the single choices, but one in a course with few of them. */
export function longestKeys({ course }: Draft): Finding[] {
  const items = questionsOfType(course, 'single-choice');
  const allowed = Math.max(1, Math.floor(0.3 * items.length));
  return LANGUAGES.flatMap((language): Finding[] => {
    const longest = items.filter(({ question: { options } }) => {
      const { right, wrong } = lengths(options, language);
      return Math.max(...right) > Math.max(...wrong);
    });
    const beyond = longest[allowed];
    if (!beyond) return [];
    const ids = longest.map(({ question }) => question.id);
    return [
      {
        code: 'key-longest',
        at: beyond.at('options'),
        values: { language, longest: ids, items: items.length, allowed },
      },
    ];
  });
}

/**
 * Below this, 15-35 % a slot says little: with 5 or 7 items no arrangement can meet it, with 8 only one can; from 12
 * on each slot may hold two to four.
 */
const ENOUGH_FOR_POSITIONS = 12;

/** Paper and exports show the authored order, so no slot may be the likely one. */
export function keyPositions({ course }: Draft): Finding[] {
  const items = questionsOfType(course, 'single-choice').filter(({ question }) => question.options.length === 4);
  if (items.length < ENOUGH_FOR_POSITIONS) return [];
  return [0, 1, 2, 3].flatMap((slot): Finding[] => {
    const there = items.filter(({ question }) => question.options[slot]?.right);
    const share = there.length / items.length;
    if (share >= 0.15 && share <= 0.35) return [];
    const example = there[0] ?? items[0];
    if (!example) return [];
    return [
      {
        code: 'key-position',
        at: example.at('options'),
        values: { slot: slot + 1, count: there.length, items: items.length },
      },
    ];
  });
}

/** Below this, 40-60 % true says little: with three statements no split can meet it. */
const ENOUGH_FOR_VERDICTS = 4;

/** Neither "true" nor "false" is the likely verdict: 40 to 60 % of the statements are true. */
export function trueShares({ course }: Draft): Finding[] {
  const items = questionsOfType(course, 'true-false');
  const count = items.filter(({ question }) => question.answer).length;
  const share = count / items.length;
  const [first] = items;
  if (!first || items.length < ENOUGH_FOR_VERDICTS || (share >= 0.4 && share <= 0.6)) return [];
  return [{ code: 'true-share', at: first.at('answer'), values: { count, items: items.length } }];
}
