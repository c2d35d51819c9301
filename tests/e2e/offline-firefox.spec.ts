import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { courseFolder, tellViolations, until, walkOffline, walkPagesOffline } from './offline-walk.ts';
import { expect, test } from './support/fixtures.ts';

async function watch(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  await page.evaluateOnNewDocument(tellViolations);
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('request', (request) => {
    if (!/^(file|blob|data):/.test(request.url())) wrong.push(`left the folder: ${request.url()}`);
  });
  return wrong;
}

test('a learner learns from the unpacked zip in Firefox', async ({ firefox, unpacked }) => {
  const page = await firefox.newPage();
  await page.setViewport({ width: 1366, height: 768 });
  const wrong = await watch(page);
  await walkOffline(page, courseFolder(unpacked));
  expect(wrong).toEqual([]);
});

test('the pages around the lessons work from the unpacked zip in Firefox', async ({ firefox, unpacked }) => {
  const page = await firefox.newPage();
  await page.setViewport({ width: 1366, height: 768 });
  const wrong = await watch(page);
  await walkPagesOffline(page, courseFolder(unpacked));
  expect(wrong).toEqual([]);
});

test('the learning record is saved to a file from the unpacked zip in Firefox', async ({ firefox, unpacked }) => {
  const folder = mkdtempSync(join(tmpdir(), 'download '));
  const context = await firefox.createBrowserContext({ downloadBehavior: { policy: 'allow', downloadPath: folder } });
  const page = await context.newPage();
  await page.setViewport({ width: 1366, height: 768 });
  const wrong = await watch(page);
  await page.goto(`${courseFolder(unpacked)}id/pelajaran/kebutuhan-masyarakat/index.html`);
  await until(page, "document.querySelector('.rail [data-saved=saved]')");
  await page.click('.rail button[data-saved]');
  await page.click('dialog .btn');
  // The file is there before it is whole, and beside it stands the part that is still being written.
  const saved = () => readdirSync(folder).flatMap((name) => (name.endsWith('.json') ? [join(folder, name)] : []));
  const text = () => saved().map((file) => readFileSync(file, 'utf8'))[0] ?? '';
  await expect.poll(text).toMatch(/\]\}\s*$/);
  expect(JSON.parse(text())).toMatchObject({ format: 'course-record', course: 'pelayanan-prima' });
  expect(wrong).toEqual([]);
  rmSync(folder, { recursive: true });
});
