import type { Locator, Page } from '@playwright/test';

import type { Question } from '../../../src/questions/index.ts';
import { expect } from './fixtures.ts';
import { checkButton, formOf, inputsFor, responseTo } from './lesson.ts';

/** The focus is on something that is in the window, not covered, and marked by an outline. */
async function expectFocusSeen(page: Page): Promise<void> {
  const fault = await page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return 'nothing has the focus';
    const shown = focused.closest('label') ?? focused;
    const name = `${shown.tagName} "${(shown.textContent || shown.getAttribute('aria-label') || '').trim().slice(0, 40)}"`;
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    if (outlineStyle === 'none' || outlineWidth === '0px') return `no outline around ${name}`;
    const box = shown.getClientRects()[0];
    if (!box) return `${name} is not drawn`;
    const [x, y] = [box.left + Math.min(box.width / 2, 40), box.top + Math.min(box.height / 2, 12)];
    const there = document.elementFromPoint(x, y);
    return there && (shown.contains(there) || there.contains(shown))
      ? ''
      : `${name} at ${Math.round(y)} is out of sight or covered`;
  });
  expect(fault).toBe('');
}

/** Presses Tab until `target` has the focus; each stop on the way must be seen. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let stops = 0; stops < 60; stops++) {
    await page.keyboard.press(key);
    await expectFocusSeen(page);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`60 times ${key} did not lead to ${target.toString()}`);
}

export async function expectFocus(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeFocused();
  await expectFocusSeen(page);
}

/** Those still to be chosen, in the order in which Tab meets them. */
async function inMeetingOrder(form: Locator, inputs: readonly Locator[]): Promise<Locator[]> {
  const all = await form
    .locator('input')
    .evaluateAll((every) => (every as HTMLInputElement[]).map(({ name, value }) => `${name}=${value}`));
  const placed = await Promise.all(
    inputs.map(async (input) => {
      if ((await input.count()) === 0 || (await input.isDisabled())) return [];
      return [
        { input, at: all.indexOf(`${(await input.getAttribute('name'))!}=${(await input.getAttribute('value'))!}`) },
      ];
    }),
  );
  return placed
    .flat()
    .sort((one, other) => one.at - other.at)
    .map(({ input }) => input);
}

/** Chooses by Tab to the group, arrows within it, Space. */
async function chooseByKeys(page: Page, question: Question, want: 'right' | 'wrong'): Promise<void> {
  const form = formOf(page, question);
  for (const input of await inMeetingOrder(form, inputsFor(form, question, responseTo(question, want)))) {
    if (question.type === 'multiple-response') {
      if (!(await input.evaluate((box) => box === document.activeElement))) await tabTo(page, input);
      await page.keyboard.press('Space');
    } else {
      const name = (await input.getAttribute('name')) ?? '';
      const group = page.locator(`input[name="${name}"]:focus`);
      if ((await group.count()) === 0) await tabTo(page, page.locator(`input[name="${name}"]:enabled`).first());
      await page.keyboard.press('Space');
      for (let steps = 0; steps < 4 && !(await input.isChecked()); steps++) await page.keyboard.press('ArrowDown');
      await expectFocus(page, input);
    }
    await expect(input).toBeChecked();
  }
}

export async function press(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

/** Chooses, checks, and is told the result where the focus then is. */
export async function answerByKeys(
  page: Page,
  question: Question,
  want: 'right' | 'wrong',
  told: string,
): Promise<void> {
  await chooseByKeys(page, question, want);
  await press(page, checkButton(formOf(page, question), 'id'));
  const say = formOf(page, question).locator('.say');
  await expectFocus(page, say);
  await expect(say).toContainText(told);
}
