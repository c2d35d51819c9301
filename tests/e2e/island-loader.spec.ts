import { expect, test } from './support/fixtures.ts';

const LESSON = 'id/pelajaran/kebutuhan-masyarakat/';
const MODULE = /_astro\/quiz\.[^/]*$/;

test('questions come alive though their module was lost on the way at first', async ({ page }) => {
  let lost = 0;
  await page.route(MODULE, (route) => (lost++ === 0 ? route.abort() : route.continue()));
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
    await expect(page.locator('#needs-drought legend')).toBeVisible();
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
