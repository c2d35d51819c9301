import type { Locator, Page } from '@playwright/test';
import type { Question, QuestionOf, QuestionType } from '../../../src/questions/index.ts';
import type { Language } from '../../../src/questions/question.ts';
import { expect } from './fixtures.ts';
import { formOf } from './lesson.ts';
import { enterButton, finish, key, take, walkTo, type Press } from './scenario.ts';

/** What a learner does to answer a question of a type rightly, before it is checked. */
type Answers = {
  readonly [Type in QuestionType]: (
    form: Locator,
    question: QuestionOf<Type>,
    language: Language,
    press: Press,
  ) => Promise<void>;
};

const inputs = (form: Locator, name: string, values: readonly string[]) =>
  values.map((value) => form.locator(`input[name="${name}"][value="${value}"]`));

async function checkAll(targets: readonly Locator[]): Promise<void> {
  for (const target of targets) await target.check();
}

const rightOf = (options: readonly { readonly id: string; readonly right?: boolean }[]) =>
  options.filter(({ right }) => right).map(({ id }) => id);

const ANSWERS: Answers = {
  'single-choice': (form, { id, options }) => checkAll(inputs(form, id, rightOf(options))),
  'multiple-response': (form, { id, options }) => checkAll(inputs(form, id, rightOf(options))),
  'true-false': (form, { id, answer, reasons }) =>
    checkAll([...inputs(form, `${id}.verdict`, [`${answer}`]), ...inputs(form, `${id}.reason`, rightOf(reasons))]),
  categorising: (form, { id, items }) =>
    checkAll(items.flatMap((item) => inputs(form, `${id}.${item.id}`, [item.category]))),
  async matching(form, { id, items }) {
    for (const item of items) await form.locator(`select[name="${id}.${item.id}"]`).selectOption(item.target);
  },
  async ordering(form, { id, items }) {
    for (const item of items) await form.locator(`select[name="${id}.${item.id}"]`).selectOption(`${item.place}`);
  },
  'fill-in': (form, { id, accept }, language) =>
    form.locator(`input[name="${id}"]`).fill(`  ${(accept[language][0] ?? '').toUpperCase()} `),
  'self-rating': (form, { id, items, scale }) =>
    checkAll(items.flatMap((item, index) => inputs(form, `${id}.${item.id}`, [`${1 + (index % scale.length)}`]))),
  async reflection(form, { id, checklist = [] }, language) {
    await form.locator(`textarea[name="${id}"]`).fill(language === 'id' ? 'Kami mendengar dulu.' : 'We listen first.');
    await checkAll(checklist.map((point) => form.locator(`input[name="${id}.${point.id}"]`)));
  },
  async scenario(form, { endings }, language, press) {
    const path = walkTo(endings[0]!.id, (each) => each.includes(key));
    await press(enterButton(form.page(), language));
    await take(form.page(), language, path, press);
    await finish(form.page(), language, path, press);
  },
};

/** Answers a question that is shown, rightly where there is a right answer, and has it checked or kept. */
export async function answerRightly(page: Page, question: Question, language: Language, press: Press): Promise<void> {
  const form = formOf(page, question);
  await (ANSWERS[question.type] as Answers['single-choice'])(form, question as never, language, press);
  // The walk of a scenario is its own end.
  if (question.type === 'scenario') return;
  await press(form.locator('.row > .btn').first());
  await expect(form.locator('.say')).not.toBeEmpty();
}
