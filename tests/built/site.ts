import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { parseAst } from 'rolldown/parseAst';
import { readHtml, type HtmlPage } from '../../src/editions/site/html.ts';
import { root } from '../../src/cli/toolchain.mjs';

/** A built edition as a folder of files. */
export interface Site {
  /** Paths with slashes, sorted. */
  readonly paths: readonly string[];
  text(path: string): string;
}

function folderSite(folder: string): Site {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} is not built. Run: node src/cli/build.ts`);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll(sep, '/'))
    .sort();
  return { paths, text: (path) => readFileSync(join(folder, path), 'utf8') };
}

export const dist = folderSite(join(root, 'dist'));
export const gallery = folderSite(join(root, 'dist-gallery'));

const zipPath = dist.paths.find((path) => path.endsWith('-offline.zip'));
const zipped = zipPath ? unzipSync(readFileSync(join(root, 'dist', zipPath))) : {};

/** The offline zip, without the folder at its top. */
export const zip: Site = {
  paths: Object.keys(zipped)
    .filter((path) => !path.endsWith('/'))
    .map((path) => path.replace(/^[^/]*\//, ''))
    .sort(),
  text: (path) => {
    const name = Object.keys(zipped).find((each) => each.replace(/^[^/]*\//, '') === path);
    return Buffer.from((name && zipped[name]) || []).toString();
  },
};
export const zipFolders = [...new Set(Object.keys(zipped).map((path) => path.split('/')[0]))];

export const pagesOf = ({ paths }: Site): string[] => paths.filter((path) => path.endsWith('.html'));

export const pageOf = (site: Site, path: string): HtmlPage => readHtml(site.text(path));

/** Lesson pages: the tests and the closing page have questions too. */
export const lessonsOf = (site: Site): string[] =>
  pagesOf(site).filter((path) => /^(id\/pelajaran|en\/lessons)\//.test(path));

export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

/** The file that an address of a page means; undefined for other hosts and for what is no address of a file. */
export function fileOf(page: string, address: string): string | undefined {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return undefined;
  const [path = ''] = address.split(/[?#]/);
  if (path === '') return page;
  return posix.join(posix.dirname(page), path.endsWith('/') || /(^|\/)\.\.?$/.test(path) ? `${path}/index.html` : path);
}

/** By these a script asks a server. */
const ASKING = ['fetch', 'sendBeacon', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts'];
/** What such a function belongs to; a method of the same name elsewhere is something else. */
const GLOBAL = ['window', 'self', 'globalThis', 'navigator'];

interface SyntaxNode {
  readonly type?: string;
  readonly name?: string;
  readonly callee?: SyntaxNode;
  readonly object?: SyntaxNode;
  readonly property?: SyntaxNode;
}

/** The functions by which a script asks a server, each time that it calls one. */
export function askedIn(code: string): string[] {
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type = '', callee } = node as SyntaxNode;
    if (callee && /^(Call|New)Expression$/.test(type)) {
      const { name, object, property } = callee;
      const called = GLOBAL.includes(object?.name ?? '') ? property?.name : name;
      if (called && ASKING.includes(called)) found.push(called);
    }
    Object.values(node).forEach(walk);
  };
  walk(parseAst(code).body);
  return found;
}

/**
 * What a script imports: at once, and later by `import(...)`; as it is written.
 * @returns `computed`: how many addresses are not written but made when the script runs
 */
export function importsOf(code: string) {
  const found = { atOnce: [] as string[], later: [] as string[], computed: 0 };
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type = '', source } = node as { type?: string; source?: { value?: unknown } | null };
    if (source && /^(Import|Export)/.test(type)) {
      if (typeof source.value === 'string') found[type === 'ImportExpression' ? 'later' : 'atOnce'].push(source.value);
      else found.computed++;
    }
    Object.values(node).forEach(walk);
  };
  walk(parseAst(code).body);
  return found;
}
