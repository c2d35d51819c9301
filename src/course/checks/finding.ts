import type { Form } from '../forms.ts';
import type { Language } from '../../questions/question.ts';

export type Path = readonly (string | number)[];

/** Where in the authored files; `authoring/` turns it into a file and a line. */
export type Place =
  | { readonly file: 'course' | 'glossary'; readonly path: Path }
  | { readonly file: 'quiz' | 'tests'; readonly lesson: string; readonly path: Path }
  | {
      readonly file: 'page';
      /** A lesson's id, or `pages/...`. */
      readonly page: string;
      readonly language: Language;
      readonly line: number;
      readonly field: string;
    };

/** A part of a question in one language. */
interface InQuestion {
  readonly question: string;
  readonly language: Language;
}

/** Every code with what its message needs. */
export interface FindingValues {
  'doubled-id': { readonly kind: string; readonly id: string; readonly first: Place };
  'unknown-id': { readonly kind: string; readonly id: string; readonly known: readonly string[] };
  'source-not-taught': { readonly question: string; readonly source: string; readonly taught: readonly string[] };
  'objective-unpractised': { readonly id: string };
  'objective-untested': { readonly id: string; readonly form: Form; readonly items: readonly string[] };
  'forms-differ': { readonly objective: string; readonly levels: readonly string[] };
  'paragraph-untaught': { readonly paragraph: string };
  'test-on-practice': { readonly question: string };
  'misconception-unused': { readonly id: string; readonly where: string };
  'no-right-answer': { readonly question: string };
  'several-right-answers': {
    readonly question: string;
    readonly list: 'options' | 'reasons' | 'choices';
    readonly right: readonly string[];
  };
  'few-right-answers': { readonly question: string; readonly right: readonly string[] };
  'no-wrong-answer': { readonly question: string };
  'option-count': {
    readonly question: string;
    readonly list: 'options' | 'reasons' | 'choices';
    readonly count: number;
  };
  'no-misconception': { readonly question: string; readonly part: string; readonly category?: string };
  'misconception-of-right': { readonly question: string; readonly part: string };
  'key-length': InQuestion & { readonly ratio: number };
  'key-longest': {
    readonly language: Language;
    readonly longest: readonly string[];
    readonly items: number;
    readonly allowed: number;
  };
  'key-position': { readonly slot: number; readonly count: number; readonly items: number };
  'true-share': { readonly count: number; readonly items: number };
  places: { readonly question: string; readonly places: readonly number[] };
  'ordered-as-written': { readonly question: string; readonly places: readonly number[] };
  'idle-targets': { readonly question: string; readonly idle: readonly string[] };
  gap: InQuestion & { readonly found: readonly string[] };
  'miss-doubled': { readonly question: string; readonly answer: string };
  'scored-nodes': { readonly question: string; readonly nodes: readonly string[] };
  'half-condition': { readonly question: string; readonly choice: string; readonly lacks: 'needs' | 'else' };
  moods: { readonly question: string; readonly below: readonly (number | undefined)[] };
  unreached: { readonly question: string; readonly kind: 'node' | 'ending'; readonly id: string };
  'choices-alike': { readonly question: string; readonly node: string; readonly choices: readonly [string, string] };
  'best-ending-lost': { readonly question: string; readonly choice: string; readonly ending: string };
  'walk-length': {
    readonly question: string;
    readonly path: readonly string[];
    readonly min: number;
    readonly max: number;
  };
  'walk-loops': { readonly question: string; readonly path: readonly string[]; readonly back: string };
  'all-or-none': InQuestion & { readonly phrase: string };
  'absolute-word': InQuestion & { readonly word: string };
  'negative-stems': { readonly negative: readonly string[]; readonly items: number; readonly allowed: number };
  'negative-unmarked': InQuestion & { readonly word: string };
  'word-limit': InQuestion & {
    readonly part: 'stem' | 'option' | 'feedback' | 'consequence' | 'situation' | 'ending' | 'title';
    readonly words: number;
    readonly min: number;
    readonly max: number;
  };
  'feedback-alike': InQuestion & { readonly first: Place };
  'feedback-verdict': InQuestion & { readonly opener: string };
  'feedback-echo': InQuestion & { readonly run: string };
  'recurring-word': InQuestion & { readonly word: string };
  'few-apply': { readonly where: string; readonly least: number; readonly share: number; readonly items: number };
  'much-recall': { readonly where: string; readonly share: number; readonly items: number };
  'banned-phrase': { readonly language: Language; readonly phrase: string };
  'heading-without-id': { readonly title: string };
  'heading-only-in': { readonly id: string; readonly language: Language; readonly other: Language };
  'heading-differs': { readonly id: string; readonly here: string; readonly other: string };
  'activity-twice': { readonly id: string; readonly first: Place };
  'activity-only-in': { readonly id: string; readonly language: Language; readonly other: Language };
  'drawing-only-in': { readonly id: string; readonly language: Language; readonly other: Language };
  'drawing-labels-differ': {
    readonly id: string;
    readonly language: Language;
    readonly missing: readonly string[];
    readonly other: Language;
  };
  'lesson-length': { readonly language: Language; readonly words: number };
}

export type FindingCode = keyof FindingValues;

/** One thing that is wrong (or, for a few codes, doubtful), as a code, a place and the values found. */
export interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly at: Place;
  readonly values: FindingValues[Code];
}
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];

/** Findings that a reader should judge and that stop nothing. */
export const WARNINGS: readonly FindingCode[] = ['recurring-word'];
