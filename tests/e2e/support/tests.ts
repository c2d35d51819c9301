import type { Page } from '@playwright/test';
import type { TestItem } from '../../../src/course/course.ts';
import { fill } from '../../../src/browser/fill.ts';
import { pathOf } from '../../../src/layouts/routes.ts';
import type { Language } from '../../../src/questions/question.ts';
import { expect } from './fixtures.ts';
import { course, linesOf, textsIn } from './lesson.ts';

export type Kind = 'pre' | 'post';

export const testPath = (kind: Kind, language: Language) => pathOf({ name: `${kind}Test` }, language);

/** Every item of the tests, by its id. */
export const items: ReadonlyMap<string, TestItem> = new Map(
  course.lessons.flatMap(({ tests }) => tests.map((item) => [item.id, item] as const)),
);

/** Items of a form. */
export const count = course.lessons.reduce((sum, { objectives }) => sum + objectives.length, 0);

/** The item that is shown, known by its radio buttons. */
export async function shownItem(page: Page): Promise<TestItem> {
  const item = items.get((await page.locator('.test input').first().getAttribute('name')) ?? '');
  if (!item) throw new Error('The test shows no item of the course.');
  return item;
}

export const optionOf = (page: Page, item: TestItem, want: 'right' | 'wrong') => {
  const option = item.options.find(({ right }) => Boolean(right) === (want === 'right'))!;
  return page.locator(`.test input[value="${option.id}"]`);
};

export const button = (page: Page, name: string) => page.locator('.test').getByRole('button', { name, exact: true });

/** What was recorded of the tests, in its order. */
export async function recorded(page: Page, kind: 'test-started' | 'test-finished' | 'reported') {
  const events = (await linesOf(page)).map((line) => JSON.parse(line) as Record<string, unknown> & { at: number });
  return events.filter((event) => event['kind'] === kind).sort((one, other) => one.at - other.at);
}

/** Answers every item by mouse and hands in. @param want what to answer the item of this index */
export async function takeTest(page: Page, language: Language, want: (index: number) => 'right' | 'wrong') {
  const { test } = textsIn(language);
  for (let index = 0; index < count; index++) {
    await expect(page.locator('.test legend')).toContainText(fill(test.position, { number: index + 1, count }));
    await optionOf(page, await shownItem(page), want(index)).check();
    await button(page, index === count - 1 ? test.handIn : test.next).click();
  }
}
