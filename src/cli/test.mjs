// @ts-check
// `npm test`: every check, two at a time, and one line at the end that counts them all.
// `npm test -- --only unit,e2e` runs some of them.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { sum } from './counts.mjs';
import { runNode } from './run.mjs';
import { schedule } from './schedule.mjs';
import { testSteps } from './test-steps.mjs';
import { continueOnWorkingNode } from './toolchain.mjs';

/** @typedef {import('./test-steps.mjs').Step} Step */
/** @typedef {import('./counts.mjs').Count} Count */

continueOnWorkingNode();

/** @param {Step[]} steps */
function chosen(steps) {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  if (values.only === undefined) return steps;
  const wanted = values.only.split(',');
  const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`No step is called ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(', ')}`);
    process.exit(1);
  }
  return steps.filter((step) => wanted.includes(step.name));
}

/** @param {string} file */
function readReport(file) {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}

/** @param {Step} step @returns {Promise<Count>} */
async function runStep(step) {
  // A report of an earlier run must not speak for this one.
  if (step.report) {
    mkdirSync(dirname(step.report), { recursive: true });
    rmSync(step.report, { force: true });
  }
  if (step.notice) console.log(step.notice);
  const started = Date.now();
  const live = steps.length === 1 || step.alone === true;
  const { ok, output } = await runNode(step.args, {
    live,
    ...(step.minutes && { minutes: step.minutes }),
    ...(step.env && { env: step.env }),
  });
  const plain = { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const count = step.report && step.count ? step.count(readReport(step.report), ok) : plain;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const numbers = step.count ? `, ${count.passed} passed, ${count.failed} failed` : '';
  console.log(`${count.failed === 0 ? 'ok    ' : 'FAILED'} ${step.title} [${step.name}] (${seconds} s${numbers})`);
  if (count.failed > 0 && !live) console.log(`${output.trim()}\n`);
  return count;
}

const steps = chosen(testSteps());
if (steps.length > 1) console.log('Running every check, two at a time; it takes some minutes.');
const counts = await schedule(steps, {
  atOnce: 2,
  run: runStep,
  refuse: (step, need) => {
    console.log(`FAILED ${step.title} [${step.name}] (not run, because ${need} failed)`);
    return { passed: 0, failed: 1 };
  },
  passed: (count) => count.failed === 0,
});
const total = sum(counts);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
