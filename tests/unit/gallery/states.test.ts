import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCourse } from '../../../src/authoring/index.ts';
import type { Course } from '../../../src/course/course.ts';
import type { QuizView } from '../../../src/gallery/quiz-states.ts';
import { galleryStates, type View } from '../../../src/gallery/states.ts';
import { QUESTION_TYPES, type QuestionType } from '../../../src/questions/index.ts';
import type { Score } from '../../../src/questions/question.ts';

function theCourse(): Course {
  const reading = readCourse(join(import.meta.dirname, '../../..'));
  if ('problems' in reading) throw new Error('npm run check says what is wrong with the content');
  return reading.course;
}

const course = theCourse();
const states = galleryStates(course);
const TYPES = Object.keys(QUESTION_TYPES) as QuestionType[];

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

describe.each(TYPES)('the states of %s', (type) => {
  it('are of the first question of its type in the course', () => {
    const first = course.lessons.flatMap(({ questions }) => questions).find((question) => question.type === type);
    expect(stood(`${type}-unanswered`).question).toBe(first);
  });

  it('are unanswered, checked too early, hinted, chosen, wrong, right, revealed and tried again', () => {
    for (const state of ['unanswered', 'checked-empty', 'hint', 'chosen', 'wrong', 'right', 'revealed', 'retry'])
      expect([...states.keys()]).toContain(`${type}-${state}`);
  });

  it('score what their names say', () => {
    expect(stood(`${type}-wrong`)).toMatchObject({ share: 0, shown: { phase: 'checked' } });
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

it('types that know half marks are shown partly right', () => {
  expect([...states.keys()]).toEqual(
    expect.arrayContaining(['multiple-response-partly', 'multiple-response-partly-too-many', 'categorising-partly']),
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
