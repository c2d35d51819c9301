import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from './support/fixtures.ts';
import {
  alive,
  checkButton,
  expectAnswered,
  expectState,
  formOf,
  lessonPath,
  practice,
  stepOf,
} from './support/lesson.ts';
import { choose, responseTo } from './support/responses.ts';

test('an answer outlives a browser killed 100 ms after "saved" appears', async ({
  playwright,
  launchOptions,
  addresses,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'killed-'));
  const start = async () => {
    const context = await playwright.chromium.launchPersistentContext(profile, launchOptions);
    const page = context.pages()[0]!;
    await page.goto(addresses.site + lessonPath('id'));
    await alive(page);
    return { context, page };
  };
  const rounds = practice.slice(0, 3);
  for (const [round, question] of rounds.entries()) {
    const { context, page } = await start();
    await expectAnswered(
      page,
      'id',
      rounds.slice(0, round).map(({ id }) => id),
    );
    await stepOf(page, question).click();
    await choose(formOf(page, question), question, responseTo(question, 'right'));
    const tools = await context.browser()!.newBrowserCDPSession();
    const { processInfo } = await tools.send('SystemInfo.getProcessInfo');
    const saved = page.evaluate(
      () =>
        new Promise<void>((done) => {
          let saving = false;
          const button = document.querySelector('button[data-saved]')!;
          new MutationObserver(() => {
            saving ||= button.getAttribute('data-saved') === 'saving';
            if (saving && button.getAttribute('data-saved') === 'saved') done();
          }).observe(button, { attributes: true });
        }),
    );
    await Promise.all([saved, checkButton(formOf(page, question), 'id').press('Enter')]);
    const gone = context.waitForEvent('close');
    await wait(100);
    process.kill(processInfo.find(({ type }) => type === 'browser')!.id, 'SIGKILL');
    await gone;
  }
  const { context, page } = await start();
  await expectAnswered(
    page,
    'id',
    rounds.map(({ id }) => id),
  );
  await expectState(page, 'id', 'opened');
  for (const question of rounds) {
    const form = formOf(page, question);
    await expect(form.locator('input:checked:disabled')).toHaveCount([responseTo(question, 'right')].flat().length);
  }
  await context.close();
  rmSync(profile, { recursive: true, force: true });
});
