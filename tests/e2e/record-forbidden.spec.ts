import { readFileSync, rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fill } from '../../src/browser/fill.ts';
import { expect, test } from './support/fixtures.ts';
import { forbiddingProfile } from './support/forbidden.ts';
import {
  alive,
  answer,
  expectAnswered,
  expectState,
  lesson,
  lessonPath,
  practice,
  quizOf,
  sorting,
  stepOf,
  textsIn,
} from './support/lesson.ts';

for (const language of ['id', 'en'] as const) {
  const { record, saved, quiz, quizEnd } = textsIn(language);

  const openDialog = async (page: Page) => {
    await page.locator('button[data-saved]:visible').click();
    return page.getByRole('dialog', { name: record.title });
  };

  test(`where storage is forbidden the lesson works on, says so, and its file is read back (${language})`, async ({
    playwright,
    launchOptions,
    addresses,
  }) => {
    const profile = forbiddingProfile();
    const context = await playwright.chromium.launchPersistentContext(profile, {
      ...launchOptions,
      reducedMotion: 'reduce',
    });
    const page = context.pages()[0]!;
    const errors: string[] = [];
    context.on('weberror', (error) => errors.push(error.error().message));
    await page.goto(addresses.site);
    await page.getByRole('link', { name: textsIn(language).start.open }).click();
    await page.goto(addresses.site + lessonPath(language));
    await alive(page, 'forbidden');
    expect(
      await page.evaluate(() => {
        try {
          return typeof localStorage;
        } catch (error) {
          return (error as Error).name;
        }
      }),
    ).toBe('SecurityError');
    await expect(page.getByRole('button', { name: saved.forbidden })).toBeVisible();

    await answer(page, language, sorting, 'right');
    for (const [index, question] of practice.entries()) {
      await answer(page, language, question, index === 0 ? 'wrong' : 'right');
      await quizOf(page).getByRole('button', { name: quiz.next }).click();
    }
    await expect(page.locator('.finish')).toContainText(quizEnd.finishedPassed);
    await expectState(page, language, 'passed');
    await alive(page, 'forbidden');

    // The way to the file is there though the network is gone.
    await context.setOffline(true);
    let dialog = await openDialog(page);
    await expect(dialog).toContainText(record.forbidden);
    const downloading = page.waitForEvent('download');
    await dialog.getByRole('button', { name: record.toFile }).click();
    const file = readFileSync(await (await downloading).path());
    await context.setOffline(false);

    await page.reload();
    await alive(page, 'forbidden');
    await expectState(page, language, 'opened');
    await expectAnswered(page, language, []);
    const [, second] = practice;
    await stepOf(page, second!).click();
    await answer(page, language, second!, 'wrong');
    dialog = await openDialog(page);
    const choosing = page.waitForEvent('filechooser');
    await dialog.getByText(record.fromFile).click();
    await (await choosing).setFiles({ name: 'record.json', mimeType: 'application/json', buffer: file });
    // The six answers and the first opening.
    await expect(dialog.getByRole('status')).toHaveText(fill(record.fileRead, { count: lesson.questions.length + 1 }));
    await dialog.getByRole('button', { name: record.close }).click();
    await expectState(page, language, 'passed');
    await expectAnswered(
      page,
      language,
      practice.map(({ id }) => id),
    );
    expect(errors).toEqual([]);
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  });
}
