/// <reference types="astro/client" />

declare module '*?inline-script' {
  const code: string;
  export default code;
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
  }
}
