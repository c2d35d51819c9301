import { multipleResponseRules } from '../../questions/multiple-response/score.ts';
import Options from '../choice/Options.svelte';
import type { IslandType } from '../island-type.ts';
import { multipleResponseControl } from './control.ts';

export const islandType: IslandType<'multiple-response'> = {
  ...multipleResponseRules,
  ...multipleResponseControl,
  Parts: Options,
};
