import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { course, lesson, lessonPath, textsIn } from './support/lesson.ts';

/** What the pages told the console, but for a lost page's own "404", its looking for the course upwards and its icon. */
function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    if (/404/.test(message.text()) && /\/x|course\.json|favicon/.test(message.location().url)) return;
    said.push(`${message.text()} ${message.location().url}`);
  });
  return said;
}

for (const where of ['site', 'folder'] as const)
  for (const language of ['id', 'en'] as const) {
    const { site, start, home, lost } = textsIn(language);

    test(`every page of the ${where} leads on, asks nothing and complains of nothing (${language})`, async ({
      page,
      addresses,
      context,
    }) => {
      const base = addresses[where];
      const said = complaints(page);
      await page.goto(base);
      await page.getByRole('link', { name: start.open }).click();
      await expect(page).toHaveURL(`${base}${language}/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(home.title);
      for (const { title } of course.lessons)
        await expect(page.getByRole('main').getByRole('link', { name: title[language] })).toBeVisible();

      const downloading = page.waitForEvent('download');
      await page.getByRole('link', { name: home.download }).click();
      const zip = await downloading;
      expect(zip.suggestedFilename()).toBe(`${course.id}-offline.zip`);
      expect(
        readFileSync(await zip.path())
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');

      await page.getByRole('navigation', { name: site.main }).getByRole('link', { name: site.glossary }).click();
      for (const { term, meaning } of course.glossary) {
        await expect(page.getByRole('term').filter({ hasText: term[language] }).first()).toBeVisible();
        await expect(page.getByText(meaning[language])).toBeVisible();
      }
      await page.getByRole('navigation', { name: site.more }).getByRole('link', { name: site.aboutLong }).click();
      await expect(page.getByText('Agus Mulyana').first()).toBeVisible();
      await page.getByRole('navigation', { name: site.more }).getByRole('link', { name: site.home }).click();
      await page.getByRole('link', { name: home.start }).click();
      await expect(page).toHaveURL(`${base}${lessonPath(language)}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.title[language]);

      // Nothing is asked before the first lesson: no name, no consent.
      for (const path of ['', `${language}/`, lessonPath(language)]) {
        await page.goto(base + path);
        await expect(page.getByRole('textbox')).toHaveCount(0);
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
      expect(await context.cookies()).toEqual([]);
      expect(said).toEqual([]);
    });

    test(`a wrong address at any depth of the ${where} leads home (${language})`, async ({ page, addresses }) => {
      const base = addresses[where];
      const said = complaints(page);
      for (const wrong of ['x', 'x/', `${language}/x/y/`, `${lessonPath(language)}x/y/z.html`]) {
        const answer = await page.goto(base + wrong);
        expect(answer?.status()).toBe(404);
        await expect(page.getByRole('heading', { name: lost.title })).toBeVisible();
        await expect(page.getByText(lost.text)).toBeVisible();
        const link = page.getByRole('link', { name: lost.home });
        await expect(link).toHaveAttribute('href', new RegExp(`^/.*${language}/$`));
        await link.click();
        await expect(page).toHaveURL(`${base}${language}/`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(home.title);
      }
      expect(said).toEqual([]);
    });
  }
