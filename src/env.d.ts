/// <reference types="astro/client" />

declare module '*?inline-script' {
  const code: string;
  export default code;
}

/** Made by editions/course-modules.ts. */
declare module 'virtual:course/forms' {
  /** Form and language, as in `A id`, to the module that holds the form's items. */
  export const forms: Readonly<
    Record<string, () => Promise<{ readonly items: readonly import('./course/test-form.ts').TestQuestion[] }>>
  >;
}

/** Made by editions/course-modules.ts. */
declare module 'virtual:course/texts' {
  type Dictionary = typeof import('./i18n/id.json');
  export type Texts = Readonly<Pick<Dictionary, 'progress' | 'saved'>>;
  export const textsOf: Readonly<
    Record<import('./questions/question.ts').Language, () => Promise<{ readonly texts: Texts }>>
  >;
}

/** Made by editions/course-modules.ts. */
declare module 'virtual:course/radar' {
  export const radarIn: Readonly<
    Record<
      import('./questions/question.ts').Language,
      () => Promise<{
        readonly texts: import('./browser/radar/texts.ts').RadarTexts;
        /** What the steps of the self-rating are called, the lowest first. */
        readonly scale: readonly string[];
      }>
    >
  >;
}

/** What is searched in each language; made by editions/course-modules.ts. */
declare module 'virtual:course/search-id' {
  export const index: import('./search/document.ts').SearchIndex;
}
declare module 'virtual:course/search-en' {
  export const index: import('./search/document.ts').SearchIndex;
}

/** Made by editions/course-modules.ts. */
declare module 'virtual:course/scenarios' {
  type Texts = (typeof import('./i18n/id.json'))['scenario'];
  /** Question and language, as in `complaints-counter id`, to the module that holds the scenario's graph and texts. */
  export const scenarios: Readonly<
    Record<
      string,
      () => Promise<{
        readonly graph: import('./questions/scenario/score.ts').Graph<string>;
        readonly texts: Texts['walk'];
      }>
    >
  >;
}

/** Made by editions/course-modules.ts: the branch `quiz` of the dictionaries. */
declare module 'virtual:course/quiz-texts' {
  export type QuizTexts = (typeof import('./i18n/id.json'))['quiz'];
  export const quizTexts: Readonly<
    Record<import('./questions/question.ts').Language, () => Promise<{ readonly texts: QuizTexts }>>
  >;
}

/** What published/lettering.ts uses of it; the package brings no types. */
declare module 'opentype.js' {
  export interface PathCommand {
    readonly type: 'M' | 'L' | 'Q' | 'C' | 'Z';
    /** Coordinates by their names: the control points before the end. */
    readonly [name: string]: number | string | undefined;
  }
  export interface Font {
    getAdvanceWidth(text: string, size: number): number;
    getPath(text: string, x: number, y: number, size: number): { readonly commands: readonly PathCommand[] };
  }
  const opentype: { parse(font: ArrayBuffer): Font };
  export default opentype;
}

/** For the tools that don't read .astro files themselves. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}

declare namespace App {
  interface Locals {
    /** Where the page being rendered stands; set by its layout's page, read by the components of a lesson. */
    place: import('./layouts/place.ts').Place;
    /** Styles of question types that the page has already (components/lesson/TypeStyles.astro). */
    styled?: Set<string>;
  }
}
