import type { Locator, Page } from '@playwright/test';
import { courseFolder } from './offline-walk.ts';
import { expect, test } from './support/fixtures.ts';
import { alive, textsIn } from './support/lesson.ts';
import {
  enterButton,
  expectPath,
  finish,
  formOfScenario,
  key,
  openScenario,
  recordedWalks,
  scenario,
  scenarioPath,
  take,
  toldIn,
  toldOn,
  walkTo,
} from './support/scenario.ts';

const LANGUAGES = ['id', 'en'] as const;
const endings = scenario.endings.map(({ id }) => id);
const [best, worst] = [endings[0]!, endings.at(-1)!];
const turn = key.slice(0, key.indexOf('.') + 1);
const meets = (path: readonly string[]) => path.some((step) => step.startsWith(turn));

const click = (target: Locator) => target.click();
const tap = (target: Locator) => target.tap();

/** Goes on with Tab from where the focus is until the target has it, then presses Enter. */
const byKeys = (page: Page) => async (target: Locator) => {
  for (let tabs = 0; tabs < 10; tabs++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return page.keyboard.press('Enter');
  }
  throw new Error('The target is more than ten presses of Tab away.');
};

const again = (page: Page, language: 'id' | 'en', step: number, path: readonly string[]) =>
  formOfScenario(page).getByRole('button', {
    name: `${textsIn(language).scenario.walk.again}: ${toldOn(path).steps[step]!.node.title[language]}`,
    exact: true,
  });

for (const language of LANGUAGES) {
  const { scenario: texts, quiz, questionTypes } = textsIn(language);
  const start = questionTypes.scenario;

  test.describe(`by keyboard (${language})`, () => {
    for (const ending of endings)
      test(`a learner walks to ${ending}, and the walk is in the record`, async ({ page }) => {
        const path = walkTo(ending);
        const press = byKeys(page);
        await openScenario(page, language);
        await enterButton(page, language).focus();
        await page.keyboard.press('Enter');
        await take(page, language, path, press);
        expect(await recordedWalks(page)).toEqual([]);
        await finish(page, language, path, press);
        const score = Number(path.includes(key));
        await expect.poll(() => recordedWalks(page)).toMatchObject([{ response: path, score, max: 1, attempt: 1 }]);
      });

    test('what came of the turn is said after the ending, and explained on the map', async ({ page }) => {
      const right = walkTo(best, (path) => path.includes(key));
      const wrong = walkTo(worst, (path) => meets(path) && !path.includes(key));
      const press = byKeys(page);
      await openScenario(page, language);
      await enterButton(page, language).focus();
      await page.keyboard.press('Enter');
      await take(page, language, wrong, press);
      await finish(page, language, wrong, press);
      const form = formOfScenario(page);
      await expect(form.getByText(start.wrong)).toBeVisible();
      const { steps } = toldOn(wrong);
      const taken = steps.find(({ node }) => key.startsWith(`${node.id}.`))!;
      await expect(form.getByRole('listitem').filter({ hasText: taken.choice.consequence[language] })).toHaveCount(1);
      const solution = taken.node.choices.find((choice) => choice.right)!;
      await expect(form.getByText(solution.text[language])).toHaveCount(0);

      await press(form.getByRole('button', { name: quiz.reveal, exact: true }));
      await expect(form.locator('.answer')).toBeFocused();
      await expect(form.locator('.answer')).toContainText(solution.text[language]);
      await expect(form.locator('.answer')).toContainText(solution.consequence[language]);

      await form.getByRole('button', { name: quiz.tryAgain, exact: true }).focus();
      await page.keyboard.press('Enter');
      await take(page, language, right, press);
      await finish(page, language, right, press);
      await expect(form.getByText(start.right)).toBeVisible();
      await expect.poll(() => recordedWalks(page)).toMatchObject([{ score: 0 }, { score: 1, attempt: 2 }]);
    });
  });

  test.describe(`by touch (${language})`, () => {
    test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

    test('a walk that ends badly is tried again from a step, each walk an attempt of its own', async ({ page }) => {
      const bad = walkTo(worst, (path) => !meets(path));
      await openScenario(page, language);
      await enterButton(page, language).tap();
      await take(page, language, bad, tap);
      await finish(page, language, bad, tap);
      await expect(formOfScenario(page).getByText(start.unmet)).toBeVisible();

      // The steps before it stay as they were.
      const from = bad.length - 1;
      const better = walkTo(best, (path) => path.slice(0, 1).join() === bad[0]);
      const same = better.findIndex((step, index) => step !== bad[index]);
      expect(same).toBeLessThanOrEqual(from);
      await again(page, language, same, bad).tap();
      await take(page, language, better, tap, same);
      await finish(page, language, better, tap);
      await expect.poll(() => recordedWalks(page)).toHaveLength(2);
      const walks = await recordedWalks(page);
      expect(walks.map(({ response }) => response)).toEqual([bad, better]);
      expect(new Set(walks.map(({ seed }) => seed)).size).toBe(2);

      // From the first step, it begins anew.
      await again(page, language, 0, better).tap();
      await expect(toldIn(page)).toBeFocused();
      await expect(toldIn(page)).toContainText(toldOn(bad).steps[0]!.node.text[language]);
    });
  });

  test(`a walk that was left is gone on with after a reload, from its last consequence (${language})`, async ({
    page,
  }) => {
    const path = walkTo(best, (each) => each.includes(key));
    await openScenario(page, language);
    await enterButton(page, language).click();
    await take(page, language, path.slice(0, 2), click);

    await page.reload();
    await alive(page);
    await formOfScenario(page).getByRole('button', { name: start.resume, exact: true }).click();
    await expect(toldIn(page)).toBeFocused();
    await expect(toldIn(page)).toContainText(toldOn(path).steps[1]!.choice.consequence[language]);
    expect(await recordedWalks(page)).toEqual([]);
    await formOfScenario(page).getByRole('button', { name: texts.walk.on, exact: true }).click();
    await take(page, language, path, click, 2);
    await finish(page, language, path, click);

    await page.reload();
    await alive(page);
    await expect(formOfScenario(page).getByText(start.right)).toBeVisible();
    await formOfScenario(page).getByRole('button', { name: start.path, exact: true }).click();
    await expectPath(page, language, path);
    expect(await recordedWalks(page)).toHaveLength(1);
  });

  test(`a new walk from a step is gone on with after a reload too (${language})`, async ({ page }) => {
    const path = walkTo(best);
    await openScenario(page, language);
    await enterButton(page, language).click();
    await take(page, language, path, click);
    await finish(page, language, path, click);
    await again(page, language, 1, path).click();
    await page.reload();
    await alive(page);
    await formOfScenario(page).getByRole('button', { name: start.resume, exact: true }).click();
    await formOfScenario(page).getByRole('button', { name: texts.walk.on, exact: true }).click();
    await take(page, language, path, click, 1);
    await finish(page, language, path, click);
    await expect.poll(() => recordedWalks(page)).toHaveLength(2);
  });

  test.describe(`without JavaScript (${language})`, () => {
    test.use({ javaScriptEnabled: false });

    test('the page tells how the scenario begins, what could be said and how it may end', async ({ page }) => {
      await page.goto(scenarioPath(language));
      await expect(formOfScenario(page).getByRole('button')).toHaveCount(0);
      // Texts inside <noscript> are not found by `getByText`.
      const told = page.locator('noscript .panel');
      await expect(told).toBeVisible();
      const first = scenario.nodes.find(({ id }) => id === scenario.start)!;
      for (const text of [texts.unscripted.unscripted, first.text[language]])
        expect(await told.innerText()).toContain(text);
      expect(await told.innerText()).not.toContain(first.choices[0]!.text[language]);
      await told.locator('summary').click();
      for (const { text, consequence } of first.choices)
        for (const part of [text, consequence]) expect(await told.innerText()).toContain(part[language]);
      for (const { title } of scenario.endings) expect(await told.innerText()).toContain(title[language]);
    });
  });
}

