import type { Locator, Page } from '@playwright/test';
import { pathOf } from '../../../src/layouts/routes.ts';
import type { QuestionOf } from '../../../src/questions/index.ts';
import type { Language } from '../../../src/questions/question.ts';
import { journeys } from '../../../src/questions/scenario/graph.ts';
import { keyOf } from '../../../src/questions/scenario/score.ts';
import { walk } from '../../../src/questions/scenario/walk.ts';
import { expect } from './fixtures.ts';
import { alive, course, linesOf, textsIn } from './lesson.ts';

const found = course.lessons.flatMap((lesson) =>
  lesson.questions.flatMap((question) => (question.type === 'scenario' ? [{ lesson, question }] : [])),
)[0]!;

/** The scenario of the course, and the lesson it stands in. */
export const scenario: QuestionOf<'scenario'> = found.question;
const scenarioLesson = found.lesson;
export const key = keyOf(scenario);

/** A walk to an ending, as the steps of a response; with more wishes the first that meets them. */
export function walkTo(ending: string, wanted: (path: readonly string[]) => boolean = () => true): readonly string[] {
  const path = journeys(scenario).find(({ state, path: each }) => state.at === ending && wanted(each))?.path;
  if (!path) throw new Error(`The scenario has no such walk to ${ending}.`);
  return path;
}

/** A walk with all that is told on it. */
export const toldOn = (path: readonly string[]) => walk(scenario, path);

export const scenarioPath = (language: Language) => pathOf({ name: 'lesson', slug: scenarioLesson.slug }, language);

export const formOfScenario = (page: Page): Locator => page.locator(`form[id="${scenario.id}"]`);

/** What is told just now: it has the focus. */
export const toldIn = (page: Page): Locator => formOfScenario(page).locator('.told');

export async function openScenario(page: Page, language: Language, base = ''): Promise<void> {
  await page.goto(base + scenarioPath(language));
  await alive(page);
}

export const enterButton = (page: Page, language: Language): Locator =>
  formOfScenario(page).getByRole('button', { name: textsIn(language).questionTypes.scenario.begin });

/** What a press is: by mouse, by finger, by keys. */
export type Press = (target: Locator) => Promise<void>;

/** Takes the steps of a walk behind the first `from`, reading each consequence; stops before what follows the last. */
export async function take(page: Page, language: Language, path: readonly string[], press: Press, from = 0) {
  const { walk: texts } = textsIn(language).scenario;
  const { steps } = toldOn(path);
  for (const [index, { node, choice }] of steps.entries()) {
    if (index < from) continue;
    await expect(toldIn(page)).toBeFocused();
    await expect(toldIn(page)).toContainText(node.text[language]);
    await press(formOfScenario(page).getByRole('button', { name: choice.text[language], exact: true }));
    await expect(toldIn(page)).toBeFocused();
    await expect(toldIn(page)).toBeInViewport();
    await expect(toldIn(page)).toContainText(choice.consequence[language]);
    if (index < steps.length - 1)
      await press(formOfScenario(page).getByRole('button', { name: texts.on, exact: true }));
  }
}

/** From the last consequence to the ending, which is told as it is authored. */
export async function finish(page: Page, language: Language, path: readonly string[], press: Press): Promise<void> {
  const { walk: texts } = textsIn(language).scenario;
  await press(formOfScenario(page).getByRole('button', { name: texts.end, exact: true }));
  const { ending, state, steps } = toldOn(path);
  await expect(toldIn(page)).toBeFocused();
  await expect(toldIn(page)).toContainText(ending!.title[language]);
  await expect(toldIn(page)).toContainText(ending!.text[language]);
  if (ending!.late) {
    const late = expect(toldIn(page).getByText(texts.late));
    await (state.late ? late.toBeVisible() : late.toHaveCount(0));
  }
  await expectPath(page, language, path);
  expect(steps).toHaveLength(path.length);
}

/** The map of the walked path: each step with its name, its choice and what it changed, the turn, the ending. */
export async function expectPath(page: Page, language: Language, path: readonly string[]): Promise<void> {
  const { walk: texts } = textsIn(language).scenario;
  const items = formOfScenario(page).getByRole('list', { name: texts.path }).getByRole('listitem');
  const { steps, ending } = toldOn(path);
  await expect(items).toHaveCount(steps.length + 1);
  for (const [index, { node, choice }] of steps.entries()) {
    const words = items.nth(index).locator('.word');
    await expect(items.nth(index)).toContainText(node.title[language]);
    await expect(items.nth(index)).toContainText(choice.text[language]);
    await expect(words).toHaveText([
      ...(key.startsWith(`${node.id}.`) ? [texts.turn] : []),
      ...(choice.trust === 1 ? [texts.rose] : []),
      ...(choice.trust === -1 ? [texts.fell] : []),
      ...(choice.late ? [texts.delayed] : []),
    ]);
  }
  await expect(items.last()).toContainText(ending!.title[language]);
}

/** The walks that the record holds, in the order in which they ended. */
export async function recordedWalks(page: Page) {
  const events = (await linesOf(page))
    .filter((line) => line.includes(`"question":"${scenario.id}"`))
    .map(
      (line) => JSON.parse(line) as { response: string[]; score: number; max: number; attempt: number; seed: number },
    );
  return events.sort((one, other) => one.attempt - other.attempt);
}
