import type { Draft } from '../draft.ts';
import { answerListsOf, questionsOfType } from './bank.ts';
import type { Finding } from './finding.ts';

/** One key for a single choice or a reason; two or more, and something wrong, for a multiple response. */
export function rightAnswers({ course }: Draft): Finding[] {
  return answerListsOf(course).flatMap(({ question: { id: question, type }, answers, list, at }): Finding[] => {
    const right = answers.filter((answer) => answer.right).map(({ id }) => id);
    const place = at();
    if (right.length === 0) return [{ code: 'no-right-answer', at: place, values: { question } }];
    if (right.length === answers.length) return [{ code: 'no-wrong-answer', at: place, values: { question } }];
    if (type !== 'multiple-response' && right.length > 1)
      return [{ code: 'several-right-answers', at: place, values: { question, list, right } }];
    if (type === 'multiple-response' && right.length < 2)
      return [{ code: 'few-right-answers', at: place, values: { question, right } }];
    return [];
  });
}

/** Three or four answers: a fifth is read by few and rarely tempts. */
export const optionCounts = ({ course }: Draft): Finding[] =>
  answerListsOf(course).flatMap(({ question: { id: question }, answers, list, at }): Finding[] =>
    answers.length === 3 || answers.length === 4
      ? []
      : [{ code: 'option-count', at: at(), values: { question, list, count: answers.length } }],
  );

/** Every wrong answer names the thinking behind it; a right one has none. */
const namedInLists = ({ course }: Draft): Finding[] =>
  answerListsOf(course).flatMap(({ question, answers, at }) =>
    answers.flatMap((answer, index): Finding[] => {
      const values = { question: question.id, part: answer.id };
      if (answer.right && answer.misconception !== undefined)
        return [{ code: 'misconception-of-right', at: at(index, 'misconception'), values }];
      if (!answer.right && answer.misconception === undefined)
        return [{ code: 'no-misconception', at: at(index), values }];
      return [];
    }),
  );

/** So does every wrong category of a case. */
const namedInCases = ({ course }: Draft): Finding[] =>
  questionsOfType(course, 'categorising').flatMap(({ question, at }) =>
    question.items.flatMap((item, index): Finding[] => {
      const place = at('items', index, 'misconceptions');
      const named = Object.keys(item.misconceptions);
      const unnamed = question.categories.filter(({ id }) => id !== item.category && !named.includes(id));
      const values = { question: question.id, part: item.id };
      return [
        ...unnamed.map(({ id }): Finding => ({
          code: 'no-misconception',
          at: place,
          values: { ...values, category: id },
        })),
        ...(named.includes(item.category) ? [{ code: 'misconception-of-right' as const, at: place, values }] : []),
      ];
    }),
  );

export const namedMisconceptions = (draft: Draft): Finding[] => [...namedInLists(draft), ...namedInCases(draft)];