test('a press that comes before the scripts opens the scenario once they are there', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((done) => (release = done));
  await page.route(/\.js(\?|$)/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(scenarioPath('id'), { waitUntil: 'commit' });
  await enterButton(page, 'id').click();
  release();
  await expect(toldIn(page)).toContainText(scenario.nodes[0]!.text.id);
  await expect(toldIn(page)).toBeFocused();
});

test('a press before the scripts does not hand in a walk that was left in the middle', async ({ page }) => {
  const path = walkTo(best);
  await openScenario(page, 'en');
  await enterButton(page, 'en').click();
  await take(page, 'en', path.slice(0, 1), click);
  let release = () => {};
  const released = new Promise<void>((done) => (release = done));
  await page.route(/\.js(\?|$)/, async (route) => {
    await released;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await enterButton(page, 'en').click();
  release();
  await expect(toldIn(page)).toContainText(toldOn(path).steps[0]!.choice.consequence.en);
  await alive(page);
  expect(await recordedWalks(page)).toEqual([]);
});

test('the graph comes when the scenario is entered; lost on the way, it is asked for again', async ({ page }) => {
  const start = textsIn('id').questionTypes.scenario;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const graphs = () => asked.filter((url) => /graph-|Walk\./.test(url));
  let lost = true;
  await page.route(/graph-[^/]*\.js/, (route) => (lost ? route.abort() : route.continue()));
  await openScenario(page, 'id');
  expect(graphs()).toEqual([]);
  await enterButton(page, 'id').click();
  await expect(formOfScenario(page).getByText(start.failed)).toBeVisible();
  lost = false;
  await enterButton(page, 'id').click();
  await expect(toldIn(page)).toBeFocused();
  await expect(formOfScenario(page).getByText(start.failed)).toHaveCount(0);
});

test('the scenario is walked from the unpacked zip', async ({ page, unpacked }) => {
  const path = walkTo(best);
  await page.goto(`${courseFolder(unpacked)}${scenarioPath('id')}index.html`);
  await enterButton(page, 'id').click();
  await take(page, 'id', path, click);
  await finish(page, 'id', path, click);
});
