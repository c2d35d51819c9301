import { FORMS } from '../course/forms.ts';
import type { TestStarted } from './event.ts';
import { before } from './record.ts';
import type { CourseSummary } from './summary.ts';

const earliest = (one: TestStarted, other: TestStarted) => (before(other, one) ? other : one);
const latest = (one: TestStarted, other: TestStarted) => (before(one, other) ? other : one);

/**
 * The form of the next test. The very first takes A or B by chance, the one after it the other, then comes C, then the
 * first again: so no form comes back before all were used, and over a class pre-test and first post-test are equally
 * often A and B, whichever is easier.
 * @param random a source of chance that returns 0 <= x < 1
 */
export function nextForm({ pre, post }: Pick<CourseSummary, 'pre' | 'post'>, random: () => number): string {
  const begun = [pre.begun, post.begun].flatMap((kept) => (kept ? [kept.first, kept.last] : []));
  if (begun.length === 0) return random() < 0.5 ? 'A' : 'B';
  const { form: first } = begun.reduce(earliest);
  const { form: last } = begun.reduce(latest);
  const cycle = [first, ...FORMS.filter((form) => form !== first)];
  return cycle[(cycle.indexOf(last) + 1) % cycle.length] ?? first;
}
