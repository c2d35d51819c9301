import { expect, test } from './support/fixtures.ts';
import {
  alive,
  answer,
  clickAt,
  expectAnswered,
  expectAtTop,
  expectState,
  formOf,
  lessonPath,
  openLesson,
  practice,
  scrollTo,
  stepOf,
  switchIn,
  textsIn,
} from './support/lesson.ts';
import { choose, inputsFor, responseTo } from './support/responses.ts';

for (const [from, to] of [
  ['id', 'en'],
  ['en', 'id'],
] as const) {
  test(`switching from ${from} to ${to} keeps the place, the open question and what was chosen and answered`, async ({
    page,
  }) => {
    const [first, second] = practice as [(typeof practice)[number], (typeof practice)[number]];
    await openLesson(page, from);
    await scrollTo(page, 'three-ways');
    await clickAt(page, page.getByRole('link', { name: switchIn(from) }));
    await expect(page).toHaveURL(new RegExp(`/${lessonPath(to)}#three-ways$`));
    await expectAtTop(page, 'three-ways');
    await alive(page);

    // There and back, answering in both languages.
    await answer(page, to, first, 'wrong');
    await stepOf(page, second).click();
    await choose(formOf(page, second), second, responseTo(second, 'right'));
    const orderOf = (id: string) =>
      page
        .locator(`form#${id} input`)
        .evaluateAll((inputs) => (inputs as HTMLInputElement[]).map(({ value }) => value));
    const orders = [await orderOf(first.id), await orderOf(second.id)];
    await scrollTo(page, second.id);
    await clickAt(page, page.getByRole('link', { name: switchIn(to) }));
    await expect(page).toHaveURL(new RegExp(`/${lessonPath(from)}#`));
    await alive(page);
    await expect(formOf(page, second)).toBeVisible();
    await expectAtTop(page, second.id, 1 / 2);
    for (const [question, want] of [
      [first, 'wrong'],
      [second, 'right'],
    ] as const)
      for (const input of inputsFor(formOf(page, question), question, responseTo(question, want)))
        await expect(input).toBeChecked();
    expect([await orderOf(first.id), await orderOf(second.id)]).toEqual(orders);
    await expectAnswered(page, from, [first.id]);
    await expectState(page, from, 'opened');
    await expect(formOf(page, second).getByRole('button', { name: textsIn(from).quiz.check })).toBeVisible();
    await stepOf(page, first).click();
    await expect(formOf(page, first)).toContainText(
      first.type === 'single-choice' ? first.options.find(({ right }) => !right)!.feedback[from] : '',
    );
  });

  test(`the place is kept too when the link is reached by keyboard (${from} to ${to})`, async ({ page }) => {
    await openLesson(page, from);
    const focused = (name: string) => page.getByRole('banner').getByRole('link', { name, exact: true });
    const tabTo = async (name: string) => {
      for (let stops = 0; stops < 8 && !(await focused(name).evaluate((it) => it === document.activeElement)); stops++)
        await page.keyboard.press('Tab');
      await expect(focused(name)).toBeFocused();
    };
    // The bar of the page is always in view: walking along it moves nothing.
    await tabTo(textsIn(from).site.glossary);
    await scrollTo(page, 'three-ways');
    await tabTo(switchIn(from));
    await expectAtTop(page, 'three-ways');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${lessonPath(to)}#three-ways$`));
    await expectAtTop(page, 'three-ways');
  });
}

test('home, glossary and about switch to themselves in the other language', async ({ page }) => {
  for (const [path, other] of [
    ['id/', 'en/'],
    ['id/glosarium/', 'en/glossary/'],
    ['id/tentang/', 'en/about/'],
  ] as const) {
    await page.goto(path);
    await page.getByRole('link', { name: switchIn('id') }).click();
    await expect(page).toHaveURL(new RegExp(`/${other}$`));
    await page.getByRole('link', { name: switchIn('en') }).click();
    await expect(page).toHaveURL(new RegExp(`/${path}$`));
  }
});
