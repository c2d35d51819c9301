import { singleChoiceRules } from '../../questions/single-choice/score.ts';
import Options from '../choice/Options.svelte';
import type { IslandType } from '../island-type.ts';
import { singleChoiceControl } from './control.ts';

export const islandType: IslandType<'single-choice'> = { ...singleChoiceRules, ...singleChoiceControl, Parts: Options };
