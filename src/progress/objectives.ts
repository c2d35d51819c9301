import type { CourseOutline, QuestionOutline } from '../course/course.ts';
import type { TestFinished } from './event.ts';
import { reaches, share } from './marks.ts';
import { before } from './record.ts';
import type { LessonSummary, Summary } from './summary.ts';

/**
 * How a learner stands with an objective, from two kinds of evidence: the best answers to its practice questions, and
 * its item in the latest post-test handed in. Practice can be tried until it is right, and one item can be guessed, so
 * that either alone is not enough:
 *
 * | practice | no post-test item | item right | item not right |
 * |---|---|---|---|
 * | nothing answered | `new` | `review` | `weak` |
 * | some answered | `learning` | `review` | `weak` |
 * | all answered, below the pass mark | `review` | `review` | `weak` |
 * | all answered, at the pass mark | `practised` | `mastered` | `review` |
 *
 * The mark of an objective is the mean of the best scores of its graded questions, as that of a lesson is. A pre-test
 * tells where the learner began, not where they are: it is shown, and changes no state.
 */
export type ObjectiveState = 'new' | 'learning' | 'practised' | 'mastered' | 'review' | 'weak';

export interface PracticeEvidence {
  /** Graded questions whose best answer has all marks, out of `of`. */
  readonly right: number;
  readonly of: number;
  /** Ids of those not answered yet, and of those answered without all marks; in the order of the lesson. */
  readonly open: readonly string[];
  readonly notRight: readonly string[];
}

export interface TestEvidence {
  readonly score: number;
  readonly max: number;
  /** Ids of its items without all marks. */
  readonly notRight: readonly string[];
}

/** What to do for an objective, in the lesson or the test; `question` leads to the place. */
export type ObjectiveStep =
  | { readonly kind: 'open' | 'post-test' | 'retake' | 'nothing' }
  /** Answer this practice question. */
  | { readonly kind: 'practise'; readonly question: string }
  /** Read again what this question, of practice or of a test, was about. */
  | { readonly kind: 'read'; readonly question: string };

export interface ObjectiveStanding {
  readonly id: string;
  readonly lesson: string;
  readonly state: ObjectiveState;
  readonly practice: PracticeEvidence;
  /** From the first pre-test and the latest post-test; null where they were not taken or did not ask for it. */
  readonly pre: TestEvidence | null;
  readonly post: TestEvidence | null;
  readonly step: ObjectiveStep;
}

interface Practised extends PracticeEvidence {
  readonly atMark: boolean;
  readonly answeredAny: boolean;
}

function practiceOf(questions: readonly QuestionOutline[], lesson: LessonSummary, passMark: number): Practised {
  const bestOf = (id: string) => lesson.questions[id]?.best;
  const shares = questions.map(({ id }) => share(bestOf(id) ?? { score: 0, max: 1 }));
  const open = questions.filter(({ id }) => !bestOf(id)).map(({ id }) => id);
  const notRight = questions.filter(({ id }, index) => bestOf(id) && shares[index] !== 1).map(({ id }) => id);
  const mean = (100 * shares.reduce((sum, each) => sum + each, 0)) / questions.length;
  return {
    right: questions.length - open.length - notRight.length,
    of: questions.length,
    open,
    notRight,
    // An objective that nothing practises has no mark to miss.
    atMark: open.length === 0 && (questions.length === 0 || reaches(mean, passMark)),
    answeredAny: open.length < questions.length,
  };
}

function testOf(test: TestFinished | null, isIt: (objective: string) => boolean): TestEvidence | null {
  const items = (test?.answers ?? []).filter(({ objective }) => isIt(objective));
  if (items.length === 0) return null;
  const sum = (of: 'score' | 'max') => items.reduce((total, item) => total + item[of], 0);
  return {
    score: sum('score'),
    max: sum('max'),
    notRight: items.filter(({ score, max }) => score < max).map(({ question }) => question),
  };
}

function stateOf({ atMark, answeredAny, open }: Practised, post: TestEvidence | null): ObjectiveState {
  if (post) {
    const right = post.notRight.length === 0;
    if (right === atMark) return right ? 'mastered' : 'weak';
    return 'review';
  }
  if (!answeredAny) return 'new';
  if (atMark) return 'practised';
  return open.length > 0 ? 'learning' : 'review';
}

function stepOf(
  state: ObjectiveState,
  { open, notRight }: PracticeEvidence,
  post: TestEvidence | null,
  practisedSince: boolean,
): ObjectiveStep {
  if (state === 'mastered') return { kind: 'nothing' };
  if (state === 'new') return { kind: 'open' };
  if (state === 'practised') return { kind: 'post-test' };
  const [first] = open;
  if (first !== undefined) return { kind: 'practise', question: first };
  const missed = post?.notRight ?? [];
  if (missed.length > 0 && practisedSince) return { kind: 'retake' };
  const [again] = [...missed, ...notRight];
  return again === undefined ? { kind: 'retake' } : { kind: 'read', question: again };
}

/** Of each objective of today, in the order of the course. */
export function objectivesOf(
  { lessons, course }: Summary,
  { lessons: outlines, passMark, formerObjectives = {} }: CourseOutline,
): ObjectiveStanding[] {
  const today = (id: string) => (Object.hasOwn(formerObjectives, id) ? formerObjectives[id] : id);
  const last = course.post.last;
  return outlines.flatMap(({ questions }, index) => {
    const lesson = lessons[index];
    if (!lesson) return [];
    return [...new Set(questions.map(({ objective }) => objective))].map((id): ObjectiveStanding => {
      const own = questions.filter(({ objective, graded }) => graded && objective === id);
      const { atMark, answeredAny, ...practice } = practiceOf(own, lesson, passMark);
      const isIt = (objective: string) => today(objective) === id;
      const post = testOf(last, isIt);
      const practisedSince = own.some((question) => {
        const answered = lesson.questions[question.id]?.last;
        return last && answered && before(last, answered);
      });
      const state = stateOf({ atMark, answeredAny, ...practice }, post);
      return {
        id,
        lesson: lesson.id,
        state,
        practice,
        pre: testOf(course.pre.first, isIt),
        post,
        step: stepOf(state, practice, post, practisedSince),
      };
    });
  });
}
