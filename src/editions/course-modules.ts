import type { Plugin } from 'vite';
import { loadDraft } from '../authoring/index.ts';
import type { Draft } from '../course/draft.ts';
import { FORMS } from '../course/forms.ts';
import { testForm } from '../course/test-form.ts';
import { LANGUAGES } from '../questions/question.ts';
import { searchIndexOf } from '../search/documents.ts';

const PREFIX = 'virtual:course/';

/** The modules by their names behind the prefix. */
function modulesOf(draft: Draft): ReadonlyMap<string, string> {
  const { course } = draft;
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
    ['forms', `export const forms = {${loaders.join(',')}};`],
    ...forms.map(({ name, items }) => [name, `export const items = ${JSON.stringify(items)};`] as const),
    // As a text for JSON.parse, which engines read faster than objects of this size.
    ...LANGUAGES.map((language) => {
      const json = JSON.stringify(searchIndexOf(draft, language));
      return [`search-${language}`, `export const index = JSON.parse(${JSON.stringify(json)});`] as const;
    }),
  ]);
}

/**
 * Parts of the course that a page asks for by script, one module each: the test forms, so that no page holds a key
 * before a test is begun; and what is searched, a language a module. So they come from `file://` too, where nothing can
 * be fetched.
 */
export function courseModules(): Plugin {
  let modules: ReadonlyMap<string, string> | undefined;
  return {
    name: 'course-modules',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      modules ??= modulesOf(loadDraft(process.cwd()));
      return modules.get(id.slice(PREFIX.length + 1)) ?? null;
    },
  };
}
