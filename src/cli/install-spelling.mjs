// @ts-check
// Gets the spelling checker and its dictionaries, where this machine lacks them. Plain JavaScript for Node 20.
import { spawnSync } from 'node:child_process';
import { installDebian, nextStep, thisMachine } from './debian.mjs';

/** Dictionaries as Hunspell names them, to Debian's packages; npm has no Indonesian one. */
const DICTIONARIES = { id_ID: 'hunspell-id', en_GB: 'hunspell-en-gb' };

/**
 * Packages that are missing, from what `hunspell -D` says.
 * @param {string | undefined} said undefined where there is no Hunspell
 */
export function missingPackages(said) {
  const dictionaries = Object.entries(DICTIONARIES).flatMap(([name, deb]) =>
    new RegExp(`(^|[/\\\\])${name}$`, 'm').test(said ?? '') ? [] : [deb],
  );
  return said === undefined ? ['hunspell', ...dictionaries] : dictionaries;
}

function missing() {
  const { stdout, stderr, error } = spawnSync('hunspell', ['-D'], { input: '', encoding: 'utf8' });
  return missingPackages(error ? undefined : `${stdout}${stderr}`);
}

/** @returns {string | undefined} what a person must do, where they could not be got */
export function ensureSpelling() {
  const step = nextStep(missing(), thisMachine(), {
    lacks: 'a spelling checker',
    wanted: `Hunspell with the dictionaries ${Object.keys(DICTIONARIES).join(' and ')}`,
  });
  if (!step) return undefined;
  if ('problem' in step) return step.problem;
  const complaint = installDebian(step.install);
  const still = missing();
  if (still.length === 0) return undefined;
  const command = `apt-get update && apt-get install -y ${still.join(' ')}`;
  return [complaint, `The spelling checker could not be installed. Run this, then npm test again:\n${command}`]
    .join('\n')
    .trim();
}
