import type { ScenarioResponse } from '../../questions/scenario/score.ts';
import type { Control } from '../control.ts';
import { hasEnded } from './ended.ts';

/** A walk is made of presses: the form holds nothing of it, and until it has ended, something is missing. */
export const scenarioControl: Control<'scenario'> = {
  read: (): ScenarioResponse => [],
  missing: (_question, response) => (hasEnded(response) ? 0 : 1),
  keepRight: (): ScenarioResponse => [],
};
