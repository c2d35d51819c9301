import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { ROBOTS, SITEMAP } from '../site/sitemap.ts';
import { offlinePage, SCRIPT } from './pages.ts';
import { modulesOf, offlineScript } from './script.ts';

export const zipName = (courseId: string): string => `${courseId}-offline.zip`;

/** The same files give the same zip: a date of the clock would make each build another one. */
const DATE = '1980-01-01T00:00:00';

/** Needed by a server, not by a folder. */
const isLeftOut = (path: string): boolean =>
  path === '404.html' ||
  path === 'course.json' ||
  path === SITEMAP ||
  path === ROBOTS ||
  path.endsWith('/social.png') ||
  path.startsWith('_astro/') ||
  path.endsWith('.zip');

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll(sep, '/'))
    .sort();

interface ZipOptions {
  /** The finished site. */
  readonly site: string;
  readonly courseId: string;
}

/** Reads a finished site and writes it into that folder once more, as a zip that opens from `file://`. */
export async function writeOfflineZip({ site, courseId }: ZipOptions): Promise<{ name: string; bytes: number }> {
  const modules = new Set<string>();
  const files: Zippable = {};
  for (const path of filesIn(site).filter((each) => !isLeftOut(each))) {
    const bytes = readFileSync(join(site, path));
    if (path.endsWith('.html')) {
      const html = bytes.toString();
      modulesOf(html).forEach((name) => modules.add(name));
      files[path] = strToU8(offlinePage(html, path));
    } else files[path] = bytes;
  }
  files[SCRIPT] = strToU8(await offlineScript(site, [...modules].sort()));
  // One folder at the top, so that unpacking never scatters files.
  const zip = zipSync({ [courseId]: files }, { level: 9, mtime: DATE });
  const name = zipName(courseId);
  writeFileSync(join(site, name), zip);
  return { name, bytes: zip.length };
}
