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

/** Made by editions/course-modules.ts: the branch `quiz` of the dictionaries. */
declare module 'virtual:course/quiz-texts' {
  type Texts = (typeof import('./i18n/id.json'))['quiz'];
  export const id: Texts;
  export const en: Texts;
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
