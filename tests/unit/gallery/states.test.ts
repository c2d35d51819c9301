import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCourse } from '../../../src/authoring/index.ts';
import type { Course } from '../../../src/course/course.ts';
import type { QuizView } from '../../../src/gallery/stage.ts';
import { galleryStates, type View } from '../../../src/gallery/states.ts';
import { QUESTION_TYPES, type QuestionOf, type QuestionType } from '../../../src/questions/index.ts';
import type { Score } from '../../../src/questions/question.ts';
import { walk } from '../../../src/questions/scenario/walk.ts';

function theCourse(): Course {
  const reading = readCourse(join(import.meta.dirname, '../../..'));
  if ('problems' in reading) throw new Error('npm run check says what is wrong with the content');
  return reading.course;
}

const course = theCourse();
const states = galleryStates(course);
/** A scenario has states of its own. */
const ALL = (Object.keys(QUESTION_TYPES) as QuestionType[]).filter((type) => type !== 'scenario');
const GRADED = ALL.filter((type) => QUESTION_TYPES[type].graded);
const UNGRADED = ALL.filter((type) => !QUESTION_TYPES[type].graded);

function quiz(name: string): QuizView {
  const view: View | undefined = states.get(name);
  if (view?.kind !== 'quiz') throw new Error(`${name} is no quiz`);
  return view;
}

/** The question that a state is about, and how it stands. */
function stood(name: string) {
  const view = quiz(name);
  const question = view.questions[0]!;
  const shown = view.shown[question.id]!;
  const score: Score = QUESTION_TYPES[question.type].score(question as never, shown.response as never);
  return { question, shown, share: score.score / score.max };
}

/** The names of the states of a type, without it. */
const statesOf = (type: QuestionType) =>
  [...states.keys()].filter((name) => name.startsWith(`${type}-`)).map((name) => name.slice(type.length + 1));

describe.each(ALL)('the states of %s', (type) => {
  it('are of the first question of its type in the course', () => {
    const first = course.lessons.flatMap(({ questions }) => questions).find((question) => question.type === type);
    expect(stood(`${type}-unanswered`).question).toBe(first);
  });

  it('are unanswered, checked too early, hinted and chosen', () => {
    expect(statesOf(type)).toEqual(expect.arrayContaining(['unanswered', 'checked-empty', 'hint', 'chosen']));
  });
});

describe.each(UNGRADED)('the states of %s, which is not graded,', (type) => {
  it('end with what was saved, and with changing it', () => {
    expect(statesOf(type)).toEqual(['unanswered', 'checked-empty', 'hint', 'chosen', 'saved', 'changing']);
    expect(stood(`${type}-saved`).shown.phase).toBe('checked');
    expect(stood(`${type}-changing`).shown.response).toEqual(stood(`${type}-saved`).shown.response);
  });
});

describe.each(GRADED)('the states of %s, which is graded,', (type) => {
  it('are wrong, right, revealed, tried again, and with attempts counted and used up', () => {
    expect(statesOf(type)).toEqual(
      expect.arrayContaining(['wrong', 'right', 'revealed', 'retry', 'counted', 'used-up']),
    );
    const { question, shown } = stood(`${type}-used-up`);
    expect(shown.tries).toBe(question.attempts);
  });

  it('score what their names say', () => {
    for (const state of statesOf(type).filter((each) => each.startsWith('wrong')))
      expect(stood(`${type}-${state}`)).toMatchObject({ share: 0, shown: { phase: 'checked' } });
    expect(stood(`${type}-right`)).toMatchObject({ share: 1, shown: { phase: 'checked' } });
    for (const name of [...states.keys()].filter((each) => each.startsWith(`${type}-partly`))) {
      expect(stood(name).share).toBeGreaterThan(0);
      expect(stood(name).share).toBeLessThan(1);
    }
  });

  it('try again in another order, with what was right in the attempt before', () => {
    const { question, shown, share } = stood(`${type}-retry`);
    const before: Score = QUESTION_TYPES[type].score(question as never, shown.before as never);
    expect(shown).toMatchObject({ phase: 'open' });
    expect(shown.seed).not.toBe(stood(`${type}-unanswered`).shown.seed);
    expect(share).toBe(before.score / before.max);
  });
});

describe('the states of scenario', () => {
  const { question } = stood('scenario-unanswered');
  const scenario = question as QuestionOf<'scenario'>;
  const ended = (name: string) => walk(scenario, stood(`scenario-${name}`).shown.response as string[]).ending?.id;

  it('are its opening, its middle, each ending, and each thing that is said of the turn', () => {
    expect(statesOf('scenario')).toEqual([
      'unanswered',
      'hint',
      'left',
      'returned',
      'returned-wrong',
      'situation',
      'consequence',
      'last-consequence',
      'ending-a',
      'ending-b',
      'ending-c',
      'late',
      'right',
      'wrong',
      'unmet',
      'revealed',
      'unmet-revealed',
      'used-up',
      'changed',
    ]);
  });

  it('are walks that end where their names say, or have not ended', () => {
    const endings = scenario.endings.map(({ id }) => id);
    expect(['ending-a', 'ending-b', 'ending-c'].map(ended)).toEqual(endings);
    expect(['unanswered', 'left', 'situation', 'consequence', 'changed'].map(ended)).toEqual(Array(5).fill(undefined));
    expect(walk(scenario, stood('scenario-late').shown.response as string[]).state.late).toBe(true);
  });

  it('score what their names say', () => {
    expect(['right', 'wrong', 'unmet', 'revealed'].map((name) => stood(`scenario-${name}`).share)).toEqual([
      1, 0, 0, 0,
    ]);
    const met = (name: string) => {
      const { shown } = stood(`scenario-${name}`);
      return Object.keys(QUESTION_TYPES.scenario.mark(scenario, shown.response as string[])).length > 0;
    };
    expect(['right', 'wrong', 'revealed', 'unmet', 'unmet-revealed'].map(met)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

it('types that know half marks are shown partly right', () => {
  expect([...states.keys()]).toEqual(
    expect.arrayContaining([
      'multiple-response-partly',
      'multiple-response-partly-too-many',
      'true-false-partly',
      ...['categorising', 'matching', 'ordering'].map((type) => `${type}-partly`),
    ]),
  );
});

it('a quiz ends below the pass mark, passed, and with questions waiting elsewhere', () => {
  expect(quiz('finished-practised').finished).toMatchObject({ passed: false, waiting: false });
  expect(quiz('finished-practised').finished!.score).toBeLessThan(course.passMark);
  expect(quiz('finished-passed').finished).toEqual({ score: 100, passed: true, waiting: false });
  expect(quiz('finished-waiting').finished).toMatchObject({ passed: false, waiting: true });
});

it('a course without a question of some type names the type that the gallery lacks', () => {
  const lessons = course.lessons.map((lesson) => ({
    ...lesson,
    questions: lesson.questions.filter(({ type }) => type !== 'categorising'),
  }));
  expect(() => galleryStates({ ...course, lessons })).toThrow(/type categorising/);
});

it('names are parts of addresses', () => {
  for (const name of states.keys()) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
});
