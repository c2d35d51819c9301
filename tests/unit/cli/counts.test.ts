import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, sum } from '../../../src/cli/counts.mjs';

const vitest = (numPassedTests: number, numTotalTests: number, testResults: object[] = []) => ({
  numPassedTests,
  numTotalTests,
  testResults,
});
const playwright = (stats: object) => ({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats } });

describe('countVitest', () => {
  it('counts what passed', () => {
    expect(countVitest(vitest(3, 3), true)).toEqual({ passed: 3, failed: 0 });
  });

  it('counts failed, skipped and to-do tests as failed', () => {
    expect(countVitest(vitest(3, 5), false)).toEqual({ passed: 3, failed: 2 });
    expect(countVitest(vitest(3, 4), true)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a file that could not be loaded', () => {
    const files = [{ status: 'failed', assertionResults: [] }];
    expect(countVitest(vitest(3, 4, files), false)).toEqual({ passed: 3, failed: 2 });
  });

  it('counts an error outside the tests', () => {
    expect(countVitest(vitest(3, 3), false)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts no tests, and no report, as a failure', () => {
    expect(countVitest(vitest(0, 0), true)).toEqual({ passed: 0, failed: 1 });
    expect(countVitest(undefined, true)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('countPlaywright', () => {
  it('counts failed, skipped and flaky tests as failed', () => {
    const report = playwright({ expected: 4, unexpected: 1, skipped: 2, flaky: 1 });
    expect(countPlaywright(report, false)).toEqual({ passed: 4, failed: 4 });
  });

  it('counts an error outside the tests, no tests and no report as a failure', () => {
    expect(countPlaywright(playwright({ expected: 4 }), false)).toEqual({ passed: 4, failed: 1 });
    expect(countPlaywright(playwright({}), true)).toEqual({ passed: 0, failed: 1 });
    expect(countPlaywright(undefined, true)).toEqual({ passed: 0, failed: 1 });
  });
});

it('adds the runners up', () => {
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
});
