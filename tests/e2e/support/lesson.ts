import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { readCourse } from '../../../src/authoring/index.ts';
import { fill } from '../../../src/browser/fill.ts';
import { root } from '../../../src/cli/toolchain.mjs';
import { pathOf } from '../../../src/layouts/routes.ts';
import type dictionary from '../../../src/i18n/id.json';
import type { Question } from '../../../src/questions/index.ts';
import type { Language } from '../../../src/questions/question.ts';
import { expect } from './fixtures.ts';
import { choose, responseTo } from './responses.ts';

/** The course as authored: what the pages must show is read there, and nowhere written twice. */
export const course = (() => {
  const reading = readCourse(root);
  if ('problems' in reading) throw new Error('The content has errors: run `npm run check`.');
  return reading.course;
})();
export const lesson = course.lessons[0]!;
export const practice = lesson.questions.filter(({ id }) => !lesson.activities.includes(id));
export const sorting = lesson.questions.find(({ type }) => type === 'categorising')!;

/** The texts of the interface. */
export const textsIn = (language: Language) =>
  JSON.parse(readFileSync(join(root, 'src', 'i18n', `${language}.json`), 'utf8')) as typeof dictionary;

/** What the link to the other language is called. */
export const switchIn = (language: Language) => {
  const { otherLanguage, otherLanguageShort } = textsIn(language).site;
  return `${otherLanguageShort}, ${otherLanguage}`;
};

export const lessonPath = (language: Language) => pathOf({ name: 'lesson', slug: lesson.slug }, language);

export const formOf = (page: Page, question: Question) => page.locator(`form#${question.id}`);
/** The button of a question in the row of steps. */
export const stepOf = (page: Page, question: Question) => page.locator(`button[data-step="${question.id}"]`);
/** The practice at the lesson's end. */
export const quizOf = (page: Page) => page.locator('section[data-quiz]').filter({ has: page.locator('[data-step]') });

export const checkButton = (form: Locator, language: Language) =>
  form.getByRole('button', { name: textsIn(language).quiz.check, exact: true });

export async function answer(
  page: Page,
  language: Language,
  question: Question,
  want: 'right' | 'wrong',
): Promise<void> {
  const form = formOf(page, question);
  await choose(form, question, responseTo(question, want, language));
  await checkButton(form, language).click();
}

/** The islands answer, the record is read and its views are drawn. */
export async function alive(page: Page, status: 'saved' | 'forbidden' = 'saved'): Promise<void> {
  await expect(page.locator('section[data-quiz]:not([data-alive])')).toHaveCount(0);
  await expect(page.locator('button[data-saved]:visible').first()).toHaveAttribute('data-saved', status);
}

export async function openLesson(page: Page, language: Language, base = ''): Promise<void> {
  await page.goto(base + lessonPath(language));
  await alive(page);
}

/** How the lesson stands in the list of lessons, as it is read out. */
export async function expectState(
  page: Page,
  language: Language,
  state: keyof (typeof dictionary)['progress']['states'],
) {
  const { progress, site } = textsIn(language);
  const link = page
    .getByRole('complementary', { name: site.contents })
    .getByRole('listitem')
    .filter({ hasText: lesson.title[language] });
  await expect(link.getByRole('link')).toHaveAccessibleName(new RegExp(`^${progress.states[state]}\\b`));
}

export const expectAnswered = async (page: Page, language: Language, ids: readonly string[]) => {
  const { position, done } = textsIn(language).quiz;
  for (const [index, question] of practice.entries()) {
    const name = fill(position, { number: index + 1, count: practice.length });
    await expect(stepOf(page, question)).toHaveAccessibleName(ids.includes(question.id) ? `${name}, ${done}` : name);
  }
};

/** All that stands in the quizzes: which question is open, what is offered in which order, chosen, told. */
export const whatStands = (page: Page) =>
  page.locator('section[data-quiz]').evaluateAll((quizzes) =>
    quizzes.map((quiz) => ({
      text: (quiz as HTMLElement).innerText,
      inputs: [...quiz.querySelectorAll<HTMLInputElement>('input')]
        .filter((input) => input.checkVisibility())
        .map(({ name, value, checked, disabled }) => [name, value, checked, disabled].join(' ')),
    })),
  );

/** The lines of the log in localStorage. */
export const linesOf = (page: Page, part: 'log' | 'aside' = 'log') =>
  page.evaluate(
    (prefix) =>
      Object.entries(localStorage).flatMap(([key, text]) => (key.startsWith(prefix) ? String(text).split('\n') : [])),
    `${course.id}/${part}/`,
  );

/**
 * A press of the mouse where the target is. Playwright's own click scrolls first to what stands in a sticky bar, and the
 * reader's place with it.
 */
export async function clickAt(page: Page, target: Locator): Promise<void> {
  const box = (await target.boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Turns the wheel until the part stands in the upper quarter of the window, or the page is at its end. */
export async function scrollTo(page: Page, id: string): Promise<void> {
  const part = page.locator(`[id="${id}"]`);
  const { width, height } = page.viewportSize()!;
  await page.mouse.move(width / 2, height / 2);
  const rest = async () => (await part.boundingBox())!.y - height / 6;
  const left = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
  await page.mouse.wheel(0, await rest());
  await expect.poll(async () => Math.abs(Math.min(await rest(), await left()))).toBeLessThan(2);
}

/** The reader sees the part where reading goes on: in the upper part of the window. */
export async function expectAtTop(page: Page, id: string, share = 1 / 3): Promise<void> {
  const { height } = page.viewportSize()!;
  await expect.poll(async () => (await page.locator(`[id="${id}"]`).boundingBox())!.y).toBeLessThan(height * share);
  expect((await page.locator(`[id="${id}"]`).boundingBox())!.y).toBeGreaterThanOrEqual(0);
}
