import { fill } from '../../src/browser/fill.ts';
import type { Question } from '../../src/questions/index.ts';
import { expect, test } from './support/fixtures.ts';
import {
  alive,
  answer,
  course,
  expectAnswered,
  expectState,
  formOf,
  lesson,
  lessonPath,
  linesOf,
  openLesson,
  practice,
  sorting,
  stepOf,
  textsIn,
} from './support/lesson.ts';
import { inputsFor, responseTo } from './support/responses.ts';

const { record } = textsIn('id');
const singles = practice.filter(({ type }) => type === 'single-choice');
const several = practice.find(({ type }) => type === 'multiple-response')!;

test('two pages answer in turn, neither reloaded: both show the same, and nothing is lost', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await openLesson(page, 'id');
  await openLesson(other, 'en');
  await answer(other, 'en', sorting, 'wrong');
  for (const [index, question] of practice.entries()) {
    const [writer, language] = index % 2 ? ([other, 'en'] as const) : ([page, 'id'] as const);
    await stepOf(writer, question).click();
    await answer(writer, language, question, 'right');
    const answered = practice.slice(0, index + 1).map(({ id }) => id);
    await expectAnswered(page, 'id', answered);
    await expectAnswered(other, 'en', answered);
  }
  const said = async () => {
    for (const [each, language] of [
      [page, 'id'],
      [other, 'en'],
    ] as const) {
      await expectState(each, language, 'passed');
      for (const question of [...practice, sorting]) {
        const form = formOf(each, question);
        for (const input of inputsFor(form, question, responseTo(question, question === sorting ? 'wrong' : 'right'))) {
          await expect(input).toBeChecked();
          await expect(input).toBeDisabled();
        }
      }
    }
  };
  await said();
  const answers = (await linesOf(page)).filter((line) => line.includes('"answered"'));
  expect(answers).toHaveLength(lesson.questions.length);
  for (const each of [page, other]) await each.reload();
  await alive(page);
  await alive(other);
  await said();
  expect((await linesOf(page)).filter((line) => line.includes('"answered"'))).toEqual(expect.arrayContaining(answers));
});

test('one corrupted line is set aside and told; the rest is read', async ({ page }) => {
  const [first, second] = singles as [Question, Question];
  await openLesson(page, 'id');
  for (const question of [first, second]) {
    await stepOf(page, question).click();
    await answer(page, 'id', question, 'right');
  }
  await alive(page);
  // A page that stands on the lesson would write its own segment anew when it is left.
  await page.goto('id/');
  const broken = await page.evaluate(
    ([prefix, id]) => {
      for (const [key, text] of Object.entries(localStorage) as [string, string][]) {
        const line = key.startsWith(prefix!) && text.split('\n').find((each) => each.includes(`"${id!}"`));
        if (!line) continue;
        localStorage.setItem(key, text.replace(line, line.slice(0, 60)));
        return line.slice(0, 60);
      }
      throw new Error('The answer is not in the log.');
    },
    [`${course.id}/log/`, first.id],
  );
  const told = async () => {
    await page.locator('button[data-saved]:visible').click();
    const dialog = page.getByRole('dialog', { name: record.title });
    await expect(dialog).toContainText(fill(record.setAside, { count: 1 }));
    await dialog.getByRole('button', { name: record.close }).click();
    await expect(dialog).toHaveCount(0);
  };
  // The database has the answer too, so that even this one is not lost.
  await page.goto(lessonPath('id'));
  await alive(page);
  await expectAnswered(page, 'id', [first.id, second.id]);
  await told();
  await stepOf(page, several).click();
  await answer(page, 'id', several, 'right');
  await alive(page);
  await page.reload();
  await alive(page);
  await expectAnswered(page, 'id', [first.id, second.id, several.id]);
  await told();
  expect(await linesOf(page, 'aside')).toEqual([broken]);
});
