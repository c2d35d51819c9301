import type { Plugin } from 'vite';
import { loadCourse } from '../authoring/index.ts';
import type { Course } from '../course/course.ts';
import { FORMS } from '../course/forms.ts';
import { graphIn } from '../course/in-language.ts';
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
  const graphs = course.lessons.flatMap(({ questions }) =>
    questions.flatMap((question) =>
      question.type === 'scenario'
        ? LANGUAGES.map((language) => ({
            name: `graph-${question.id}-${language}`,
            graph: graphIn(question, language),
            of: `${question.id} ${language}`,
            texts: branch(language, 'scenario').walk,
          }))
        : [],
    ),
  );
  const scenarios = graphs.map(({ name, of }) => `${JSON.stringify(of)}: () => import('${PREFIX}${name}')`);
  const loaders = forms.map(
    ({ name, form, language }) => `${JSON.stringify(`${form} ${language}`)}: () => import('${PREFIX}${name}')`,
  );
  return new Map([
    ['forms', `export const forms = {${loaders.join(',')}};`],
    [
      'scenarios',
      `export const scenarios = {${scenarios.join(',')}};
       export const texts = ${JSON.stringify({ id: branch('id', 'scenario').start, en: branch('en', 'scenario').start })};`,
    ],
    ...graphs.map(({ name, graph, texts }): [string, string] => [
      name,
      `export const graph = ${JSON.stringify(graph)}; export const texts = ${JSON.stringify(texts)};`,
    ]),
    ...forms.map(({ name, items }) => [name, `export const items = ${JSON.stringify(items)};`] as const),
  ]);
}

/**
 * Parts of the course that a page asks for by script, one module each: the test forms, so that no page holds a key
 * before a test is begun, and the graphs of scenarios. As modules they come from `file://` too, where nothing can be fetched.
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
