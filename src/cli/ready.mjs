// @ts-check
// Runs before `npm start` and `npm test`, on Node 20 and with nothing installed: plain JavaScript, built-ins only.
// Installs what the lockfile names; with `--browsers` and `--spelling` also finds or installs what the tests need of those.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ensureBrowsers } from './install-browsers.mjs';
import { ensureSpelling } from './install-spelling.mjs';
import { isInstalled, oldestNode, root, workingNode } from './toolchain.mjs';

/** npm tells its scripts where it is; the shell finds it where this file is started alone. */
function npmCi() {
  const npm = process.env.npm_execpath;
  const node = process.env.npm_node_execpath ?? process.execPath;
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  /** @type {import('node:child_process').SpawnSyncOptionsWithStringEncoding} */
  const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64 * 1024 * 1024 };
  const done = npm?.endsWith('.js')
    ? spawnSync(node, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return { ok: done.status === 0, output: `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}` };
}

/** Windows cannot delete a program that runs, but it can move it: npm replaces the Node that runs this. */
function stepAside() {
  const carried = process.execPath.startsWith(join(root, 'node_modules') + sep);
  if (process.platform !== 'win32' || !carried) return;
  mkdirSync(join(root, '.cache'), { recursive: true });
  renameSync(process.execPath, join(root, '.cache', `node-${process.pid}-${Date.now()}.exe`));
}

function installPackages() {
  if (isInstalled(root)) return;
  if (!existsSync(join(root, 'package-lock.json'))) stop('package-lock.json is missing: get it back with git.');
  console.log('Installing the packages that this project uses (npm ci); it takes about a minute.');
  stepAside();
  let last = npmCi();
  if (!last.ok || !isInstalled(root)) {
    console.log('The packages did not arrive whole; trying once more.');
    last = npmCi();
  }
  if (last.ok) return;
  // npm says what happened first, and then where in its own code.
  console.error(last.output.trim().split('\n').slice(0, 6).join('\n'));
  stop(
    'The packages could not be installed. Check that this computer reaches the npm registry ' +
      '(network, proxy, `npm config get registry`) and has 1 GB of free space, then run the same command again.',
  );
}

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(1);
}

installPackages();
const node = workingNode(root);
if (!node) {
  stop(
    `No Node ${oldestNode} or newer runs here: the one that comes with the packages does not fit ` +
      `${process.platform} on ${process.arch}. Install Node 24 (nodejs.org), then run the same command again.`,
  );
}
if (process.argv.includes('--browsers')) {
  const problem = ensureBrowsers(node);
  if (problem) stop(problem);
}
if (process.argv.includes('--spelling')) {
  const problem = ensureSpelling();
  if (problem) stop(problem);
}
