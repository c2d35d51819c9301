// @ts-check
// Where the browsers of the tests are. Plain JavaScript for Node 20, built-ins only.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} Browser */
/** @typedef {Record<string, string | undefined>} Env */

const names = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox', 'firefox-esr'],
};
const overrides = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };
const onMac = {
  chromium: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};
const onWindows = {
  chromium: ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

/**
 * Every place where a browser may be, best first. A path in CHROMIUM_PATH or FIREFOX_PATH is the only place then, so
 * that a wrong one is noticed.
 * @param {Browser} browser
 * @param {NodeJS.Platform} platform
 * @param {Env} env
 * @param {string[]} [downloaded] Playwright's own browsers
 * @returns {string[]}
 */
export function candidates(browser, platform, env, downloaded = []) {
  const chosen = env[overrides[browser]];
  if (chosen) return [chosen];
  const own = browser === 'chromium' ? downloaded : [];
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(Boolean);
    return [...folders.flatMap((folder) => onWindows[browser].map((path) => `${folder}/${path}`)), ...own];
  }
  const apps = platform === 'darwin' ? ['/Applications', `${env['HOME'] ?? ''}/Applications`] : [];
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [
    ...names[browser].flatMap((name) => folders.map((folder) => `${folder}/${name}`)),
    ...apps.flatMap((folder) => onMac[browser].map((path) => `${folder}/${path}`)),
    ...own,
  ];
}

/** The builds of Chromium in Playwright's cache, newest first. @returns {string[]} */
function downloadedChromium() {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      win32: join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
      darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
      linux: join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright'),
    }[/** @type {string} */ (process.platform)];
  if (!cache) return [];
  const binary = /^(chrome|chrome\.exe|Chromium|Google Chrome for Testing)$/;
  return filesUnder(cache, (name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .flatMap((build) => deepFiles(build, binary));
}

/** @param {string} folder @param {(name: string) => boolean} wanted */
function filesUnder(folder, wanted) {
  try {
    return readdirSync(folder)
      .filter(wanted)
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** @param {string} folder @param {RegExp} name @returns {string[]} */
function deepFiles(folder, name) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && name.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * A stub that only says "install the snap", or a build without its libraries, is on the path too: ask it. Chrome for
 * Windows opens a window instead of answering, so there its being a program must do.
 * @param {string} path
 */
function answers(path) {
  if (!isProgram(path)) return false;
  if (process.platform === 'win32') return true;
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return answer.status === 0 && /\d+\.\d+/.test(answer.stdout);
}

/**
 * The browsers that run here, or `undefined` for one that does not.
 * @returns {{ chromium: string | undefined, firefox: string | undefined }}
 */
export function findBrowsers() {
  const downloaded = downloadedChromium();
  /** @param {Browser} browser */
  const find = (browser) => candidates(browser, process.platform, process.env, downloaded).find(answers);
  return { chromium: find('chromium'), firefox: find('firefox') };
}
