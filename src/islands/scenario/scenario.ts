import { scenarioRules } from '../../questions/scenario/score.ts';
import type { IslandType } from '../island-type.ts';
import { ended } from './ended.ts';
import Opening from './Opening.svelte';

/** A walk is made of presses: the form holds nothing of it. Until it is known to have ended, something is missing. */
export const islandType: IslandType<'scenario'> = {
  ...scenarioRules,
  read: () => [],
  missing: (_question, response) => (ended.has(response) ? 0 : 1),
  keepRight: () => [],
  runsItself: true,
  Parts: Opening,
};
