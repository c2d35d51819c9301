import type dictionary from '../../i18n/id.json';

/** The texts of the tests in the page's language; placeholders are filled by `fill`. */
export type TestStrings = (typeof dictionary)['test'];

/** What the page of a test tells its island. */
export interface TestPage {
  readonly kind: 'pre' | 'post';
  readonly strings: TestStrings;
  /** Questions of a form. */
  readonly count: number;
  readonly minutes: number;
  /** Lesson id to its title, in the order of the course. */
  readonly lessons: Readonly<Record<string, string>>;
}
