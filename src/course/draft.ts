import type { Language } from '../questions/question.ts';
import type { Course } from './course.ts';

/** Where something stands in a page; lines count from 1. */
interface Placed {
  readonly line: number;
}

/** Text that a learner reads: a paragraph, a heading, the title, an attribute of a component. */
export interface PageText extends Placed {
  readonly text: string;
}

export interface PageHeading extends Placed {
  /** Absent when the author has not given one. */
  readonly id?: string;
  readonly depth: number;
  readonly title: string;
}

/** A component that points to something by its id: an activity, a glossary term. */
export interface PageReference extends Placed {
  readonly id: string;
}

export interface PageDrawing extends PageReference {
  /** Names of the texts inside the drawing. */
  readonly labels: readonly string[];
}

/** What the checks need of one page in one language. */
export interface Page {
  readonly headings: readonly PageHeading[];
  readonly activities: readonly PageReference[];
  readonly terms: readonly PageReference[];
  readonly drawings: readonly PageDrawing[];
  readonly texts: readonly PageText[];
  readonly words: number;
}

/** Page id to the page in each language: a lesson's id for its page, `pages/...` for those around the lessons. */
export type Pages = Readonly<Record<string, Readonly<Record<Language, Page>>>>;

/** The course as written: right in shape, not yet known to be sound. */
export interface Draft {
  readonly course: Course;
  readonly pages: Pages;
}
