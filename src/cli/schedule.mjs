// @ts-check
// Runs steps side by side, in the order of their list as far as their needs allow.

/**
 * @typedef {object} Planned
 * @property {string} name
 * @property {string[]} [after] must have ended, well or not
 * @property {string[]} [needs] must have passed, else this one is not run and has failed
 * @property {boolean} [alone] nothing else runs beside it
 */

/**
 * @template {Planned} Step
 * @template Result
 * @param {Step[]} steps `after` and `needs` of steps that are not in the list are taken as met
 * @param {object} options
 * @param {number} options.atOnce
 * @param {(step: Step) => Promise<Result>} options.run
 * @param {(step: Step, need: string) => Result} options.refuse the result of a step whose need has failed
 * @param {(result: Result) => boolean} options.passed
 * @returns {Promise<Result[]>} in the order of the list
 */
export async function schedule(steps, { atOnce, run, refuse, passed }) {
  const listed = new Set(steps.map((step) => step.name));
  /** @type {Map<string, Result>} */
  const results = new Map();
  const waiting = [...steps];
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();
  let aloneRuns = false;

  const isReady = (/** @type {Step} */ step) =>
    [...(step.after ?? []), ...(step.needs ?? [])].every((name) => !listed.has(name) || results.has(name)) &&
    (!step.alone || running.size === 0);

  while (waiting.length > 0 || running.size > 0) {
    /** @type {Step | undefined} */
    const next = running.size < atOnce && !aloneRuns ? waiting.find(isReady) : undefined;
    if (next) {
      waiting.splice(waiting.indexOf(next), 1);
      const failed = (next.needs ?? []).find((/** @type {string} */ name) => {
        const result = results.get(name);
        return result !== undefined && !passed(result);
      });
      if (failed) {
        results.set(next.name, refuse(next, failed));
        continue;
      }
      aloneRuns = next.alone ?? false;
      const job = run(next).then((result) => {
        results.set(next.name, result);
        running.delete(next.name);
        aloneRuns = false;
      });
      running.set(next.name, job);
    } else if (running.size > 0) {
      await Promise.race(running.values());
    } else {
      throw new Error(`These steps wait for each other: ${waiting.map((step) => step.name).join(', ')}`);
    }
  }
  return steps.map((step) => /** @type {Result} */ (results.get(step.name)));
}
