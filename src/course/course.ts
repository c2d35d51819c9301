import type { Bilingual, Language } from '../questions/question.ts';
import type { Question, QuestionOf } from '../questions/index.ts';
import type { Form } from './forms.ts';

/** What the learner can do after a lesson. */
export interface Objective {
  readonly id: string;
  readonly formerly?: readonly string[];
  readonly text: Bilingual;
}

/** A heading of a lesson; its id is the same in both languages. */
export interface Heading {
  readonly id: string;
  readonly depth: number;
  readonly title: Bilingual;
}

/** A question of the tests: of the three forms, it serves in one. */
export type TestItem<Text = Bilingual> = Omit<QuestionOf<'single-choice', Text>, 'hint'> & { readonly form: Form };

export interface Lesson {
  readonly id: string;
  readonly formerly?: readonly string[];
  readonly slug: Bilingual;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** Paragraphs of the article that it teaches, `p1` to `p14`. */
  readonly teaches: readonly string[];
  readonly objectives: readonly Objective[];
  readonly headings: readonly Heading[];
  /** Ids of the questions placed in the text, in their order there. */
  readonly activities: readonly string[];
  readonly misconceptions: Readonly<Record<string, Bilingual>>;
  /** Practice questions in authored order, activities among them. */
  readonly questions: readonly Question[];
  /** Items of the tests about this lesson: in each form one an objective. */
  readonly tests: readonly TestItem[];
  /** Words of the text in each language. */
  readonly words: Readonly<Record<Language, number>>;
  /** Whole minutes to read and practise it in each language. */
  readonly minutes: Readonly<Record<Language, number>>;
}

export interface GlossaryEntry {
  readonly id: string;
  readonly term: Bilingual;
  readonly meaning: Bilingual;
  /** Other forms of the word that a search must find it by. */
  readonly forms?: Readonly<Partial<Record<Language, readonly string[]>>>;
}

/** All that is taught, as read and checked by `authoring/`. */
export interface Course {
  readonly id: string;
  /** Short digest of the content: it changes when the content does. */
  readonly revision: string;
  readonly title: Bilingual;
  readonly passMark: number;
  readonly jp: { readonly default: number; readonly minutes: number };
  readonly order: 'free' | 'fixed';
  readonly lessons: readonly Lesson[];
  /** Whole minutes that a form of the tests takes. */
  readonly testMinutes: number;
  readonly glossary: readonly GlossaryEntry[];
}

/** What the tracker must know of a question: never its key. */
export interface QuestionOutline {
  readonly id: string;
  readonly formerly?: readonly string[];
  readonly objective: string;
  readonly graded: boolean;
}

export interface LessonOutline {
  readonly id: string;
  readonly formerly?: readonly string[];
  readonly questions: readonly QuestionOutline[];
}

/** The course as the tracker sees it: ids and rules, at most 2 kB gzip for the whole course. */
export interface CourseOutline {
  readonly id: string;
  readonly revision: string;
  /** Per cent of the marks that passes. */
  readonly passMark: number;
  readonly order: 'free' | 'fixed';
  /** Former ids of objectives to those of today, as tests of the past carry them; absent where none was renamed. */
  readonly formerObjectives?: Readonly<Record<string, string>>;
  readonly lessons: readonly LessonOutline[];
}
