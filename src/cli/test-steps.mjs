// @ts-check
// The steps of `npm test`: what each is called, what it runs and what it waits for.
import { join } from 'node:path';
import { countPlaywright, countVitest } from './counts.mjs';
import { bin } from './run.mjs';
import { root } from './toolchain.mjs';

/**
 * @typedef {import('./schedule.mjs').Planned & {
 *   title: string, args: string[], env?: Record<string, string>, minutes?: number, notice?: string,
 *   report?: string, count?: (report: any, ok: boolean) => import('./counts.mjs').Count }} Step
 */

/** @param {string} name */
const report = (name) => join(root, '.cache', 'test', `${name}.json`);

/** @param {string} project @returns {Pick<Step, 'args' | 'report' | 'count'>} */
const vitest = (project) => ({
  args: [
    bin('vitest'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report(project)}`,
  ],
  report: report(project),
  count: countVitest,
});

/** @returns {Step[]} the long ones first, so that two at a time end early */
export function testSteps() {
  return [
    { name: 'types-astro', title: 'Types of pages and modules', args: [bin('astro'), 'check'] },
    // The types of the collections, which `astro check` writes, are among what it judges by.
    { name: 'lint', title: 'Lint', args: [bin('eslint'), '.', '--max-warnings=0'], after: ['types-astro'] },
    { name: 'unit', title: 'Unit and property tests', ...vitest('unit') },
    { name: 'content', title: 'Content', args: ['src/cli/check.ts'] },
    { name: 'spelling', title: 'Spelling', args: ['src/cli/spelling.ts'] },
    // `astro check` writes the types of the collections, and builds write them too: one after the other.
    { name: 'build', title: 'Build', args: ['src/cli/build.ts'], after: ['types-astro'] },
    { name: 'gallery', title: 'Build of the gallery', args: ['src/cli/build.ts', '--gallery'], after: ['build'] },
    {
      name: 'types-svelte',
      title: 'Types of islands',
      args: [bin('svelte-check'), '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
      after: ['types-astro'],
    },
    {
      name: 'types-pure',
      title: 'Pure rooms without a browser and without Node',
      args: [bin('typescript', 'tsc'), '-p', 'tsconfig.pure.json'],
    },
    { name: 'format', title: 'Format', args: [bin('prettier'), '--check', '--log-level=warn', '.'] },
    {
      name: 'rooms',
      title: 'Import directions',
      args: [bin('dependency-cruiser', 'depcruise'), '--config', '.dependency-cruiser.mjs', 'src'],
    },
    { name: 'unused', title: 'Unused files, exports and dependencies', args: [bin('knip')], after: ['types-astro'] },
    { name: 'built', title: 'Budgets and checks of the built site', ...vitest('built'), needs: ['build', 'gallery'] },
    {
      name: 'e2e',
      title: 'End-to-end paths',
      args: [bin('@playwright/test', 'playwright'), 'test', '--reporter=list,json'],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report('e2e') },
      report: report('e2e'),
      count: countPlaywright,
      needs: ['build', 'gallery'],
      alone: true,
      minutes: 15,
      notice: 'Walking through the built site in Chromium and Firefox; it takes some minutes.',
    },
  ];
}
