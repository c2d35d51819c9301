import type { Browser } from '@playwright/test';
import { CPU_SLOWED, SETTLED, withVisitor } from './page-load.ts';

/** Milliseconds from the press on "check". */
export interface AnswerTimes {
  /** Until the feedback is drawn. */
  readonly shown: number;
  /** Until the page says that the answer is saved. */
  readonly saved: number;
}

interface Measured extends Window {
  benchAnswer?: Promise<AnswerTimes>;
}

/** Runs in the page: notes the moments from the press, which the browser itself dates, until both signs are there. */
function watchAnswer(): void {
  const page = window as Measured;
  page.benchAnswer = new Promise((done) => {
    addEventListener(
      'click',
      (press) => {
        const form = (press.target as Element).closest('form');
        const since = () => performance.now() - press.timeStamp;
        const seen = (target: Node, options: MutationObserverInit, sign: () => boolean) =>
          new Promise<void>((met) => {
            new MutationObserver((_, observer) => {
              if (!sign()) return;
              observer.disconnect();
              met();
            }).observe(target, { subtree: true, ...options });
          });
        const shown = seen(
          form ?? document,
          { childList: true },
          () => !!form?.querySelector('.say')?.textContent.trim(),
        )
          // The frame in which it is drawn, and its end.
          .then(() => new Promise<void>((drawn) => requestAnimationFrame(() => setTimeout(drawn))))
          .then(since);
        const saved = seen(document, { attributes: true, attributeFilter: ['data-saved'] }, () =>
          [...document.querySelectorAll('[data-saved]')].every((each) => each.getAttribute('data-saved') === 'saved'),
        ).then(since);
        void Promise.all([shown, saved]).then(([shown, saved]) => done({ shown, saved }));
      },
      { capture: true, once: true },
    );
  });
}

/** Answers the first question of a lesson whose page has come to rest, on a slowed processor. */
export const timedAnswer = (browser: Browser, address: string): Promise<AnswerTimes> =>
  withVisitor(browser, async (page, session) => {
    await page.goto(address);
    await page.locator('button[data-saved="saved"]').first().waitFor({ state: 'attached' });
    const form = page.locator('[data-alive] form').first();
    await form.evaluate((each) =>
      each.querySelectorAll<HTMLInputElement>('.opt label:first-of-type input').forEach((input) => input.click()),
    );
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWED });
    await page.waitForTimeout(SETTLED);
    await page.evaluate(watchAnswer);
    await form.locator('button:not([type=button])').tap();
    const times = await page.evaluate(() => (window as Measured).benchAnswer);
    if (!times) throw new Error('The answer was not watched.');
    return times;
  });
