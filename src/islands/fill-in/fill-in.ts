import { fillInRules } from '../../questions/fill-in/score.ts';
import type { IslandType } from '../island-type.ts';
import { fillInControl } from './control.ts';
import Gap from './Gap.svelte';

export const islandType: IslandType<'fill-in'> = { ...fillInRules, ...fillInControl, Parts: Gap };
