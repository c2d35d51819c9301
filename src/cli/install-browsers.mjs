// @ts-check
// Gets the browsers that the tests need and that this machine lacks. Plain JavaScript for Node 20, built-ins only.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowsers } from './browsers.mjs';
import { root } from './toolchain.mjs';

const packages = { chromium: 'chromium', firefox: 'firefox-esr' };
const minutes = 60_000;

/**
 * What is left to do for browsers that are missing: install Debian's packages, ask a person to, or say what is wanted.
 * @param {string[]} missing names of Debian packages
 * @param {{ hasApt: boolean, isRoot: boolean }} machine
 * @returns {{ install: string[] } | { problem: string } | undefined}
 */
export function nextStep(missing, machine) {
  if (missing.length === 0) return undefined;
  const list = missing.join(' ');
  if (!machine.hasApt) {
    const wanted = missing.map((name) => (name === 'chromium' ? 'Chrome or Chromium' : 'Firefox')).join(' and ');
    return { problem: `The tests need ${wanted}. Install it, then run npm test again.` };
  }
  if (!machine.isRoot) {
    const command = `sudo apt-get install -y ${list}`;
    return {
      problem: `The tests need a browser that is not installed here. Run this, then npm test again:\n${command}`,
    };
  }
  return { install: missing };
}

/** @param {string} node */
function downloadChromium(node) {
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  console.log("Getting Playwright's Chromium, as none is installed here; it takes a minute or two.");
  // No headless shell: the tests drive the browser that people use.
  const args = [cli, 'install', '--no-shell', '--no-progress', 'chromium'];
  spawnSync(node, args, { cwd: root, stdio: 'ignore', timeout: 4 * minutes, killSignal: 'SIGKILL' });
}

/** @param {string[]} names @returns {string} what apt said, where it failed */
function installPackages(names) {
  console.log(`Installing ${names.join(' and ')} with apt-get; it takes a minute or two.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  /** @param {string[]} args */
  const apt = (args) => spawnSync('apt-get', args, { env, encoding: 'utf8', timeout: 10 * minutes });
  // An old list may still do, so only the second command decides.
  apt(['update', '-q']);
  const done = apt(['install', '-y', '-q', '--no-install-recommends', ...names]);
  return done.status === 0 ? '' : `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}`.trim();
}

/** @returns {Array<'chromium' | 'firefox'>} */
function missingBrowsers() {
  const found = findBrowsers();
  return /** @type {const} */ (['chromium', 'firefox']).filter((browser) => !found[browser]);
}

/**
 * An installed browser is used, else Playwright's own (Chromium only), else Debian's package.
 * @param {string} node a Node that Playwright's installer runs on
 * @returns {string | undefined} what a person must do, where the browsers could not be got
 */
export function ensureBrowsers(node) {
  let missing = missingBrowsers();
  for (const [browser, variable] of [
    ['chromium', 'CHROMIUM_PATH'],
    ['firefox', 'FIREFOX_PATH'],
  ]) {
    if (process.env[variable ?? ''] && missing.some((name) => name === browser)) {
      return `${variable} names a browser that does not run: ${process.env[variable ?? '']}`;
    }
  }
  if (missing.includes('chromium')) {
    downloadChromium(node);
    missing = missingBrowsers();
  }
  const machine = { hasApt: existsSync('/usr/bin/apt-get'), isRoot: process.getuid?.() === 0 };
  const step = nextStep(
    missing.map((browser) => packages[browser]),
    machine,
  );
  if (!step) return undefined;
  if ('problem' in step) return step.problem;
  const complaint = installPackages(step.install);
  const still = missingBrowsers().map((browser) => packages[browser]);
  if (still.length === 0) return undefined;
  const command = `apt-get update && apt-get install -y ${still.join(' ')}`;
  return [complaint, `A browser could not be installed. Run this, then npm test again:\n${command}`].join('\n').trim();
}
