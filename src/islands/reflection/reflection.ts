import { UNGRADED } from '../../questions/question.ts';
import type { IslandType } from '../island-type.ts';
import { reflectionControl } from './control.ts';
import OwnText from './OwnText.svelte';

export const islandType: IslandType<'reflection'> = { ...UNGRADED, ...reflectionControl, Parts: OwnText };
