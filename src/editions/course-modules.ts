import type { Plugin } from 'vite';
import { loadDraft } from '../authoring/index.ts';
import type { Draft } from '../course/draft.ts';
import { FORMS } from '../course/forms.ts';
import { graphIn } from '../course/in-language.ts';
import { testForm } from '../course/test-form.ts';
import { branch } from '../i18n/index.ts';
import { SELF_RATING } from '../progress/self-ratings.ts';
import { LANGUAGES } from '../questions/question.ts';
import { searchIndexOf } from '../search/documents.ts';

const PREFIX = 'virtual:course/';

/** A module's name behind the prefix, and its code. */
type Module = readonly [name: string, code: string];

const exporting = (name: string, value: unknown) => `export const ${name} = ${JSON.stringify(value)};`;

/** A module that loads others: by key, a function that imports. */
const loading = (name: string, modules: readonly (readonly [key: string, module: string])[]): string =>
  `export const ${name} = {${modules
    .map(([key, module]) => `${JSON.stringify(key)}: () => import('${PREFIX}${module}')`)
    .join(',')}};`;

/** The test forms: no page may hold a key before a test is begun. */
function formModules({ course }: Draft): Module[] {
  const forms = LANGUAGES.flatMap((language) =>
    FORMS.map((form) => ({ form, language, key: `${form} ${language}`, name: `form-${form}-${language}` })),
  );
  return [
    [
      'forms',
      loading(
        'forms',
        forms.map(({ key, name }) => [key, name]),
      ),
    ],
    ...forms.map(({ form, language, name }): Module => [name, exporting('items', testForm(course, form, language))]),
  ];
}

/** The graphs of scenarios, each with what is said on the way: loaded when a scenario is entered. */
function scenarioModules({ course }: Draft): Module[] {
  const graphs = course.lessons
    .flatMap(({ questions }) => questions)
    .flatMap((question) =>
      question.type === 'scenario'
        ? LANGUAGES.map((language) => ({ question, language, name: `graph-${question.id}-${language}` }))
        : [],
    );
  return [
    [
      'scenarios',
      loading(
        'scenarios',
        graphs.map(({ question, language, name }) => [`${question.id} ${language}`, name]),
      ),
    ],
    ...graphs.map(({ question, language, name }): Module => [
      name,
      exporting('graph', graphIn(question, language)) + exporting('texts', branch(language, 'scenario').walk),
    ]),
  ];
}

/** What every quiz says: it weighs less in a file that all lessons share than in each page. */
const quizModules = (): Module[] => [
  [
    'quiz-texts',
    loading(
      'quizTexts',
      LANGUAGES.map((language) => [language, `quiz-texts-${language}`]),
    ),
  ],
  ...LANGUAGES.map((language): Module => [`quiz-texts-${language}`, exporting('texts', branch(language, 'quiz'))]),
];

/** What is said of progress and saving: every page would otherwise hold it for the few that come back. */
const textModules = (): Module[] => [
  [
    'texts',
    loading(
      'textsOf',
      LANGUAGES.map((language) => [language, `texts-${language}`]),
    ),
  ],
  ...LANGUAGES.map((language): Module => {
    const texts = { progress: branch(language, 'progress'), saved: branch(language, 'saved') };
    return [`texts-${language}`, exporting('texts', texts)];
  }),
];

/** What is said of the radar of the six aspects, with the steps of its scale: drawn for who has rated herself. */
function radarModules({ course }: Draft): Module[] {
  const rating = course.lessons.flatMap(({ questions }) => questions).find(({ id }) => id === SELF_RATING);
  const scale = rating?.type === 'self-rating' ? rating.scale : [];
  return [
    [
      'radar',
      loading(
        'radarIn',
        LANGUAGES.map((language) => [language, `radar-${language}`]),
      ),
    ],
    ...LANGUAGES.map((language): Module => [
      `radar-${language}`,
      exporting('texts', branch(language, 'radar').told) +
        exporting(
          'scale',
          scale.map((step) => step[language]),
        ),
    ]),
  ];
}

/** What is searched, as a text for JSON.parse, which engines read faster than objects of this size. */
const searchModules = (draft: Draft): Module[] =>
  LANGUAGES.map((language) => {
    const json = JSON.stringify(searchIndexOf(draft, language));
    return [`search-${language}`, `export const index = JSON.parse(${JSON.stringify(json)});`];
  });

/**
 * Parts of the course that a page asks for by script, one module each, so that they come from `file://` too, where
 * nothing can be fetched.
 */
export function courseModules(): Plugin {
  let modules: ReadonlyMap<string, string> | undefined;
  return {
    name: 'course-modules',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      if (!modules) {
        const draft = loadDraft(process.cwd());
        modules = new Map([
          ...formModules(draft),
          ...scenarioModules(draft),
          ...quizModules(),
          ...textModules(),
          ...radarModules(draft),
          ...searchModules(draft),
        ]);
      }
      return modules.get(id.slice(PREFIX.length + 1)) ?? null;
    },
  };
}
