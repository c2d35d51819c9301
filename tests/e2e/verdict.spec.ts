import type { Page } from '@playwright/test';
import { fill } from '../../src/browser/fill.ts';
import { pathOf } from '../../src/layouts/routes.ts';
import { expect, test } from './support/fixtures.ts';
import { alive, course, lessonPath, textsIn } from './support/lesson.ts';
import { completedRecord, halfRecord, readRecord, RecordMaker } from './support/records.ts';

const LANGUAGE = 'id';
const { progress, stop } = textsIn(LANGUAGE);
const WORDS = Object.values(progress.states);

/** What a page says of each lesson, in its words, and of the count of lessons passed. */
interface Verdict {
  readonly lessons: readonly string[];
  readonly passed: string;
}

/** Words stand beside the lessons' marks, whether they are seen or only read out. */
async function verdictIn(page: Page, within: string): Promise<Verdict> {
  const marks = page.locator(`${within} [data-lesson] [data-state-word]`);
  const text = await page.locator('[data-progress-text]').first().textContent();
  const lessons = (await marks.allTextContents()).map((word) => word.trim());
  for (const word of lessons) expect(WORDS).toContain(word);
  // Only some pages tell the time that is left.
  return { lessons, passed: text?.split(',')[0]?.trim() ?? '' };
}

const PAGES: Record<string, (page: Page) => Promise<Verdict>> = {
  rail: async (page) => {
    await page.goto(lessonPath(LANGUAGE));
    await alive(page);
    return verdictIn(page, '.rail .lessons');
  },
  home: async (page) => {
    await page.goto(pathOf({ name: 'home' }, LANGUAGE));
    await expect(page.getByRole('link', { name: stop.continue }).or(page.getByText(stop.resultsAt))).toBeVisible();
    return verdictIn(page, '.contents');
  },
  learning: async (page) => {
    await page.goto(pathOf({ name: 'learning' }, LANGUAGE));
    await expect(page.locator('[data-when="begun"]')).toBeVisible();
    return verdictIn(page, '.done');
  },
  test: async (page) => {
    await page.goto(pathOf({ name: 'postTest' }, LANGUAGE));
    await expect(page.locator('.test')).toHaveAttribute('data-alive');
    await expect(page.locator('button[data-saved]:visible').first()).toHaveAttribute('data-saved', 'saved');
    return verdictIn(page, '.rail .lessons');
  },
  proof: async (page) => {
    await page.goto(pathOf({ name: 'proof' }, LANGUAGE));
    await expect(page.locator('[data-when="reading"]')).toBeHidden();
    return verdictIn(page, '.sheet');
  },
};

const NAMES = Object.keys(PAGES);
/** Each page stands once in every place; every other order is walked backwards. */
const ORDERS = NAMES.map((_, turn) => {
  const turned = [...NAMES.slice(turn), ...NAMES.slice(0, turn)];
  return turn % 2 ? turned.reverse() : turned;
});

const allPassed = () => {
  const made = completedRecord();
  return { made, words: course.lessons.map(() => progress.states.passed), passed: course.lessons.length };
};
const inTheMiddle = () => {
  const { passed, practised, opened } = progress.states;
  const words = course.lessons.map((_, index) => [passed, practised, opened][index] ?? progress.states.new);
  return { made: halfRecord(), words, passed: 1 };
};

for (const [name, life] of [
  ['half-way', inTheMiddle],
  ['at the end', allPassed],
] as const)
  test(`every page says the same of a learner ${name}, in whatever order they are opened`, async ({ page }) => {
    const { made, words, passed } = life();
    await page.goto(pathOf({ name: 'learning' }, LANGUAGE));
    await readRecord(page, LANGUAGE, made);
    const expected: Verdict = {
      lessons: words,
      passed: fill(progress.count, { passed, count: course.lessons.length }),
    };
    for (const order of ORDERS)
      for (const each of order)
        await expect.poll(() => PAGES[each]!(page), { message: `${each} in ${order.join(', ')}` }).toEqual(expected);
  });

test('completion is told by home, My learning and proof together, and by none of them before', async ({ page }) => {
  const { proof } = textsIn(LANGUAGE);
  const made = new RecordMaker();
  for (const lesson of course.lessons) made.open(lesson).practise(lesson);
  const expectAll = async (completed: boolean) => {
    await page.goto(pathOf({ name: 'home' }, LANGUAGE));
    await expect(page.getByText(completed ? stop.resultsAt : stop.takeAt)).toBeVisible();
    await page.goto(pathOf({ name: 'learning' }, LANGUAGE));
    await expect(page.getByText(completed ? stop.resultsAt : stop.takeAt)).toBeVisible();
    await page.goto(pathOf({ name: 'proof' }, LANGUAGE));
    await expect(page.getByRole('heading', { name: proof.missing })).toBeVisible({ visible: !completed });
    await expect(page.getByRole('article', { name: proof.title })).toBeVisible({ visible: completed });
  };
  await page.goto(pathOf({ name: 'learning' }, LANGUAGE));
  await readRecord(page, LANGUAGE, made);
  await expectAll(false);
  await page.goto(pathOf({ name: 'learning' }, LANGUAGE));
  await readRecord(
    page,
    LANGUAGE,
    made.take('post', 'A', () => true),
  );
  await expectAll(true);
});
