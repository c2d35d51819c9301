import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fill } from '../../src/browser/fill.ts';
import { expect, test } from './support/fixtures.ts';
import { alive, answer, course, expectAnswered, openLesson, practice, stepOf, textsIn } from './support/lesson.ts';

const [first, second] = practice as [(typeof practice)[number], (typeof practice)[number]];
const { record } = textsIn('id');

const openDialog = async (page: Page) => {
  await page.locator('button[data-saved]:visible').click();
  return page.getByRole('dialog', { name: record.title });
};

/** Chooses a file in the file dialog of the browser. */
async function readFile(page: Page, text: string): Promise<void> {
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('dialog').getByText(record.fromFile).click();
  await (await chosen).setFiles({ name: 'catatan.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function saveToFile(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: record.toFile }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(new RegExp(`^${record.fileName}-\\d{4}-\\d\\d-\\d\\d\\.json$`));
  return readFileSync(await file.path(), 'utf8');
}

test('what a newer version wrote is kept through further answers, and files that are no record change nothing', async ({
  page,
}) => {
  const header = { format: 'course-record', version: 1, course: course.id, madeAt: 1 };
  const foreign = [
    { id: '0later-kind', kind: 'bookmarked', v: 1, at: 1, heading: 'three-ways' },
    { id: '0later-version', kind: 'answered', v: 9, at: 2, question: first.id, mood: ['calm'] },
  ];
  await openLesson(page, 'id');
  await answer(page, 'id', first, 'right');
  const dialog = await openDialog(page);
  await expect(dialog).toContainText(record.saved);
  const status = dialog.getByRole('status');
  await readFile(page, JSON.stringify({ ...header, events: foreign }));
  await expect(status).toHaveText(fill(record.fileRead, { count: 2 }));

  const whole = await saveToFile(page);
  for (const [text, told] of [
    ['Bukan catatan.', record.fileNotRecord],
    ['{"format":"course-record"', record.fileNotRecord],
    [JSON.stringify({ ...header, course: 'another', events: [] }), record.fileOtherCourse],
    [JSON.stringify({ ...header, version: 2, events: [] }), record.fileNewer],
    // Cut off in the middle of its last line: the lines before are read, and known already.
    [
      whole.slice(0, whole.lastIndexOf('}\n]') - 20),
      fill(record.fileUnread, { count: whole.trim().split('\n').length - 3, bad: 1 }),
    ],
  ] as const) {
    await readFile(page, text);
    await expect(status).toHaveText(told);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('button[data-saved]:visible')).toBeFocused();

  await stepOf(page, second).click();
  await answer(page, 'id', second, 'wrong');
  await page.reload();
  await alive(page);
  await expectAnswered(page, 'id', [first.id, second.id]);
  await openDialog(page);
  const { events } = JSON.parse(await saveToFile(page)) as { events: { id: string }[] };
  for (const event of foreign) expect(events).toContainEqual(event);
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
});
