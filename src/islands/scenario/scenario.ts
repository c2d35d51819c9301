import { markWalk, scoreWalk, type ScenarioOpening } from '../../questions/scenario/score.ts';
import type { IslandType } from '../island-type.ts';
import { scenarioControl } from './control.ts';
import Opening from './Opening.svelte';

/** Entered with a button; its page has the key, but not the graph. */
export const islandType: IslandType<'scenario'> = {
  ...scenarioControl,
  graded: true,
  mark: ({ key }: ScenarioOpening, response) => markWalk(key, response),
  score: ({ key }: ScenarioOpening, response) => scoreWalk(key, response),
  runsItself: true,
  Parts: Opening,
};
