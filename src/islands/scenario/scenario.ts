import { markWalk, scoreWalk, type ScenarioOpening } from '../../questions/scenario/score.ts';
import type { IslandType } from '../island-type.ts';
import { scenarioControl } from './control.ts';
import Opening from './Opening.svelte';

export const islandType: IslandType<'scenario'> = {
  graded: true,
  mark: ({ key }: ScenarioOpening, response) => markWalk(key, response),
  score: ({ key }: ScenarioOpening, response) => scoreWalk(key, response),
  ...scenarioControl,
  runsItself: true,
  Parts: Opening,
};
