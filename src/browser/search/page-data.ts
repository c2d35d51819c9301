import type dictionary from '../../i18n/id.json';
import type { Language } from '../../questions/question.ts';
import { pageJson } from '../page-json.ts';

export type SearchTexts = (typeof dictionary)['search'];

/** A page that has something to find. */
export interface SearchedPage {
  readonly href: string;
  readonly title: string;
  /** What kind of page it is, such as its number among the lessons. */
  readonly kind: string;
}

/** What the search page tells its script, as JSON in `#search-data`. */
export interface SearchData {
  readonly language: Language;
  /** By the ids under which documents name them. */
  readonly pages: Readonly<Record<string, SearchedPage>>;
  readonly texts: SearchTexts;
}

export const readSearchData = (): SearchData => pageJson('search-data') as SearchData;
