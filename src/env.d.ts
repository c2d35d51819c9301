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

/** What is searched in each language; made by editions/course-modules.ts. */
declare module 'virtual:course/search-id' {
  export const index: import('./search/document.ts').SearchIndex;
}
declare module 'virtual:course/search-en' {
  export const index: import('./search/document.ts').SearchIndex;
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
