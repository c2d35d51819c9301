import type { Control } from '../control.ts';

const PARTS = ['verdict', 'reason'] as const;

/** Two groups of radio buttons, named after the question and the part: the verdict and its reason. */
export const trueFalseControl: Control<'true-false'> = {
  read: ({ id }, form) =>
    Object.fromEntries(
      PARTS.flatMap((part) => {
        const chosen = form.get(`${id}.${part}`);
        return chosen ? [[part, chosen as string]] : [];
      }),
    ),
  missing: (_question, response) => PARTS.filter((part) => !response[part]).length,
  // A reason was given for its verdict: after a wrong one it is to be thought about anew.
  keepRight: ({ answer, reasons }, { verdict, reason }): Record<string, string> => {
    if (verdict !== `${answer}`) return {};
    return reasons.some(({ id, right }) => right && id === reason)
      ? { verdict, reason: reason as string }
      : { verdict };
  },
};
