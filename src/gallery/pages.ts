import { pagesIn } from '../editions/site/index.ts';

/**
 * The addresses below a built folder, as they are written online. The start page comes first: it takes whoever has been
 * on another page further.
 * @example addressesIn('dist') // => ['', '404.html', 'en/', 'en/about/', ...]
 */
export const addressesIn = (folder: string): string[] =>
  pagesIn(folder)
    .map((path) => path.replace(/(^|\/)index\.html$/, '$1'))
    .sort();

/** Those of the gallery alone: the rest of its folder is the site once more. */
export const statesIn = (folder: string): string[] => addressesIn(folder).filter((path) => path.startsWith('gallery/'));
