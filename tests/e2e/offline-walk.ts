import { expect } from './support/fixtures.ts';

/** What Playwright's page and Puppeteer's have in common. */
export interface AnyPage {
  goto(address: string): Promise<unknown>;
  reload(): Promise<unknown>;
  click(selector: string): Promise<void>;
  evaluate(expression: string): Promise<unknown>;
  readonly keyboard: { type(text: string): Promise<void> };
}

/** Runs in each page before its own scripts: makes what the policy had to block an error like any other. */
export const tellViolations = `addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
  console.error('policy: ' + [violatedDirective, blockedURI, sample].join(' ')))`;

/** Waits until an expression is true in the page. */
export async function until(page: AnyPage, expression: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(`!!(${expression})`).catch(() => false), { message: expression, timeout: 15_000 })
    .toBe(true);
}

const ALIVE = "document.querySelector('#practice[data-alive]')";
const QUESTION = '#needs-drought';
const ANSWERED = `document.querySelector('${QUESTION} .say').textContent.trim() !== '' && document.querySelector('${QUESTION} input[value=b]').checked`;
const state = (name: string) =>
  `document.querySelector('.rail .lessons [data-lesson=needs]').dataset.state === '${name}'`;

/** A learner's way through the unpacked zip: find the lesson, answer, come back, change the language, look up a term, search. */
export async function walkOffline(page: AnyPage, folder: string): Promise<void> {
  await page.goto(`${folder}index.html`);
  await page.click('a[hreflang=id]');
  await until(page, "document.querySelector('main ol.lessons a')");
  expect(await page.evaluate('location.href')).toBe(`${folder}id/index.html`);
  await page.click('main ol.lessons a');

  await until(page, ALIVE);
  expect(await page.evaluate('location.href')).toBe(`${folder}id/pelajaran/kebutuhan-masyarakat/index.html`);
  await until(page, state('opened'));
  await page.click(`${QUESTION} label:has(input[value=b])`);
  await page.click(`${QUESTION} .row .btn`);
  await until(page, ANSWERED);
  await until(page, "document.querySelector('.rail [data-saved=saved]')");

  await page.reload();
  await until(page, ALIVE);
  await until(page, ANSWERED);
  await until(page, state('opened'));

  await page.click('a[data-switch]');
  await until(page, "document.documentElement.lang === 'en'");
  await until(page, ALIVE);
  await until(page, ANSWERED);
  expect(await page.evaluate('location.href')).toContain(`${folder}en/lessons/what-the-public-needs/index.html`);

  await page.click('a.term');
  await until(page, "document.querySelector('.meaning').textContent.length > 20");
  expect(await page.evaluate('location.href')).toContain('/en/lessons/');

  await page.click('.top a[href*="search"]');
  await until(page, "document.activeElement.id === 'q'");
  expect(await page.evaluate('location.href')).toBe(`${folder}en/search/index.html`);
  await page.keyboard.type('natrually');
  await until(page, "document.querySelector('.results mark')");
  expect(await page.evaluate("document.querySelector('.results mark').textContent")).toBe('naturally');
  expect(await page.evaluate('location.search')).toBe('?q=natrually');
  await page.click('.results a');
  await until(page, ALIVE);
  expect(await page.evaluate('location.href')).toContain(`${folder}en/lessons/what-the-public-needs/index.html`);
}

const RATING = '#care-radar';

/** Rates each of the six aspects with one step of the scale. */
async function rate(page: AnyPage, step: number): Promise<void> {
  const items = ['ability', 'attitude', 'appearance', 'attention', 'action', 'responsibility'];
  for (const item of items) await page.click(`${RATING} label:has(input[name="care-radar.${item}"][value="${step}"])`);
  await page.click(`${RATING} .row .btn`);
  await until(page, `document.querySelector('${RATING} .say').textContent.trim() !== ''`);
}

/** The pages around the lessons: the calculator works, two ratings are compared, a plan is kept. */
export async function walkPagesOffline(page: AnyPage, folder: string): Promise<void> {
  await page.goto(`${folder}id/pengayaan/index.html`);
  await page.click('[data-example]');
  await page.click('[data-means] .btn');
  await until(page, "document.querySelector('[data-result]').textContent === 'Indeks 81,94, mutu B'");

  await page.goto(`${folder}id/pelajaran/kepedulian-dan-enam-aspek/index.html`);
  await until(page, "document.querySelector('#activity-care-radar[data-alive]')");
  await rate(page, 2);
  await until(page, "document.querySelector('[data-radar] svg path')");
  await page.goto(`${folder}id/penutup/index.html`);
  await until(page, "document.querySelector('section[data-quiz][data-alive]')");
  await rate(page, 3);
  await until(page, "document.querySelectorAll('[data-radar] tbody tr').length === 6");
  await until(page, "document.querySelector('[data-radar] [stroke-dasharray]')");
  // Styles that come with the drawing are adopted, policy or not.
  expect(await page.evaluate("getComputedStyle(document.querySelector('.radar')).display")).toBe('flex');

  await page.click('[name="1.change"]');
  await page.keyboard.type('Kartu tanggal janji');
  await page.reload();
  await until(page, "document.querySelector('[name=\"1.change\"]').value === 'Kartu tanggal janji'");
  await page.click('[data-send]');
  await until(page, "document.querySelector('[data-panel] pre').textContent.includes('Kartu tanggal janji')");
}

/** Where the zip's one folder is, as an address. */
export const courseFolder = (unpacked: string): string => `${unpacked}pelayanan-prima/`;
