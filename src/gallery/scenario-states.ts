import type { Course } from '../course/course.ts';
import type { QuestionOf } from '../questions/index.ts';
import { stageOf, type QuizView } from './stage.ts';
import { walkLike } from './walks.ts';

const ENTER = { press: ['.q .needs-js .btn'] };
const TOLD = { ...ENTER, until: '.walk .told' };
const ENDED = { ...ENTER, until: '.path' };

/** Every state of a scenario: the page's own, then what is told once it is entered. */
export function scenarioStates(course: Course): [string, QuizView][] {
  const { question, view } = stageOf(course, 'scenario');
  const scenario = question as QuestionOf<'scenario'>;
  const walked = (wanted: Parameters<typeof walkLike>[1]) => walkLike(scenario, wanted);
  const best = walked({ ending: scenario.endings[0]?.id, met: 'right' });
  const open = (response: readonly string[]) => view({ response, phase: 'open', touched: true });
  const checked = (response: readonly string[]) => view({ response, phase: 'checked' });
  const revealed = (response: readonly string[]) => view({ response, phase: 'revealed' });
  const missed = walked({ met: 'unmet' });
  const wrong = walked({ met: 'wrong' });
  const states: Record<string, QuizView> = {
    unanswered: open([]),
    hint: { ...open([]), press: ['.q summary'], until: '.hint[open]' },
    // Left in the middle, and come back to after its end.
    left: open(best.slice(0, 2)),
    returned: checked(best),
    'returned-wrong': checked(wrong),
    situation: { ...open([]), ...TOLD },
    consequence: { ...open(best.slice(0, 1)), ...TOLD },
    'last-consequence': { ...open(best), ...TOLD },
    ...Object.fromEntries(
      // By letters, the best first: names of states have no digits.
      scenario.endings.map(({ id }, index) => [
        `ending-${String.fromCharCode(97 + index)}`,
        { ...checked(walked({ ending: id })), ...ENDED },
      ]),
    ),
    late: { ...checked(walked({ ending: scenario.endings[0]?.id, late: true })), ...ENDED },
    right: { ...checked(best), ...ENDED },
    wrong: { ...checked(wrong), ...ENDED },
    unmet: { ...checked(missed), ...ENDED },
    revealed: { ...revealed(wrong), ...ENDED },
    'unmet-revealed': { ...revealed(missed), ...ENDED },
    'used-up': { ...view({ response: wrong, phase: 'checked', tries: 2 }, { attempts: 2 }), ...ENDED },
    // The scenario was changed since: the walk leads nowhere.
    changed: { ...checked([...best.slice(0, 1), 'gone.a']), ...ENDED },
  };
  return Object.entries(states).map(([state, made]) => [`scenario-${state}`, made]);
}
