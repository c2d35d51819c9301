import type { Page } from '@playwright/test';
import { fill } from '../../src/browser/fill.ts';
import { pathOf } from '../../src/layouts/routes.ts';
import { LANGUAGES, type Language } from '../../src/questions/question.ts';
import { expect, test } from './support/fixtures.ts';
import { tabTo } from './support/lesson-keys.ts';
import { course, textsIn } from './support/lesson.ts';
import { completedRecord, halfRecord, readRecord, type RecordMaker } from './support/records.ts';

const NAME = 'Siti Rahmawati, S.Sos., M.Si.';
const proofPath = (language: Language) => pathOf({ name: 'proof' }, language);

async function openProof(page: Page, language: Language, record: RecordMaker): Promise<void> {
  await page.goto(pathOf({ name: 'learning' }, language));
  await readRecord(page, language, record);
  await page.goto(proofPath(language));
  await expect(page.locator('[data-when="reading"]')).toBeHidden();
}

const nameField = (page: Page, language: Language) => page.getByLabel(textsIn(language).proof.name, { exact: true });

/** How many pages a PDF has: each is an object of this type. */
const pagesIn = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g) ?? []).length;

for (const language of LANGUAGES) {
  const { proof, progress } = textsIn(language);

  test(`before completion the page says what is missing, and leads there (${language})`, async ({ page }) => {
    await openProof(page, language, halfRecord());
    await expect(page.getByRole('heading', { name: proof.missing })).toBeVisible();
    await expect(nameField(page, language)).toBeHidden();
    const entries = page.getByRole('main').getByRole('listitem').filter({ visible: true });
    await expect(entries).toHaveText([
      ...course.lessons
        .slice(2)
        .map(({ title }, index) => fill(proof.missingLesson, { number: index + 3, title: title[language] })),
      fill(proof.missingTest, { mark: course.passMark }),
    ]);
    await entries.first().getByRole('link').click();
    await expect(page).toHaveURL(/#practice$/);
    await expect(page.locator('#practice')).toBeInViewport();
  });

  test(`the sheet says who did what, when, and how well, and claims no more (${language})`, async ({ page }) => {
    await openProof(page, language, completedRecord());
    const sheet = page.getByRole('article', { name: proof.title });
    await expect(sheet.getByRole('heading', { name: proof.title })).toBeVisible();
    for (const told of ['26 November 2026', '43', '87', fill(proof.sheet.postPassed, { mark: course.passMark })])
      await expect(sheet.getByText(told, { exact: true })).toBeVisible();
    await expect(sheet.getByText(proof.sheet.jpValue)).toBeVisible();
    await expect(sheet.getByText(proof.sheet.statement)).toBeVisible();
    for (const { title } of course.lessons) {
      const row = sheet.getByRole('row').filter({ hasText: title[language] });
      await expect(row).toContainText(progress.states.passed);
      await expect(row).toContainText('100');
    }
    await expect(sheet.getByRole('img')).toHaveAccessibleName(
      fill(progress.count, { passed: course.lessons.length, count: course.lessons.length }),
    );
    await expect(page.locator('body')).not.toContainText(/sertifikat|certificate|STTPP/i);
  });

  test(`the name is asked here, stands on the sheet at once, and stays only where that is wanted (${language})`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const counted = window as unknown as { printed: number };
      counted.printed = 0;
      window.print = () => counted.printed++;
    });
    await openProof(page, language, completedRecord());
    const [name, keep] = [nameField(page, language), page.getByLabel(proof.keep)];
    const bearer = page.locator('.bearer');
    await expect(bearer).toContainText(proof.sheet.blank);
    // By keyboard alone.
    await tabTo(page, name);
    await page.keyboard.type(NAME);
    await expect(bearer).toContainText(NAME);
    await expect(bearer.getByText(proof.sheet.blank, { exact: true })).toBeHidden();
    await page.reload();
    await expect(name).toHaveValue('');
    await tabTo(page, name);
    await page.keyboard.type(NAME);
    await tabTo(page, keep);
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('button', { name: proof.print }));
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(1);
    await page.reload();
    await expect(name).toHaveValue(NAME);
    await expect(keep).toBeChecked();
    await expect(bearer).toContainText(NAME);
    await keep.uncheck();
    await page.reload();
    await expect(name).toHaveValue('');
    await expect(keep).not.toBeChecked();
    expect(await page.evaluate((text) => JSON.stringify(localStorage).includes(text), NAME)).toBe(false);
  });

  test(`it is printed on one page of A4 or F4, whatever the theme and the length of the name (${language})`, async ({
    page,
  }) => {
    await openProof(page, language, completedRecord());
    const papers = { A4: { format: 'A4' }, F4: { width: '215mm', height: '330mm' } } as const;
    for (const [paper, size] of Object.entries(papers))
      for (const [colorScheme, name] of [
        ['light', ''],
        ['dark', `Raden Roro Dyah Ayu Kusumaningtyas Wulandari Prawirodirdjo, S.Sos., M.Si., Ph.D.`],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await nameField(page, language).fill(name);
        expect(pagesIn(await page.pdf(size)), `${paper} ${colorScheme}`).toBe(1);
      }
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const part of await page.locator('form, .top, .foot, h1').all()) await expect(part).toBeHidden();
    await expect(page.getByRole('article', { name: proof.title })).toBeVisible();
    // Paper is light: the ink must be dark on it.
    expect(await page.locator('.sheet .rosette').evaluate((drawing) => getComputedStyle(drawing).stroke)).toBe(
      'rgb(39, 64, 126)',
    );
  });
}

test('from the unpacked zip the whole of it works too', async ({ page, unpacked }) => {
  const folder = `${unpacked}${course.id}/`;
  await page.goto(`${folder}${pathOf({ name: 'learning' }, 'id')}index.html`);
  await readRecord(page, 'id', completedRecord());
  const { stop, proof } = textsIn('id');
  await page.getByRole('link', { name: stop.print }).first().click();
  await expect(page).toHaveURL(`${folder}${proofPath('id')}index.html`);
  await nameField(page, 'id').fill(NAME);
  await expect(page.getByRole('article', { name: proof.title })).toContainText(NAME);
});
