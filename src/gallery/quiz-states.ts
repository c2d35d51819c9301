import type { Standing } from '../browser/learner.ts';
import type { Course } from '../course/course.ts';
import type { Shown } from '../islands/quiz/question-state.svelte.ts';
import { QUESTION_TYPES, type Question, type QuestionType, type Response } from '../questions/index.ts';
import type { Score } from '../questions/question.ts';
import { samplesOf, SAMPLES } from './samples.ts';
import { scenarioStates } from './scenario-states.ts';
import { practiceOf, stageOf, type QuizView } from './stage.ts';

/** Parts stand in one order in a first try, in another in the next: as authored, then by this seed. */
const NEXT_SEED = 20_260_101;

/** The states before anything is checked. */
function openStates(course: Course, type: QuestionType): Record<string, QuizView> {
  const { question, view } = stageOf(course, type);
  const { control, chosen } = samplesOf(question);
  const unanswered = view({ response: control.read(question as never, new FormData()), phase: 'open' });
  return {
    unanswered,
    'checked-empty': {
      ...unanswered,
      press: ['.q:not(.closed) .btn'],
      until: '.q:not(.closed) [role=alert]:not(:empty)',
    },
    hint: { ...unanswered, press: ['.q:not(.closed) summary'], until: '.hint[open]' },
    chosen: view({ response: chosen(question), phase: 'open' }),
  };
}

/** What follows a check that is graded. */
function gradedStates(course: Course, type: QuestionType): Record<string, QuizView> {
  const { question, view } = stageOf(course, type);
  const { control, wrong = () => '', wrongToo = {}, partly, right } = samplesOf(question);
  const half = (Object.values(partly)[0] ?? wrong)(question);
  const checked = (response: Response) => view({ response, phase: 'checked' });
  return {
    wrong: checked(wrong(question)),
    ...Object.fromEntries(
      Object.entries({ ...wrongToo, ...partly }).map(([name, respond]) => [name, checked(respond(question))]),
    ),
    right: checked(right(question)),
    revealed: view({ response: half, phase: 'revealed' }),
    retry: view({ response: control.keepRight(question as never, half), before: half, phase: 'open', seed: NEXT_SEED }),
    counted: view({ response: control.read(question as never, new FormData()), phase: 'open' }, { attempts: 2 }),
    'used-up': view({ response: half, phase: 'checked', tries: 2 }, { attempts: 2 }),
  };
}

/** What follows where nothing is graded. */
function savedStates(course: Course, type: QuestionType): Record<string, QuizView> {
  const { question, view } = stageOf(course, type);
  const response = samplesOf(question).right(question);
  return {
    saved: view({ response, phase: 'checked' }),
    changing: view({ response, before: response, phase: 'open', seed: NEXT_SEED }),
  };
}

/** Every state that one type of question can be in, by name. */
function statesOf(course: Course, type: QuestionType): [string, QuizView][] {
  if (type === 'scenario') return scenarioStates(course);
  const after = QUESTION_TYPES[type].graded ? gradedStates(course, type) : savedStates(course, type);
  return Object.entries({ ...openStates(course, type), ...after }).map(([state, made]) => [`${type}-${state}`, made]);
}

const scoreOf = (question: Question, response: Response): Score =>
  QUESTION_TYPES[question.type].score(question as never, response as never);

/** Per cent, whole, as the lesson counts it: every question has the same weight. */
function standingOf(questions: readonly Question[], shown: QuizView['shown'], passMark: number): Standing {
  const graded = questions.filter(({ type }) => QUESTION_TYPES[type].graded);
  const shares = graded.map((question) => {
    const { score, max } = scoreOf(question, shown[question.id]?.response ?? '');
    return score / max;
  });
  const score = Math.floor((100 * shares.reduce((sum, share) => sum + share, 0)) / graded.length);
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
        const { right, wrong = right } = samplesOf(question);
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
