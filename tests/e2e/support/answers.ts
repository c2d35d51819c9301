import type { Page } from '@playwright/test';
import type { Question } from '../../../src/questions/index.ts';
import type { Language } from '../../../src/questions/question.ts';
import { expect } from './fixtures.ts';
import { formOf } from './lesson.ts';
import { choose, responseTo } from './responses.ts';
import { enterButton, finish, key, take, walkTo, type Press } from './scenario.ts';

/** Answers a question that is shown, rightly where there is a right answer, and has it checked or kept. */
export async function answerRightly(page: Page, question: Question, language: Language, press: Press): Promise<void> {
  const form = formOf(page, question);
  if (question.type === 'scenario') {
    const path = walkTo(question.endings[0]!.id, (each) => each.includes(key));
    await press(enterButton(page, language));
    await take(page, language, path, press);
    await finish(page, language, path, press);
    return;
  }
  await choose(form, question, responseTo(question, 'right', language));
  await press(form.locator('.row > .btn').first());
  await expect(form.locator('.say')).not.toBeEmpty();
}
