// @ts-check
// How many tests passed and failed, read from the JSON reports of the runners.

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * A runner that says nothing, ran nothing or failed without naming a test counts as one failure.
 * @param {Count} count
 * @param {boolean} ok its exit code was 0
 * @returns {Count}
 */
function honest(count, ok) {
  const silent = count.failed === 0 && (!ok || count.passed === 0);
  return silent ? { ...count, failed: 1 } : count;
}

/**
 * Skipped and to-do tests are failures, and so is a file that could not be loaded.
 * @param {any} report of Vitest's json reporter
 * @param {boolean} ok
 * @returns {Count}
 */
export function countVitest(report, ok) {
  if (!report) return honest({ passed: 0, failed: 0 }, ok);
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const { numPassedTests: passed, numTotalTests: total } = report;
  return honest({ passed, failed: total - passed + broken.length }, ok);
}

/**
 * Skipped and flaky tests are failures.
 * @param {any} report of Playwright's json reporter
 * @param {boolean} ok
 * @returns {Count}
 */
export function countPlaywright(report, ok) {
  if (!report) return honest({ passed: 0, failed: 0 }, ok);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return honest({ passed: expected, failed: unexpected + flaky + skipped }, ok);
}

/** @param {Count[]} counts @returns {Count} */
export function sum(counts) {
  return counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
}
