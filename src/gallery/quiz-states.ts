import type { Standing } from '../browser/learner.ts';
import type { Course, Lesson } from '../course/course.ts';
import type { Shown } from '../islands/quiz/question-state.svelte.ts';
import { QUESTION_TYPES, type Question, type QuestionType, type Response } from '../questions/index.ts';
import type { Score } from '../questions/question.ts';
import type { Reached } from './reached.ts';
import { samplesOf, SAMPLES } from './samples.ts';

/** A quiz as the gallery shows it: its island's props. */
export interface QuizView extends Reached {
  readonly kind: 'quiz';
  readonly lesson: Lesson;
  /** The one that is open stands first. */
  readonly questions: readonly Question[];
  readonly shown: Readonly<Record<string, Shown>>;
  readonly finished?: Standing;
}

/** Parts stand in one order in a first try, in another in the next: as authored, then by this seed. */
const NEXT_SEED = 20_260_101;

const practiceOf = ({ questions, activities }: Lesson) => questions.filter(({ id }) => !activities.includes(id));

function firstOf(course: Course, type: QuestionType): { lesson: Lesson; question: Question } {
  for (const lesson of course.lessons) {
    const question = lesson.questions.find((each) => each.type === type);
    if (question) return { lesson, question };
  }
  throw new Error(`The gallery needs a question of type ${type}: no quizzes/*.yaml has one.`);
}

/** Every state that one type of question can be in, by name. */
function statesOf(course: Course, type: QuestionType): [string, QuizView][] {
  const { lesson, question } = firstOf(course, type);
  const { control, chosen, wrong, partly, right } = samplesOf(question);
  const others = lesson.activities.includes(question.id) ? [] : practiceOf(lesson).filter((each) => each !== question);
  const view = (shown: Pick<Shown, 'response' | 'phase'> & Partial<Shown>, more: Partial<QuizView> = {}): QuizView => ({
    kind: 'quiz',
    lesson,
    questions: [question, ...others],
    shown: { [question.id]: { seed: 0, ...shown } },
    ...more,
  });
  const empty = control.read(question as never, new FormData());
  const half = (Object.values(partly)[0] ?? wrong)(question);
  const kept = control.keepRight(question as never, half);
  const unanswered = view({ response: empty, phase: 'open' });
  return Object.entries({
    unanswered,
    'checked-empty': {
      ...unanswered,
      press: ['.q:not(.closed) .btn'],
      until: '.q:not(.closed) [role=alert]:not(:empty)',
    },
    hint: { ...unanswered, press: ['.q:not(.closed) summary'], until: '.hint[open]' },
    chosen: view({ response: chosen(question as never), phase: 'open' }),
    wrong: view({ response: wrong(question as never), phase: 'checked' }),
    ...Object.fromEntries(
      Object.entries(partly).map(([name, respond]) => [
        name,
        view({ response: respond(question as never), phase: 'checked' }),
      ]),
    ),
    right: view({ response: right(question as never), phase: 'checked' }),
    revealed: view({ response: half, phase: 'revealed' }),
    retry: view({ response: kept, before: half, phase: 'open', seed: NEXT_SEED }),
  } satisfies Record<string, QuizView>).map(([state, made]) => [`${type}-${state}`, made]);
}

const scoreOf = (question: Question, response: Response): Score =>
  QUESTION_TYPES[question.type].score(question as never, response as never);

/** Per cent, whole, as the lesson counts it: every question has the same weight. */
function standingOf(questions: readonly Question[], shown: QuizView['shown'], passMark: number): Standing {
  const shares = questions.map((question) => {
    const { score, max } = scoreOf(question, shown[question.id]?.response ?? '');
    return score / max;
  });
  const score = Math.floor((100 * shares.reduce((sum, share) => sum + share, 0)) / questions.length);
  return { score, passed: score >= passMark, waiting: false };
}

/** The end of a quiz: below the pass mark, passed, and with questions elsewhere in the lesson. */
function endings({ lessons, passMark }: Course): [string, QuizView][] {
  const lesson = lessons[0];
  if (!lesson) return [];
  const questions = practiceOf(lesson);
  const answered = (rightIf: (index: number) => boolean) =>
    Object.fromEntries(
      questions.map((question, index): [string, Shown] => {
        const { right, wrong } = samplesOf(question);
        return [question.id, { response: (rightIf(index) ? right : wrong)(question), seed: 0, phase: 'checked' }];
      }),
    );
  const view = (shown: QuizView['shown'], more: Partial<Standing> = {}): QuizView => ({
    kind: 'quiz',
    lesson,
    questions,
    shown,
    finished: { ...standingOf(questions, shown, passMark), ...more },
  });
  return [
    ['finished-practised', view(answered((index) => index === 0))],
    ['finished-passed', view(answered(() => true))],
    [
      'finished-waiting',
      view(
        answered(() => true),
        { passed: false, waiting: true },
      ),
    ],
  ];
}

export const quizStates = (course: Course): [string, QuizView][] => [
  ...(Object.keys(SAMPLES) as QuestionType[]).flatMap((type) => statesOf(course, type)),
  ...endings(course),
];
