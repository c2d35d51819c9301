// @ts-check
// Debian packages that the tests need and that this machine lacks. Plain JavaScript for Node 20, built-ins only.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const minutes = 60_000;

/** @typedef {{ hasApt: boolean, isRoot: boolean }} Machine */

/** @returns {Machine} */
export const thisMachine = () => ({ hasApt: existsSync('/usr/bin/apt-get'), isRoot: process.getuid?.() === 0 });

/**
 * What is left to do for what is missing: install Debian's packages, ask a person to, or say what is wanted.
 * @param {string[]} missing names of Debian packages
 * @param {Machine} machine
 * @param {{ lacks: string, wanted: string }} told what the tests lack, and what to install where there is no apt
 * @returns {{ install: string[] } | { problem: string } | undefined}
 */
export function nextStep(missing, machine, { lacks, wanted }) {
  if (missing.length === 0) return undefined;
  if (!machine.hasApt) return { problem: `The tests need ${wanted}. Install it, then run npm test again.` };
  if (!machine.isRoot) {
    const command = `sudo apt-get install -y ${missing.join(' ')}`;
    return {
      problem: `The tests need ${lacks} that is not installed here. Run this, then npm test again:\n${command}`,
    };
  }
  return { install: missing };
}

/** @param {string[]} names @returns {string} what apt said, where it failed */
export function installDebian(names) {
  console.log(`Installing ${names.join(' and ')} with apt-get; it takes a minute or two.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  /** @param {string[]} args */
  const apt = (args) => spawnSync('apt-get', args, { env, encoding: 'utf8', timeout: 10 * minutes });
  // An old list may still do, so only the second command decides.
  apt(['update', '-q']);
  const done = apt(['install', '-y', '-q', '--no-install-recommends', ...names]);
  return done.status === 0 ? '' : `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}`.trim();
}
