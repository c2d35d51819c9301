import i18next from 'i18next';
import en from './en.json';
import id from './id.json';

export type Dictionary = typeof id;

/** Counts arrive as numbers; `id` has no plural forms. A key that is missing in either language fails the build. */
const instance = i18next.createInstance({
  lng: 'id',
  fallbackLng: false,
  resources: { id: { translation: id }, en: { translation: en } },
  interpolation: { escapeValue: false },
  returnNull: false,
  saveMissing: true,
  missingKeyHandler: (languages, _namespace, key) => {
    throw new Error(`src/i18n/${languages.join(', ')}.json: no text for "${key}". Add it, in both languages.`);
  },
});
void instance.init();

/** The texts of one language: `textsIn('id')('home.title')`. */
export const textsIn = (language: 'id' | 'en') => instance.getFixedT(language);

/**
 * A whole branch of the dictionary as plain data, for an island's props; its `{{placeholders}}` are filled in the
 * browser by `fill`.
 */
export const branch = <Key extends keyof Dictionary>(language: 'id' | 'en', key: Key): Dictionary[Key] =>
  ({ id, en })[language][key];
