/** One thing that a search can find, in one language. */
export interface SearchDocument {
  readonly kind: 'page' | 'section' | 'question' | 'term';
  /** Id of the page it stands on: a lesson's id, or `pages/...`. */
  readonly page: string;
  /** Id of its place on the page; empty for the page itself. */
  readonly place: string;
  readonly title: string;
  /** Other words to find it by, which are not shown. */
  readonly forms?: string;
  /** Its paragraphs; those of a question in an order that gives nothing away. */
  readonly texts: readonly string[];
}

/** All that a search in one language knows. */
export interface SearchIndex {
  readonly documents: readonly SearchDocument[];
  /** Words that find one another because the glossary lists them as forms of one term. */
  readonly kin: readonly (readonly string[])[];
}
