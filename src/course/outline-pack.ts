import type { CourseOutline, LessonOutline, QuestionOutline } from './course.ts';

/**
 * An outline in few bytes, for pages that ask only for ids and rules: each lesson a line of words, its own first and
 * then the beginning that its questions share, then a word a question without that beginning. `<` stands before former
 * ids, a final `~` tells that a question does not count. Objectives are left out.
 * @example 'needs needs- drought cakes<biscuits rating~'
 */
export type PackedOutline = Omit<CourseOutline, 'lessons'> & { readonly lessons: readonly string[] };

const withFormer = (id: string, formerly: readonly string[] = []) => [id, ...formerly].join('<');

/** The longest beginning up to a hyphen that all share; empty when there is none. */
function sharedStart(ids: readonly string[]): string {
  const [first = '', ...others] = ids;
  const ends = [...first.matchAll(/-/g)].map(({ index }) => first.slice(0, index + 1));
  return ends.reverse().find((start) => others.every((id) => id.startsWith(start))) ?? '';
}

export const packOutline = ({ lessons, ...rules }: CourseOutline): PackedOutline => ({
  ...rules,
  lessons: lessons.map(({ id, formerly, questions }) => {
    const start = sharedStart(questions.flatMap((question) => [question.id, ...(question.formerly ?? [])]));
    const words = questions.map(
      (question) =>
        withFormer(
          question.id.slice(start.length),
          question.formerly?.map((former) => former.slice(start.length)),
        ) + (question.graded ? '' : '~'),
    );
    return [withFormer(id, formerly), start, ...words].join(' ');
  }),
});

function named(word: string, start = ''): { readonly id: string; readonly formerly?: readonly string[] } {
  const [id = '', ...formerly] = word.split('<').map((each) => start + each);
  return formerly.length > 0 ? { id, formerly } : { id };
}

const questionOf = (word: string, start: string): QuestionOutline => ({
  ...named(word.replace('~', ''), start),
  objective: '',
  graded: !word.endsWith('~'),
});

/** The outline again, with empty objectives. */
export const unpackOutline = ({ lessons, ...rules }: PackedOutline): CourseOutline => ({
  ...rules,
  lessons: lessons.map((line): LessonOutline => {
    const [lesson = '', start = '', ...words] = line.split(' ');
    return { ...named(lesson), questions: words.map((word) => questionOf(word, start)) };
  }),
});
