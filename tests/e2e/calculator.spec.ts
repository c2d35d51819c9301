import type { Page } from '@playwright/test';
import { fill } from '../../src/browser/fill.ts';
import { ELEMENTS, type SurveyElement } from '../../src/course/satisfaction/survey-index.ts';
import { pathOf } from '../../src/layouts/routes.ts';
import { LANGUAGES, type Language } from '../../src/questions/question.ts';
import { expect, test } from './support/fixtures.ts';
import { course, switchIn, textsIn } from './support/lesson.ts';

const pathIn = (language: Language) => pathOf({ name: 'enrichment' }, language);
const figures = (page: Page) => page.locator('[data-means]');

for (const language of LANGUAGES) {
  const { calculator, enrichment, lesson } = textsIn(language);
  const { told } = calculator;
  const field = (page: Page, element: SurveyElement) =>
    page.getByRole('textbox', { name: calculator.elements[element], exact: true });
  const result = (page: Page, index: string, grade: string) =>
    expect(page.locator('[data-outcome]')).toContainText(fill(told.result, { index, grade }));
  const decimal = (text: string) => (language === 'id' ? text.replace('.', ',') : text);

  test(`nine means, typed with the keyboard, give the index, its grade and where it stands (${language})`, async ({
    page,
  }) => {
    await page.goto(pathIn(language));
    await field(page, 'requirements').focus();
    // Comma and point are the same to the calculator, in either language.
    for (const mean of ['3,4', '3.2', '2,9', '3.8', '3,3', '3.5', '3,6', '2.7', '3,1']) {
      await page.keyboard.type(mean);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await result(page, decimal('81.94'), 'B');
    const outcome = page.locator('[data-outcome]');
    await expect(outcome).toBeFocused();
    await expect(outcome).toContainText(
      fill(told.weakest, {
        elements: calculator.elements.complaints.toLowerCase(),
        mean: decimal('2.70'),
      }),
    );
    await expect(outcome).toContainText(fill(told.weights, { index: decimal('81.13') }));
    await expect(outcome.locator('[data-here] + text')).toHaveText('B');
    // It belongs to the figures that stand there.
    await field(page, 'complaints').fill('4');
    await expect(outcome).toBeHidden();
    await page.keyboard.press('Enter');
    await result(page, decimal('85.56'), 'B');
  });

  test(`what cannot be is refused in words, at its place, and nothing typed is lost (${language})`, async ({
    page,
  }) => {
    await page.goto(pathIn(language));
    const typed: [SurveyElement, string, keyof typeof told.faults | ''][] = [
      ['requirements', '3,5', ''],
      ['procedure', '', 'empty'],
      ['time', 'baik', 'not-a-number'],
      ['fee', '0', 'too-low'],
      ['product', '5', 'too-high'],
      ['competence', '82,5', 'an-index'],
      ['behaviour', '4.0', ''],
      ['complaints', '1', ''],
      ['facilities', '3,2,1', 'not-a-number'],
    ];
    for (const [element, text] of typed) await field(page, element).fill(text);
    await page.getByRole('button', { name: calculator.calculate }).click();
    for (const [element, text, fault] of typed) {
      await expect(field(page, element)).toHaveValue(text);
      await expect(field(page, element)).toHaveAttribute('aria-invalid', String(fault !== ''));
      await expect(field(page, element)).toHaveAccessibleDescription(
        fault && fill(told.faults[fault], { typed: text }),
      );
    }
    await expect(page.getByRole('alert').filter({ hasText: fill(told.summary, { count: 6 }) })).toBeVisible();
    await expect(field(page, 'procedure')).toBeFocused();
    await expect(page.locator('[data-outcome]')).toBeHidden();
    // Mended one by one, each complaint goes as its field is touched.
    for (const [element, , fault] of typed) if (fault) await field(page, element).fill('2');
    await expect(page.locator('.fault:visible')).toHaveCount(0);
    await page.getByRole('button', { name: calculator.calculate }).click();
    await result(page, decimal('56.94'), 'D');
  });

  test(`figures stay over a reload and in the other language; clearing can be taken back (${language})`, async ({
    page,
  }) => {
    await page.goto(pathIn(language));
    await page.getByRole('button', { name: calculator.example }).click();
    await expect(field(page, 'fee')).toHaveValue(decimal('3.80'));
    await expect(page.getByRole('button', { name: calculator.example })).toBeHidden();
    await page.reload();
    await expect(field(page, 'fee')).toHaveValue(decimal('3.80'));
    await page.getByRole('button', { name: calculator.clear }).click();
    await expect(field(page, 'fee')).toHaveValue('');
    const undo = page.getByRole('button', { name: told.undo });
    await expect(undo).toBeFocused();
    await undo.press('Enter');
    await expect(field(page, 'fee')).toHaveValue(decimal('3.80'));
    await page.getByRole('link', { name: switchIn(language) }).click();
    const other = textsIn(language === 'id' ? 'en' : 'id').calculator;
    await expect(page.getByRole('textbox', { name: other.elements.fee, exact: true })).toHaveValue(decimal('3.80'));
    await page.getByRole('button', { name: other.calculate }).click();
    await expect(page.locator('[data-result]')).toContainText(language === 'id' ? '81.94' : '81,94');
    await page.getByRole('button', { name: other.clear }).click();
    await page.reload();
    await expect(page.getByRole('button', { name: other.example })).toBeVisible();
    // Nothing is left of it on the device.
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/form/')))).toEqual([]);
  });

  test(`a pasted table is worked out, and its faults are told by row and column (${language})`, async ({ page }) => {
    await page.goto(pathIn(language));
    await page.getByText(calculator.table).click();
    const table = page.getByRole('textbox', { name: calculator.tableLabel });
    const work = page.getByRole('button', { name: calculator.tableCalculate });
    await table.fill('U1\tU2\tU3\tU4\tU5\tU6\tU7\tU8\tU9\n3\t4\t2\t4\t3\t3\t4\t2\t3\n4\t4\t3\t4\t3\t4\t4\t5\t3');
    await work.click();
    await expect(table).toBeFocused();
    await expect(table).toHaveAccessibleDescription(
      new RegExp(fill(told.faults.answer, { row: 3, column: 8, found: '5' })),
    );
    await expect(table).toHaveValue(/^U1/);
    await table.press('End');
    for (const key of ['ArrowLeft', 'ArrowLeft', 'Backspace', '3']) await table.press(key);
    await work.click();
    // 60 of 18 answers x 25 = 83.33...
    await result(page, decimal('83.33'), 'B');
    await expect(page.locator('[data-outcome]')).toContainText(fill(told.respondents, { count: 2 }));
  });

  test(`each part names its source and its date, and the page says that it is never scored (${language})`, async ({
    page,
  }) => {
    await page.goto(pathIn(language));
    await expect(page.getByText(enrichment.mark)).toBeVisible();
    const parts = await page.getByRole('heading', { level: 2 }).count();
    expect(parts).toBeGreaterThan(5);
    const sources = page.locator('.source');
    await expect(sources).toHaveCount(parts);
    for (const source of await sources.all()) {
      await expect(source).toContainText('24 November 2026');
      await expect(source).toContainText(lesson.enrichmentNote);
    }
    // Its links lead to lessons.
    await page.locator('main a').first().click();
    const titles = course.lessons.map(({ title }) => title[language]);
    expect(titles).toContain(await page.getByRole('heading', { level: 1 }).innerText());
  });
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });

  test('the example is worked out', async ({ page }) => {
    const { calculator } = textsIn('id');
    await page.goto(pathIn('id'));
    await page.getByRole('button', { name: calculator.example }).tap();
    await page.getByRole('button', { name: calculator.calculate }).tap();
    await expect(page.locator('[data-result]')).toBeInViewport();
    await expect(page.locator('[data-result]')).toHaveText('Indeks 81,94, mutu B');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the formula and the grades are there, and no field that would do nothing', async ({ page }) => {
    for (const language of LANGUAGES) {
      await page.goto(pathIn(language));
      await expect(page.locator('noscript p')).toHaveText(textsIn(language).calculator.noScript);
      await expect(page.getByRole('table')).toContainText('A');
      await expect(figures(page)).toBeHidden();
      await expect(page.getByRole('button')).toHaveCount(0);
    }
  });
});

test('all nine elements have a name in both languages', () => {
  for (const language of LANGUAGES) expect(Object.keys(textsIn(language).calculator.elements)).toEqual([...ELEMENTS]);
});
