import { markWalk, scoreWalk, type ScenarioOpening, type ScenarioResponse } from '../../questions/scenario/score.ts';
import type { IslandType } from '../island-type.ts';
import { hasEnded } from './ended.ts';
import Opening from './Opening.svelte';

/** A walk is made of presses: the form holds nothing of it, and until it has ended, something is missing. */
export const islandType: IslandType<'scenario'> = {
  graded: true,
  mark: ({ key }: ScenarioOpening, response) => markWalk(key, response),
  score: ({ key }: ScenarioOpening, response) => scoreWalk(key, response),
  read: (): ScenarioResponse => [],
  missing: (_question, response) => (hasEnded(response) ? 0 : 1),
  keepRight: (): ScenarioResponse => [],
  runsItself: true,
  Parts: Opening,
};
