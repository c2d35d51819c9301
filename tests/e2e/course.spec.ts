import type { Page } from '@playwright/test';
import { fill } from '../../src/browser/fill.ts';
import type { Lesson } from '../../src/course/course.ts';
import { pathOf, type Page as CoursePage } from '../../src/layouts/routes.ts';
import type { Language } from '../../src/questions/question.ts';
import { courseFolder } from './offline-walk.ts';
import { answerRightly } from './support/answers.ts';
import { expect, test } from './support/fixtures.ts';
import { alive, course, stepOf, textsIn } from './support/lesson.ts';
import type { Press } from './support/scenario.ts';
import { button, takeTest } from './support/tests.ts';

/** How the course is met: where its pages stand, and how a learner presses. */
interface Way {
  readonly language: Language;
  readonly addressOf: (page: CoursePage) => string;
  readonly press: Press;
}

async function learn(page: Page, lesson: Lesson, { language, addressOf, press }: Way): Promise<void> {
  await page.goto(addressOf({ name: 'lesson', slug: lesson.slug }));
  await alive(page);
  const practice = lesson.questions.filter(({ id }) => !lesson.activities.includes(id));
  for (const question of lesson.questions) {
    if (practice.length > 1 && practice.includes(question)) await press(stepOf(page, question));
    await answerRightly(page, question, language, press);
  }
  await expect(page.locator(`.rail .lessons [data-lesson="${lesson.id}"]`), `${lesson.id} is passed`).toHaveAttribute(
    'data-state',
    'passed',
  );
}

/** From the pre-test to the printed page, as a learner takes it. */
async function takeCourse(page: Page, way: Way): Promise<void> {
  const { language, addressOf, press } = way;
  const { test: texts, progress, proof } = textsIn(language);
  await page.goto(addressOf({ name: 'preTest' }));
  await press(button(page, texts.pre.start));
  await takeTest(page, language, (index) => (index % 2 ? 'right' : 'wrong'));
  await expect(page.locator('.result')).toContainText(fill(texts.pre.score, { score: 50 }));

  for (const lesson of course.lessons) await learn(page, lesson, way);

  await page.goto(addressOf({ name: 'postTest' }));
  await press(button(page, texts.post.start));
  await takeTest(page, language, () => 'right');
  await expect(page.locator('.result')).toContainText(texts.post.passed);

  await page.goto(addressOf({ name: 'learning' }));
  const all = fill(progress.count, { passed: course.lessons.length, count: course.lessons.length });
  await expect(page.locator('[data-progress-text]').first()).toContainText(all);
  // Gain: all of the half that was missing.
  await expect(page.getByRole('main')).toContainText(language === 'id' ? '1,0' : '1.0');

  await page.goto(addressOf({ name: 'proof' }));
  const sheet = page.getByRole('article', { name: proof.title });
  await expect(sheet.getByRole('heading', { name: proof.title })).toBeVisible();
  await page.getByLabel(proof.name, { exact: true }).fill('Siti, S.Sos.');
  await expect(sheet).toContainText('Siti, S.Sos.');
}

test.setTimeout(240_000);

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
  test('a learner takes the whole course, pre-test to proof, in Indonesian', async ({ page, addresses }) => {
    const addressOf = (to: CoursePage) => `${addresses.site}${pathOf(to, 'id')}`;
    await takeCourse(page, { language: 'id', addressOf, press: (target) => target.tap() });
  });
});

test.describe('from the unpacked zip', () => {
  test.use({ viewport: { width: 1366, height: 768 } });
  test('a learner takes the whole course, pre-test to proof, in English', async ({ page, unpacked }) => {
    const addressOf = (to: CoursePage) => `${courseFolder(unpacked)}${pathOf(to, 'en')}index.html`;
    await takeCourse(page, { language: 'en', addressOf, press: (target) => target.click() });
  });
});
