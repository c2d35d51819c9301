import type { Language } from '../questions/question.ts';

/** The languages as an author calls them. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { id: 'Indonesian', en: 'English' };
