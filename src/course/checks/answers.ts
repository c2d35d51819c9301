import type { Draft } from '../draft.ts';
import type { Finding } from './finding.ts';
import { choiceQuestionsOf, questionsOf } from './parts.ts';

/** One key for a single choice; two or more, and something wrong, for a multiple response. */
export function rightAnswers({ course }: Draft): Finding[] {
  return choiceQuestionsOf(course).flatMap(({ question: { id: question, type, options }, at }): Finding[] => {
    const right = options.filter((option) => option.right).map(({ id }) => id);
    const place = at('options');
    if (right.length === 0) return [{ code: 'no-right-answer', at: place, values: { question } }];
    if (right.length === options.length) return [{ code: 'no-wrong-answer', at: place, values: { question } }];
    if (type === 'single-choice' && right.length > 1)
      return [{ code: 'several-right-answers', at: place, values: { question, right } }];
    if (type === 'multiple-response' && right.length < 2)
      return [{ code: 'few-right-answers', at: place, values: { question, right } }];
    return [];
  });
}

/** Three or four options: a fifth is read by few and rarely tempts. */
export const optionCounts = ({ course }: Draft): Finding[] =>
  choiceQuestionsOf(course).flatMap(({ question: { id: question, options }, at }): Finding[] =>
    options.length === 3 || options.length === 4
      ? []
      : [{ code: 'option-count', at: at('options'), values: { question, count: options.length } }],
  );

/** Every wrong option, and every wrong category of an item, names the thinking behind it; a right one has none. */
export function namedMisconceptions({ course }: Draft): Finding[] {
  return questionsOf(course).flatMap(({ question, at }): Finding[] => {
    if (question.type === 'categorising')
      return question.items.flatMap((item, index): Finding[] => {
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
      });
    return question.options.flatMap((option, index): Finding[] => {
      const values = { question: question.id, part: option.id };
      if (option.right && option.misconception !== undefined)
        return [{ code: 'misconception-of-right', at: at('options', index, 'misconception'), values }];
      if (!option.right && option.misconception === undefined)
        return [{ code: 'no-misconception', at: at('options', index), values }];
      return [];
    });
  });
}
