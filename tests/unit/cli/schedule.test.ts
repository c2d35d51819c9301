import { describe, expect, it } from 'vitest';
import { schedule } from '../../../src/cli/schedule.mjs';

interface Step {
  name: string;
  after?: string[];
  needs?: string[];
  alone?: boolean;
}

/** Runs the steps, each ending after some turns of the event loop, and writes down how they overlapped. */
async function run(steps: Step[], failing: string[] = []) {
  const log: string[] = [];
  let running = 0;
  let most = 0;
  const results = await schedule(steps, {
    atOnce: 2,
    run: async ({ name }) => {
      most = Math.max(most, ++running);
      log.push(`${name} begins`);
      for (let turn = 0; turn < name.length * 3; turn++) await Promise.resolve();
      log.push(`${name} ends`);
      running--;
      return !failing.includes(name);
    },
    refuse: ({ name }, need) => {
      log.push(`${name} lacks ${need}`);
      return false;
    },
    passed: (result) => result,
  });
  return { log, most, results };
}

describe('schedule', () => {
  it('runs two at a time and gives the results in the order of the list', async () => {
    const { most, results } = await run([{ name: 'long' }, { name: 'b' }, { name: 'c' }, { name: 'd' }], ['c']);
    expect(most).toBe(2);
    expect(results).toEqual([true, true, false, true]);
  });

  it('waits for a step that must have ended, well or not', async () => {
    const { log } = await run([{ name: 'b', after: ['aaaa'] }, { name: 'aaaa' }], ['aaaa']);
    expect(log).toEqual(['aaaa begins', 'aaaa ends', 'b begins', 'b ends']);
  });

  it('does not run a step whose need failed, nor one that needs that one', async () => {
    const { log, results } = await run(
      [{ name: 'a' }, { name: 'b', needs: ['a'] }, { name: 'c', needs: ['b'] }],
      ['a'],
    );
    expect(log.slice(2)).toEqual(['b lacks a', 'c lacks b']);
    expect(results).toEqual([false, false, false]);
  });

  it('runs nothing beside a step that wants to be alone', async () => {
    const { log } = await run([{ name: 'aaa' }, { name: 'solo', alone: true }, { name: 'b', after: ['solo'] }]);
    expect(log).toEqual(['aaa begins', 'aaa ends', 'solo begins', 'solo ends', 'b begins', 'b ends']);
    const first = await run([{ name: 'solo', alone: true }, { name: 'b' }]);
    expect(first.log).toEqual(['solo begins', 'solo ends', 'b begins', 'b ends']);
  });

  it('takes needs outside the list as met', async () => {
    expect((await run([{ name: 'e2e', needs: ['build'] }])).results).toEqual([true]);
  });

  it('ends with an error where steps wait for each other', async () => {
    const steps = [
      { name: 'a', after: ['b'] },
      { name: 'b', after: ['a'] },
    ];
    await expect(run(steps)).rejects.toThrow('wait for each other: a, b');
  });
});
