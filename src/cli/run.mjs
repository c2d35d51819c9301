// @ts-check
// Child processes: started with this Node, killed with all their children when time is up or when this one ends.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './toolchain.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** @param {import('node:child_process').ChildProcess} child */
function killTree(child) {
  if (!child.pid || child.exitCode !== null) return;
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', `${child.pid}`, '/t', '/f']);
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}

process.on('exit', () => running.forEach(killTree));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => process.exit(130));

/**
 * The script behind a command of an installed package, to be run by this Node whatever the system's shell is.
 * @param {string} name the package
 * @param {string} [command] where it has several
 */
export function bin(name, command = name) {
  const folder = join(root, 'node_modules', name);
  const { bin: entry } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof entry === 'string' ? entry : entry[command]);
}

/**
 * Runs a Node script in the repository's root.
 * @param {string[]} args script and arguments
 * @param {object} [options]
 * @param {number} [options.minutes] after which it is killed and has failed; 10 unless told
 * @param {Record<string, string>} [options.env]
 * @param {boolean} [options.live] show its output while it runs
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function runNode(args, { minutes = 10, env = {}, live = false } = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
      detached: process.platform !== 'win32',
    });
    running.add(child);
    /** @type {Buffer[]} */
    const output = [];
    child.stdout?.on('data', (part) => output.push(part));
    child.stderr?.on('data', (part) => output.push(part));
    let note = '';
    const timer = setTimeout(() => {
      note = `\nStopped after ${minutes} minutes.`;
      killTree(child);
    }, minutes * 60_000);
    /** @param {boolean} ok @param {string} [more] */
    const end = (ok, more = '') => {
      clearTimeout(timer);
      running.delete(child);
      if (live && note) console.error(note.trim());
      done({ ok, output: `${Buffer.concat(output)}${note}${more}` });
    };
    child.on('error', (error) => end(false, error.message));
    child.on('close', (code) => end(code === 0 && note === ''));
  });
}
