import { join } from 'node:path';
import { root } from '../../src/cli/toolchain.mjs';
import { statesIn } from '../../src/gallery/pages.ts';
import { atRest } from '../../src/gallery/visit.ts';
import type { QuestionType } from '../../src/questions/index.ts';
import { expect, test } from './support/fixtures.ts';

const paths = (language: string) =>
  statesIn(join(root, 'dist-gallery')).filter((path) => path.startsWith(`gallery/${language}/`));

for (const language of ['id', 'en'])
  test(`the gallery in ${language} leads to every state from one page`, async ({ page, addresses }) => {
    await page.goto(`${addresses.gallery}gallery/${language}/all/`);
    const links = page.locator('.page a');
    const reached = await links.evaluateAll((all) =>
      all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
    expect(reached.sort()).toEqual(paths(language).map((path) => `/${path}`));
  });

test('the site has no gallery', () => {
  expect(statesIn(join(root, 'dist'))).toEqual([]);
});

const CHECKED = 'input:checked';
const PICKED = 'select:has(option:checked:not([value=""]))';
/** What is typed is no part of the page: it is looked at by itself. */
const TYPED = ':is(input:not([type]), textarea)';
const EMPTY = ['unanswered', 'checked-empty', 'hint', 'retry', 'counted'];
const GIVEN: Record<Exclude<QuestionType, 'scenario'>, string> = {
  'single-choice': CHECKED,
  'multiple-response': CHECKED,
  'true-false': CHECKED,
  categorising: CHECKED,
  matching: PICKED,
  ordering: PICKED,
  'fill-in': TYPED,
  'self-rating': CHECKED,
  reflection: TYPED,
};

/**
 * What can be seen of a question in each state; the response that is shown must survive the coming alive. `given` is what
 * was given, in a form of the type.
 */
const seenOf = (given: string): Record<string, { there: string; away: string }> => ({
  unanswered: { there: 'button:not([type])', away: `.q:not(.closed) :is(${given === TYPED ? '' : `${given}, `}.tag)` },
  'checked-empty': { there: '[role=alert]:not(:empty)', away: '.q:not(.closed) .tag' },
  hint: { there: 'details[open] p', away: '.q:not(.closed) .tag' },
  chosen: { there: given, away: '.q:not(.closed) .tag' },
  wrong: { there: '.wrong .tag', away: '.right' },
  right: { there: '.right .tag', away: '.wrong' },
  revealed: { there: ':disabled', away: '.q:not(.closed) :enabled:is(input, select, textarea)' },
  retry: { there: ':enabled:is(input, select)', away: '.q:not(.closed) .tag' },
  counted: { there: 'button:not([type])', away: '.q:not(.closed) .tag' },
  'used-up': { there: ':disabled', away: '.q:not(.closed) .btn.quiet' },
  saved: { there: '.say .tag', away: '.q:not(.closed) :is(.right, .wrong, :enabled:is(input, select))' },
  changing: { there: given, away: '.q:not(.closed) .tag' },
});

for (const [type, given] of Object.entries(GIVEN))
  test(`the states of ${type} show what their names say`, async ({ page, addresses }) => {
    test.slow();
    const all = paths('id').map((path) => path.split('/')[2]!);
    for (const [state, { there, away }] of Object.entries(seenOf(given))) {
      if (!all.includes(`${type}-${state}`)) continue;
      const path = `gallery/id/${type}-${state}/`;
      await page.goto(addresses.gallery + path);
      await atRest(page, path);
      await expect(page.locator(`.q:not(.closed) ${there}`).first(), path).toBeVisible();
      await expect(page.locator(away), path).toHaveCount(0);
      const typed = page.locator(`.q:not(.closed) ${TYPED}`);
      if (given === TYPED) expect((await typed.inputValue()) === '', path).toBe(EMPTY.includes(state));
    }
  });

/** A scenario has states of its own. */
const SCENARIO: ReturnType<typeof seenOf> = {
  unanswered: { there: '.needs-js .btn', away: '.walk, .tag' },
  left: { there: '.needs-js .btn', away: '.walk, .tag' },
  returned: { there: '.right .tag', away: '.walk' },
  'returned-wrong': { there: '.wrong .tag', away: '.walk' },
  situation: { there: '.choice', away: '.path, .tag' },
  consequence: { there: '.told', away: '.choice, .path' },
  'last-consequence': { there: '.told ~ .row button:not([type])', away: '.choice, .path' },
  ...Object.fromEntries(['a', 'b', 'c'].map((each) => [`ending-${each}`, { there: '.told h3', away: '.choice' }])),
  right: { there: '.path .right .tag', away: '.wrong' },
  wrong: { there: '.path .wrong .tag', away: '.answer' },
  unmet: { there: '.path', away: '.right, .wrong' },
  revealed: { there: '.path .answer', away: '.choice' },
  'unmet-revealed': { there: '.path ~ .answer', away: '.path .answer' },
  'used-up': { there: '.path .answer', away: '.path .btn' },
  changed: { there: '.told', away: '.tag' },
};

test('the states of scenario show what their names say', async ({ page, addresses }) => {
  for (const [state, { there, away }] of Object.entries(SCENARIO)) {
    const path = `gallery/en/scenario-${state}/`;
    await page.goto(addresses.gallery + path);
    await atRest(page, path);
    await expect(page.locator(`.q ${there}`).first(), path).toBeVisible();
    await expect(page.locator(`.q :is(${away})`), path).toHaveCount(0);
  }
});
