import { LANGUAGES, type Language } from '../../questions/question.ts';
import type { Question } from '../../questions/index.ts';
import type { Draft, Page } from '../draft.ts';
import type { Finding, Place } from './finding.ts';

/** One page in one language, beside the same page in the other. */
interface Side {
  /** The questions of the lesson; none on a page around the lessons. */
  readonly questions: readonly Question[];
  readonly isLesson: boolean;
  readonly language: Language;
  readonly other: Language;
  readonly page: Page;
  readonly otherPage: Page;
  readonly at: (thing: { readonly line: number }, field: string) => Place;
}

const OTHER = { id: 'en', en: 'id' } as const satisfies Record<Language, Language>;

const sidesOf = ({ course, pages }: Draft): Side[] =>
  Object.entries(pages).flatMap(([id, both]) => {
    const lesson = course.lessons.find((each) => each.id === id);
    return LANGUAGES.map((language) => {
      const other = OTHER[language];
      return {
        questions: lesson?.questions ?? [],
        isLesson: lesson !== undefined,
        language,
        other,
        page: both[language],
        otherPage: both[other],
        at: ({ line }, field) => ({ file: 'page', page: id, language, line, field }),
      };
    });
  });

/** Every heading has an id, once, and the other language has the same one. */
export const headings = (draft: Draft): Finding[] =>
  sidesOf(draft).flatMap(({ language, other, page, otherPage, at }) =>
    page.headings.flatMap((heading): Finding[] => {
      const { id, title } = heading;
      const place = at(heading, 'heading');
      if (id === undefined) return [{ code: 'heading-without-id', at: place, values: { title } }];
      const first = page.headings.find((each) => each.id === id);
      if (first && first !== heading)
        return [{ code: 'doubled-id', at: place, values: { kind: 'heading', id, first: at(first, 'heading') } }];
      if (otherPage.headings.some((each) => each.id === id)) return [];
      return [{ code: 'heading-only-in', at: place, values: { id, language, other } }];
    }),
  );

/** The same headings stand in the same order, at the same depth; told on the second language. */
export const headingOrder = (draft: Draft): Finding[] =>
  sidesOf(draft)
    .filter(({ language }) => language !== LANGUAGES[0])
    .flatMap(({ page, otherPage, at }): Finding[] => {
      const sorted = (headings: Page['headings']) =>
        headings
          .map(({ id = '' }) => id)
          .sort()
          .join();
      // What is missing or doubled is told by `headings`.
      if (sorted(page.headings) !== sorted(otherPage.headings)) return [];
      const describe = ({ depth, id = '' }: { depth: number; id?: string }) => `${'#'.repeat(depth)} ... {#${id}}`;
      const pairs = page.headings.flatMap((heading, index) => {
        const twin = otherPage.headings[index];
        return twin ? [{ heading, here: describe(heading), other: describe(twin) }] : [];
      });
      const parted = pairs.find(({ here, other }) => here !== other);
      if (!parted) return [];
      const { heading, here, other } = parted;
      return [{ code: 'heading-differs', at: at(heading, 'heading'), values: { id: heading.id ?? '', here, other } }];
    });

/** An activity is a question of the lesson, placed once in each language. */
export const activities = (draft: Draft): Finding[] =>
  sidesOf(draft).flatMap(({ questions, language, other, page, otherPage, at }) =>
    page.activities.flatMap((activity): Finding[] => {
      const { id } = activity;
      const place = at(activity, 'Activity id');
      const known = questions.map((question) => question.id);
      if (!known.includes(id)) return [{ code: 'unknown-id', at: place, values: { kind: 'question', id, known } }];
      const first = page.activities.find((each) => each.id === id);
      if (first && first !== activity)
        return [{ code: 'activity-twice', at: place, values: { id, first: at(first, 'Activity id') } }];
      return otherPage.activities.some((each) => each.id === id)
        ? []
        : [{ code: 'activity-only-in', at: place, values: { id, language, other } }];
    }),
  );

/** A marked term is in the glossary. */
export const terms = (draft: Draft): Finding[] => {
  const known = draft.course.glossary.map(({ id }) => id);
  return sidesOf(draft).flatMap(({ page, at }) =>
    page.terms.flatMap((term): Finding[] =>
      known.includes(term.id)
        ? []
        : [{ code: 'unknown-id', at: at(term, 'Term id'), values: { kind: 'glossary entry', id: term.id, known } }],
    ),
  );
};

/** A drawing stands in both languages, with the same texts inside. */
export const drawings = (draft: Draft): Finding[] =>
  sidesOf(draft).flatMap(({ language, other, page, otherPage, at }) =>
    page.drawings.flatMap((drawing): Finding[] => {
      const { id, labels } = drawing;
      const twin = otherPage.drawings.find((each) => each.id === id);
      if (!twin) return [{ code: 'drawing-only-in', at: at(drawing, 'Drawing id'), values: { id, language, other } }];
      const missing = twin.labels.filter((label) => !labels.includes(label));
      if (missing.length === 0) return [];
      return [
        { code: 'drawing-labels-differ', at: at(drawing, 'Drawing labels'), values: { id, language, missing, other } },
      ];
    }),
  );

/** A lesson has 500 to 900 words in each language: three to five minutes of reading. */
export const lessonLengths = (draft: Draft): Finding[] =>
  sidesOf(draft).flatMap(({ isLesson, language, page: { words }, at }): Finding[] =>
    !isLesson || (words >= 500 && words <= 900)
      ? []
      : [{ code: 'lesson-length', at: at({ line: 1 }, 'text'), values: { language, words } }],
  );
