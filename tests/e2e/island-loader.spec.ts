import { expect, test } from './support/fixtures.ts';

const LESSON = 'id/pelajaran/kebutuhan-masyarakat/';
const MODULE = /_astro\/quiz\.[^/]*$/;

test('questions come alive though their module was lost on the way at first', async ({ page }) => {
  const asked: string[] = [];
  let first = 0;
  await page.route(MODULE, (route) => {
    asked.push(route.request().url());
    first ||= Date.now();
    // The preload and the first import; the second comes a second later.
    return Date.now() - first < 700 ? route.abort() : route.continue();
  });
  await page.goto(LESSON);
  await expect(page.locator('#practice[data-alive]')).toBeVisible();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  expect(new Set(asked).size, 'under one address, or there are two of it').toBe(1);
});

test('questions come alive though the module of their type was lost on the way at first', async ({ page }) => {
  let first = 0;
  await page.route(/_astro\/categorising\./, (route) => {
    first ||= Date.now();
    return Date.now() - first < 700 ? route.abort() : route.continue();
  });
  await page.goto(LESSON);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await expect(page.locator('section[data-quiz]:not([data-alive])')).toHaveCount(0);
});

test('questions come alive in a browser that remembers what failed', async ({ page }) => {
  await page.route(MODULE, (route) => (route.request().url().endsWith('?again') ? route.continue() : route.abort()));
  await page.goto(LESSON);
  await expect(page.locator('#practice[data-alive]')).toBeVisible();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
});

test.describe('without the module of the questions', () => {
  test.use({ allowPageErrors: true });

  test('the rest of the page comes alive, and the questions can still be read', async ({ page }) => {
    await page.route(/_astro\/quiz\./, (route) => route.abort());
    await page.goto(LESSON);
    await expect(page.locator('.rail .lessons [data-lesson=needs]')).toHaveAttribute('data-state', 'opened');
    await expect(page.locator('astro-island[ssr]')).toHaveCount(2);
    for (const form of await page.locator('form.q').all()) await expect(form.locator('legend')).toBeVisible();
    await expect(page.locator('form.q button')).toHaveCount(6);
    await expect(page.locator('form.q button:visible')).toHaveCount(0);
  });
});

test('a lesson asks for few files, each once and from its own folder', async ({ page, addresses }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(addresses.folder + LESSON);
  await expect(page.locator('.rail .lessons [data-lesson=needs]')).toHaveAttribute('data-state', 'opened');
  expect(asked.every((address) => address.startsWith(addresses.folder))).toBe(true);
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.length).toBeLessThanOrEqual(12);
});
