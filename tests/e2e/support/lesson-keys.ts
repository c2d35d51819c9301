import type { Locator, Page } from '@playwright/test';

import type { Question, Response } from '../../../src/questions/index.ts';
import { expect } from './fixtures.ts';
import { checkButton, formOf } from './lesson.ts';
import { fieldsFor, responseTo, type Field } from './responses.ts';

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

/** What is still to be done, in the order in which Tab meets it. */
async function inMeetingOrder(fields: readonly Field[]): Promise<Field[]> {
  const placed = await Promise.all(
    fields.map(async (field) => {
      if ((await field.target.count()) === 0 || (await field.target.isDisabled())) return [];
      const at = await field.target.evaluate((element) =>
        [...(element as HTMLInputElement).form!.elements].indexOf(element),
      );
      return [{ field, at }];
    }),
  );
  return placed
    .flat()
    .sort((one, other) => one.at - other.at)
    .map(({ field }) => field);
}

async function reach(page: Page, target: Locator): Promise<void> {
  if (!(await target.evaluate((element) => element === document.activeElement))) await tabTo(page, target);
}

/** Tab to a group of radio buttons, arrows within it; Tab to each checkbox. */
async function chooseInput(page: Page, input: Locator): Promise<void> {
  if ((await input.getAttribute('type')) === 'checkbox') {
    await reach(page, input);
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

/** Tab to the list, arrows to the entry. */
async function pick(page: Page, list: Locator, value: string): Promise<void> {
  await reach(page, list);
  for (let steps = 0; steps < 9 && (await list.inputValue()) !== value; steps++) await page.keyboard.press('ArrowDown');
  await expect(list).toHaveValue(value);
}

/** Gives a response by keys alone. */
export async function respondByKeys(page: Page, question: Question, response: Response): Promise<void> {
  for (const { kind, target, value } of await inMeetingOrder(fieldsFor(formOf(page, question), question, response))) {
    if (kind === 'choose') await chooseInput(page, target);
    else if (kind === 'pick') await pick(page, target, value);
    else {
      await reach(page, target);
      await page.keyboard.type(value);
    }
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
  await respondByKeys(page, question, responseTo(question, want));
  await press(page, checkButton(formOf(page, question), 'id'));
  const say = formOf(page, question).locator('.say');
  await expectFocus(page, say);
  await expect(say).toContainText(told);
}
