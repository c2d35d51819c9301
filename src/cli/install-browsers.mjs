// @ts-check
// Gets the browsers that the tests need and that this machine lacks. Plain JavaScript for Node 20, built-ins only.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowsers } from './browsers.mjs';
import { installDebian, nextStep, thisMachine } from './debian.mjs';
import { root } from './toolchain.mjs';

const packages = { chromium: 'chromium', firefox: 'firefox-esr' };
const minutes = 60_000;

/** @param {string} node */
function downloadChromium(node) {
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  console.log("Getting Playwright's Chromium, as none is installed here; it takes a minute or two.");
  // No headless shell: the tests drive the browser that people use.
  const args = [cli, 'install', '--no-shell', '--no-progress', 'chromium'];
  spawnSync(node, args, { cwd: root, stdio: 'ignore', timeout: 4 * minutes, killSignal: 'SIGKILL' });
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
  const names = missing.map((browser) => (browser === 'chromium' ? 'Chrome or Chromium' : 'Firefox'));
  const step = nextStep(
    missing.map((browser) => packages[browser]),
    thisMachine(),
    { lacks: 'a browser', wanted: names.join(' and ') },
  );
  if (!step) return undefined;
  if ('problem' in step) return step.problem;
  const complaint = installDebian(step.install);
  const still = missingBrowsers().map((browser) => packages[browser]);
  if (still.length === 0) return undefined;
  const command = `apt-get update && apt-get install -y ${still.join(' ')}`;
  return [complaint, `A browser could not be installed. Run this, then npm test again:\n${command}`].join('\n').trim();
}
