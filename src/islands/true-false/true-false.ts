import { trueFalseRules } from '../../questions/true-false/score.ts';
import type { IslandType } from '../island-type.ts';
import { trueFalseControl } from './control.ts';
import TwoTiers from './TwoTiers.svelte';

export const islandType: IslandType<'true-false'> = { ...trueFalseRules, ...trueFalseControl, Parts: TwoTiers };
