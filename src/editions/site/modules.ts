import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

type Statement = ReturnType<typeof parseAst>['body'][number];

/** An export of a built module; `module` is its path below the site's root. */
export interface Export {
  readonly module: string;
  readonly name: string;
}

/** The modules of a built site, by their paths below its root. */
export interface Modules {
  /** What a module imports at once, not what it loads later. */
  imports(module: string): readonly string[];
  /** What a module loads later. */
  later(module: string): readonly string[];
  /** Where the default export of a module comes from: another one, when passing it on is all that the module does. */
  origin(module: string): Export;
  /** Modules whose origin was asked for and found: nothing needs them any more. */
  passedBy(): readonly string[];
}

/** As the bundler writes it: with the name of a file. */
const LATER = /\bimport\((?:"|'|`)(\.[^"'`]+)(?:"|'|`)\)/g;

const nameOf = (name: { readonly type: string } & ({ name: string } | { value: unknown })): string =>
  'name' in name ? name.name : String(name.value);

/** `import { n as a } from './quiz.js'; export { a as default };` or the same in one statement. */
function passedOn(body: readonly Statement[]): { from: string; name: string } | undefined {
  const [first, second] = body;
  const last = body.at(-1);
  if (last?.type !== 'ExportNamedDeclaration' || last.specifiers.length !== 1) return undefined;
  const [passed] = last.specifiers;
  if (!passed || nameOf(passed.exported) !== 'default') return undefined;
  if (body.length === 1 && last.source) return { from: last.source.value, name: nameOf(passed.local) };
  if (first?.type !== 'ImportDeclaration' || second !== last || last.source) return undefined;
  const [taken] = first.specifiers;
  if (first.specifiers.length !== 1 || taken?.type !== 'ImportSpecifier') return undefined;
  return taken.local.name === nameOf(passed.local)
    ? { from: first.source.value, name: nameOf(taken.imported) }
    : undefined;
}

/** Reads the modules of a built site, each once. */
export function modulesIn(site: string): Modules {
  const known = new Map<string, { readonly code: string; readonly body: readonly Statement[] }>();
  const passed = new Set<string>();
  const read = (module: string) => {
    const found = known.get(module);
    if (found) return found;
    const code = readFileSync(join(site, module), 'utf8');
    const { body } = parseAst(code);
    known.set(module, { code, body });
    return { code, body };
  };
  const at = (module: string, from: string): string => posix.join(dirname(module), from);
  return {
    imports: (module) =>
      read(module).body.flatMap((statement) => {
        const from = 'source' in statement ? statement.source?.value : undefined;
        return from === undefined ? [] : [at(module, from)];
      }),
    later: (module) => [...read(module).code.matchAll(LATER)].map(([, from = '']) => at(module, from)),
    origin: (module) => {
      const found = passedOn(read(module).body);
      if (!found) return { module, name: 'default' };
      passed.add(module);
      return { module: at(module, found.from), name: found.name };
    },
    passedBy: () => [...passed],
  };
}

/** Modules and all that they import, in the order in which a browser would come upon them. */
export function closure(modules: readonly string[], { imports }: Pick<Modules, 'imports'>): string[] {
  const found = new Set<string>();
  const add = (module: string): void => {
    if (found.has(module)) return;
    found.add(module);
    imports(module).forEach(add);
  };
  modules.forEach(add);
  return [...found];
}
