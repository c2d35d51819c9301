import { journeys } from '../questions/scenario/graph.ts';
import { keyOf, type Scenario } from '../questions/scenario/score.ts';
import { walk } from '../questions/scenario/walk.ts';

/** What came of a walk at the scored node: the right choice, a wrong one, or that it did not come past it. */
type Met = 'right' | 'wrong' | 'unmet';

/** What a walk must be like; what is absent may be as it likes. */
interface Wanted {
  readonly ending?: string;
  readonly met?: Met;
  readonly late?: boolean;
}

function metOn(key: string, path: readonly string[]): Met {
  if (path.includes(key)) return 'right';
  const scored = key.slice(0, key.indexOf('.') + 1);
  return path.some((step) => step.startsWith(scored)) ? 'wrong' : 'unmet';
}

/** The first walk of a scenario to an ending that is as wanted, shorter ones first; empty where there is none. */
export function walkLike(scenario: Scenario, { ending, met, late }: Wanted): readonly string[] {
  const key = keyOf(scenario);
  const found = journeys(scenario).find(({ path }) => {
    const { ending: end, state } = walk(scenario, path);
    return (
      end !== undefined &&
      (ending === undefined || end.id === ending) &&
      (met === undefined || metOn(key, path) === met) &&
      (late === undefined || state.late === late)
    );
  });
  return found?.path ?? [];
}
