import type { Locator, Page } from '@playwright/test';
import { fill } from '../../src/browser/fill.ts';
import type { Lesson } from '../../src/course/course.ts';
import { pathOf } from '../../src/layouts/routes.ts';
import { QUESTION_TYPES, type Question, type QuestionType } from '../../src/questions/index.ts';
import type { Language } from '../../src/questions/question.ts';
import { expect, test } from './support/fixtures.ts';
import { expectFocus, press, respondByKeys, tabTo } from './support/lesson-keys.ts';
import { alive, course, formOf, linesOf, stepOf, textsIn } from './support/lesson.ts';
import { fieldsFor, responseTo } from './support/responses.ts';

/** Of the types that come in files of their own, the ones that the first lesson does not walk through. */
const TYPES = ['true-false', 'matching', 'ordering', 'fill-in', 'self-rating', 'reflection'] as const;

function firstOf(type: QuestionType): { lesson: Lesson; question: Question } {
  for (const lesson of course.lessons) {
    const question = lesson.questions.find((each) => each.type === type);
    if (question) return { lesson, question };
  }
  throw new Error(`No lesson has a question of type ${type}.`);
}

/** The lesson with the question open before the learner. */
async function openQuestion(page: Page, language: Language, { lesson, question }: ReturnType<typeof firstOf>) {
  await page.goto(pathOf({ name: 'lesson', slug: lesson.slug }, language));
  await alive(page);
  const step = stepOf(page, question);
  if ((await step.count()) > 0) await step.click();
  const form = formOf(page, question);
  await form.scrollIntoViewIfNeeded();
  return form;
}

const own = (language: Language, type: QuestionType) =>
  textsIn(language).questionTypes[type] as { missing?: string; save?: string; saved?: string; change?: string };

const button = (form: Locator, name: string) => form.getByRole('button', { name, exact: true });

/** What the record has of the question, oldest first. */
async function recorded(page: Page, question: Question) {
  const events = (await linesOf(page)).map((line) => JSON.parse(line) as Record<string, unknown>);
  return events.filter((event) => event['kind'] === 'answered' && event['question'] === question.id);
}

for (const type of TYPES)
  test(`${type} goes by keyboard alone: nothing given, then wrong, then right`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    const at = firstOf(type);
    const { question } = at;
    const form = await openQuestion(page, 'id', at);
    const { quiz } = textsIn('id');
    const { missing = quiz.nothingChosen, save = quiz.check, saved, change } = own('id', type);
    const say = form.locator('.say');
    await form.locator('legend').focus();

    await press(page, button(form, save));
    await expect(form.getByRole('alert')).toHaveText(
      new RegExp(`^${fill(missing, { count: '\\d' }).replaceAll('.', '\\.')}$`),
    );
    await expectFocus(page, button(form, save));
    await form.locator('legend').focus();

    if (QUESTION_TYPES[type].graded) {
      await respondByKeys(page, question, responseTo(question, 'wrong'));
      await press(page, button(form, save));
      await expectFocus(page, say);
      await expect(form.locator('.wrong .tag').first()).toBeVisible();
      await press(page, button(form, quiz.tryAgain));
      await expect(form.locator(':enabled:is(input, select)').first()).toBeFocused();
      await respondByKeys(page, question, responseTo(question, 'right'));
      await press(page, button(form, save));
      await expectFocus(page, say);
      await expect(say).toContainText(quiz.allRight);
      await expect(form.locator('.wrong')).toHaveCount(0);
      const { score, max } = QUESTION_TYPES[type].score(question as never, responseTo(question, 'right') as never);
      expect((await recorded(page, question)).at(-1)).toMatchObject({ score, max, attempt: 2 });
      expect(score).toBe(max);
      return;
    }
    const response = responseTo(question, 'right');
    await respondByKeys(page, question, response);
    await press(page, button(form, save));
    await expectFocus(page, say);
    await expect(say).toHaveText(saved ?? '');
    await expect(form.locator('.tag')).toHaveCount(1);
    await expect(button(form, quiz.tryAgain)).toHaveCount(0);
    expect((await recorded(page, question)).at(-1)).toMatchObject({ response, score: 0, max: 0 });
    if (question.type === 'reflection' && question.example) await expect(form).toContainText(question.example.id);

    // It is there when the learner comes back, and can be changed.
    await page.reload();
    await alive(page);
    if ((await stepOf(page, question).count()) > 0) await stepOf(page, question).click();
    for (const { kind, target, value } of fieldsFor(form, question, response))
      if (kind === 'choose') await expect(target).toBeChecked();
      else await expect(target).toHaveValue(value);
    await tabTo(page, button(form, change ?? ''), 'Tab');
    await page.keyboard.press('Enter');
    await expect(form.locator(':enabled:is(input, textarea)').first()).toBeFocused();
    await expect(button(form, save)).toBeVisible();
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  for (const type of TYPES)
    test(`${type} is answered by tapping, with targets as wide as a finger`, async ({ page }) => {
      const at = firstOf(type);
      const { question } = at;
      const form = await openQuestion(page, 'en', at);
      const { quiz } = textsIn('en');
      const { save = quiz.check, saved = quiz.allRight } = own('en', type);
      for (const { kind, target, value } of fieldsFor(form, question, responseTo(question, 'right', 'en'))) {
        // A finger meets the whole row of an option, not the little circle.
        const met = kind === 'choose' ? target.locator('xpath=ancestor::label') : target;
        const { width, height } = (await met.boundingBox())!;
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
        await met.tap();
        if (kind === 'choose') await expect(target).toBeChecked();
        // The list that a tap opens is the system's own, beyond the page.
        else if (kind === 'pick') await target.selectOption(value);
        else await page.keyboard.insertText(value);
      }
      await button(form, save).tap();
      await expect(form.locator('.say')).toBeInViewport();
      await expect(form.locator('.say')).toContainText(saved);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect((await recorded(page, question)).length).toBe(1);
    });
});

