import type { Plugin } from 'vite';
import { loadCourse } from '../authoring/index.ts';
import type { Course } from '../course/course.ts';
import { FORMS } from '../course/forms.ts';
import { testForm } from '../course/test-form.ts';
import en from '../i18n/en.json' with { type: 'json' };
import id from '../i18n/id.json' with { type: 'json' };
import { LANGUAGES } from '../questions/question.ts';

const PREFIX = 'virtual:course/';

/** The modules by their names behind the prefix. */
function modulesOf(course: Course): ReadonlyMap<string, string> {
  const forms = LANGUAGES.flatMap((language) =>
    FORMS.map((form) => ({
      name: `form-${form}-${language}`,
      items: testForm(course, form, language),
      form,
      language,
    })),
  );
  const loaders = forms.map(
    ({ name, form, language }) => `${JSON.stringify(`${form} ${language}`)}: () => import('${PREFIX}${name}')`,
  );
  return new Map([
    ['quiz-texts', `export const id = ${JSON.stringify(id.quiz)}; export const en = ${JSON.stringify(en.quiz)};`],
    ['forms', `export const forms = {${loaders.join(',')}};`],
    ...forms.map(({ name, items }) => [name, `export const items = ${JSON.stringify(items)};`] as const),
  ]);
}

/**
 * Parts of the course that a page asks for by script, one module each:
 * - the test forms, so that no page holds a key before a test is begun, and so that they come from `file://` too, where
 *   nothing can be fetched;
 * - the texts of every quiz in both languages, which would weigh more in each lesson than once in a script. A module of
 *   their own, because one that imports a dictionary has the texts of all who import it.
 */
export function courseModules(): Plugin {
  let modules: ReadonlyMap<string, string> | undefined;
  return {
    name: 'course-modules',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      modules ??= modulesOf(loadCourse(process.cwd()));
      return modules.get(id.slice(PREFIX.length + 1)) ?? null;
    },
  };
}
