import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Path } from '../course/checks/finding.ts';
import type { Problem } from './problem.ts';

/** The data of a YAML text, and the line of each thing in it. */
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  /** Line of the nearest thing that exists on the way to `path`. */
  readonly lineOf: (path: Path) => number;
}

/** Where a node begins, or its key if it has one. */
function offsetOf(root: Node | null, path: Path): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

/**
 * Reads YAML with its lines.
 * @param linesBefore lines of the file above the text, for the frontmatter of a page
 */
export function readYaml(file: string, text: string, linesBefore = 0): YamlFile | { problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + linesBefore;
  if (document.errors.length > 0)
    return {
      problems: document.errors.map((error): Problem => {
        const doubled = error.code === 'DUPLICATE_KEY';
        const { line, col: column } = lines.linePos(error.pos[0]);
        const key = /^\S+/.exec(text.slice(error.pos[0]))?.[0];
        return {
          severity: 'error',
          file,
          line: line + linesBefore,
          column,
          field: '',
          code: doubled ? 'doubled-id' : 'yaml-syntax',
          what: doubled ? 'A name stands twice in the same place.' : 'This is not valid YAML.',
          expected: doubled
            ? 'each name once'
            : 'YAML: "name: value" lines, two spaces deeper for what belongs to them',
          found: doubled ? `${key} again` : error.message,
          mend: doubled
            ? 'Rename or remove one of the two.'
            : 'Look at this line and the one above: quotes, colons and indentation.',
        };
      }),
    };
  return { file, data: document.toJS(), lineOf: (path) => lineAt(offsetOf(document.contents, path)) };
}

/** @example fieldOf(['questions', 2, 'stem', 'en']) // => 'questions[2].stem.en' */
export const fieldOf = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
