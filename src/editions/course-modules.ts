import type { Plugin } from 'vite';
import { loadCourse } from '../authoring/index.ts';
import type { Course } from '../course/course.ts';
import { FORMS } from '../course/forms.ts';
import { testForm } from '../course/test-form.ts';
import { branch } from '../i18n/index.ts';
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
  const texts = LANGUAGES.map(
    (language) =>
      [
        `texts-${language}`,
        `export const texts = ${JSON.stringify({ progress: branch(language, 'progress'), saved: branch(language, 'saved') })};`,
      ] as const,
  );
  const textLoaders = LANGUAGES.map((language) => `${language}: () => import('${PREFIX}texts-${language}')`);
  return new Map([
    ['texts', `export const textsOf = {${textLoaders.join(',')}};`],
    ...texts,
    ['forms', `export const forms = {${loaders.join(',')}};`],
    ...forms.map(({ name, items }) => [name, `export const items = ${JSON.stringify(items)};`] as const),
  ]);
}

/**
 * Parts of the course that a page asks for by script, one module each, so that they come from `file://` too, where
 * nothing can be fetched: the test forms, since no page may hold a key before a test is begun; and what is said of
 * progress and saving, which every page would otherwise hold for the few that come back.
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
