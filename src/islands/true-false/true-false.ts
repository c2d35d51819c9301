import { trueFalseRules } from '../../questions/true-false/score.ts';
import type { IslandType } from '../island-type.ts';
import TwoTiers from './TwoTiers.svelte';

const PARTS = ['verdict', 'reason'] as const;

/** Two groups of radio buttons: the verdict and its reason. */
export const islandType: IslandType<'true-false'> = {
  ...trueFalseRules,
  read: ({ id }, form) =>
    Object.fromEntries(
      PARTS.flatMap((part) => {
        const chosen = form.get(`${id}.${part}`);
        return chosen ? [[part, chosen as string]] : [];
      }),
    ),
  missing: (_question, response) => PARTS.filter((part) => !response[part]).length,
  // A reason was given for its verdict: after a wrong one it is to be thought about anew.
  keepRight: ({ answer }, { verdict }): Record<string, string> => (verdict === `${answer}` ? { verdict } : {}),
  Parts: TwoTiers,
};