test('what is typed and not yet saved is there after a reload', async ({ page }) => {
  const at = firstOf('reflection');
  const form = await openQuestion(page, 'id', at);
  await form.locator('textarea').click();
  await page.keyboard.type('Setengah kalimat');
  await page.reload();
  await alive(page);
  if ((await stepOf(page, at.question).count()) > 0) await stepOf(page, at.question).click();
  await expect(form.locator('textarea')).toHaveValue('Setengah kalimat');
  await expect(button(form, own('id', 'reflection').save ?? '')).toBeVisible();
});

test('a word typed in one language stays right in the other', async ({ page }) => {
  const at = firstOf('fill-in');
  const form = await openQuestion(page, 'id', at);
  await form.locator('input').fill(responseTo(at.question, 'right', 'id') as string);
  await button(form, textsIn('id').quiz.check).click();
  await expect(form.locator('.say')).toContainText(textsIn('id').quiz.allRight);
  const there = await openQuestion(page, 'en', at);
  await expect(there.locator('.say')).toContainText(textsIn('en').quiz.allRight);
});

test('a page asks for the types that stand on it, and for no others', async ({ page }) => {
  const names = Object.keys(QUESTION_TYPES);
  for (const { slug, questions } of course.lessons) {
    const asked = new Set<string>();
    const note = (request: { url(): string }) => asked.add(/\/_astro\/([\w-]+)\./.exec(request.url())?.[1] ?? '');
    page.on('request', note);
    await page.goto(pathOf({ name: 'lesson', slug }, 'id'));
    await alive(page);
    page.off('request', note);
    const wanted = new Set(
      questions.map(({ type }) => type).filter((type) => type !== 'single-choice' && type !== 'multiple-response'),
    );
    expect([...asked].filter((name) => names.includes(name)).sort()).toEqual([...wanted].sort());
  }
});

test('attempts that are counted come to an end: the answer is shown, and no other try is offered', async ({
  page,
  addresses,
}) => {
  const { quiz } = textsIn('id');
  await page.goto(`${addresses.gallery}gallery/id/ordering-counted/`);
  const form = page.locator('.q:not(.closed)');
  await expect(form).toContainText(fill(quiz.attempts, { count: 2 }));
  const wrong = async () => {
    for (const list of await form.locator('select').all()) await list.selectOption('1');
    await button(form, quiz.check).click();
  };
  await wrong();
  await button(form, quiz.tryAgain).click();
  await expect(form).toContainText(fill(quiz.attempts, { count: 1 }));
  await wrong();
  await expect(form.locator('.say')).toContainText(quiz.revealed);
  await expect(button(form, quiz.tryAgain)).toHaveCount(0);
  await expect(button(form, quiz.reveal)).toHaveCount(0);
});
