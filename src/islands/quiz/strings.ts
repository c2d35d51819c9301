import type dictionary from '../../i18n/id.json';

/** The texts of a quiz in the page's language; placeholders are filled by `fill`. */
export type QuizStrings = (typeof dictionary)['quiz'];
