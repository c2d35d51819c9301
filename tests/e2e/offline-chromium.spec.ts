import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { courseFolder, tellViolations, until, walkOffline, walkPagesOffline } from './offline-walk.ts';
import { expect, test } from './support/fixtures.ts';

/** Everything in a page that should not be: errors, what the policy blocked, requests that leave the folder. */
async function watch(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  await page.addInitScript(tellViolations);
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!/^(file|blob|data):/.test(request.url())) wrong.push(`left the folder: ${request.url()}`);
  });
  return wrong;
}

test('a learner learns from the unpacked zip in Chromium', async ({ page, unpacked }) => {
  const wrong = await watch(page);
  await walkOffline(page, courseFolder(unpacked));
  expect(wrong).toEqual([]);
});

test('the pages around the lessons work from the unpacked zip in Chromium', async ({ page, unpacked }) => {
  const wrong = await watch(page);
  await walkPagesOffline(page, courseFolder(unpacked));
  expect(wrong).toEqual([]);
});

test('the learning record is saved to a file from the unpacked zip', async ({ page, unpacked }) => {
  const wrong = await watch(page);
  await page.goto(`${courseFolder(unpacked)}id/pelajaran/kebutuhan-masyarakat/index.html`);
  await page.locator('button[data-saved]:visible').click();
  const download = page.waitForEvent('download');
  await page.locator('dialog .btn').first().click();
  const file = await (await download).path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'course-record', course: 'pelayanan-prima' });
  expect(wrong).toEqual([]);
});

for (const path of [
  'index.html',
  'id/index.html',
  'id/pelajaran/kebutuhan-masyarakat/index.html',
  'en/glossary/index.html',
]) {
  test(`${path}, opened from inside the zip, says to unpack it first`, async ({ page, unpacked }) => {
    // Who has used the course before is led on by the start page, but not from here.
    await page.goto(`${courseFolder(unpacked)}en/index.html`);
    // What an unpacking program does with a double click: this one file, alone, in a folder of its own.
    const folder = mkdtempSync(join(tmpdir(), 'inside '));
    copyFileSync(fileURLToPath(courseFolder(unpacked) + path), join(folder, 'index.html'));
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await expect(page.locator('[data-unpack]')).toBeVisible();
    rmSync(folder, { recursive: true });
  });
}

test('the unpacked zip says nothing of unpacking', async ({ page, unpacked }) => {
  await page.goto(`${courseFolder(unpacked)}id/pelajaran/kebutuhan-masyarakat/index.html`);
  await until(page, "document.querySelector('#practice[data-alive]')");
  await expect(page.locator('[data-unpack]')).toBeHidden();
});
