import type { Plugin } from 'vite';

/** What the bundler knows of a module. */
export interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const NAMES = ['page', 'quiz', 'record'] as const;
type Name = (typeof NAMES)[number];

/** Where the modules of a file begin. */
const ROOTS: Record<Name, RegExp> = {
  // On every page.
  page: /\/Base\.astro\?astro&type=script/,
  // What must be there for the first answer.
  quiz: /\/src\/islands\/(?:Quiz\.svelte|svelte-renderer\.ts)$/,
  // The record and its statecharts, which start after that.
  record: /\/src\/browser\/(learner|views)\.ts$/,
};

/** A question type that a page loads by itself: islands/matching/matching.ts. */
const TYPE = /\/src\/islands\/([\w-]+)\/\1\.ts$/;

type Ids = ReadonlySet<string>;

/** The roots and all that they import; not what they load later. */
function closure(roots: Iterable<string>, graph: ModuleGraph): Ids {
  const found = new Set(roots);
  for (const id of found) graph.getModuleInfo(id)?.importedIds.forEach((imported) => found.add(imported));
  return found;
}

/**
 * Names the file of each module, so that a lesson needs three, and one more a question type that is not a choice. What
 * the page or two of the three need stands in `page`, which every page loads; the rest of each in its own, so that a
 * page without questions loads no Svelte. What two types share stands in `quiz`: a file of its own would be one more to
 * ask for. What is left of a type is not named here: the bundler puts it into a file called like the type.
 */
export function chunkNames(ids: Iterable<string>, graph: ModuleGraph): (id: string) => Name | null {
  const all = [...ids];
  const from = (root: RegExp) =>
    closure(
      all.filter((id) => root.test(id)),
      graph,
    );
  const { page, quiz, record } = { page: from(ROOTS.page), quiz: from(ROOTS.quiz), record: from(ROOTS.record) };
  const types = all.filter((id) => TYPE.test(id)).map((id) => closure([id], graph));
  return (id) => {
    const users = types.filter((type) => type.has(id)).length;
    if (page.has(id) || ((quiz.has(id) || users > 0) && record.has(id))) return 'page';
    if (quiz.has(id) || users > 1) return 'quiz';
    return record.has(id) ? 'record' : null;
  };
}

/** A file's name without what Astro puts in it: `_search_.astro_astro_type_script_index_0_lang` is the search page's script. */
const fileName = ({ name }: { readonly name: string }): string =>
  `_astro/${name.startsWith('Base.astro') ? 'page' : name.replace(/^_|_?[^\w-].*/g, '')}.[hash:6].js`;

const FROM_QUIZ = /\bimport\s*\{([^}]*)\}\s*from\s*["']\.\/quiz\.[^"']*["'];?/;

/**
 * A file that needs the quiz's takes it from where the page's loader has left it (browser/island-loader.ts), under
 * whatever address that came: importing it once more by its own would fail in a browser that remembers what failed, or
 * bring a second Svelte.
 * @example takenFromQuiz('import{B as r}from"./quiz.a1.js";r()') // => 'const {B: r} = self.courseQuiz;r()'
 */
export const takenFromQuiz = (code: string): string =>
  code.replace(FROM_QUIZ, (_, names: string) => `const {${names.replaceAll(' as ', ': ')}} = self.courseQuiz;`);

/** Sets how the browser's modules are put into files. */
export function courseChunks(): Plugin {
  const ids = new Set<string>();
  let nameOf: ((id: string) => Name | null) | undefined;
  // The bundler asks `test` about every module before it asks for the first name.
  const test = (id: string): boolean => {
    ids.add(id);
    nameOf = undefined;
    return true;
  };
  const groups = NAMES.map((own, index) => ({
    test,
    priority: NAMES.length - index,
    name: (id: string, graph: ModuleGraph) => ((nameOf ??= chunkNames(ids, graph))(id) === own ? own : null),
  }));
  return {
    name: 'course-chunks',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    renderChunk(code, { name, moduleIds }) {
      // An entry that only passes on what another file has: site/islands.ts sees through it.
      const empty = moduleIds.length === 0;
      return empty || NAMES.some((each) => each === name) ? null : takenFromQuiz(code);
    },
    configEnvironment(name) {
      if (name !== 'client') return undefined;
      // Vite would preload what a module imports; the pass over the pages does (site/preload.ts).
      const output = { entryFileNames: fileName, chunkFileNames: fileName, codeSplitting: { groups } };
      return { build: { modulePreload: false, rolldownOptions: { output } } };
    },
  };
}
