import type { Page } from '@playwright/test';
import { fill } from '../../src/browser/fill.ts';
import { pathOf } from '../../src/layouts/routes.ts';
import type { Language } from '../../src/questions/question.ts';
import { expect, test } from './support/fixtures.ts';
import { course, lesson, lessonPath, textsIn } from './support/lesson.ts';

const pathIn = (language: Language) => pathOf({ name: 'search' }, language);
const field = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.getByRole('main').locator('[data-search=results]').getByRole('listitem');
const status = (page: Page) => page.getByRole('status');
/** A form of a word that the first part of lesson 1 does not have, to one that it has. */
const WORDS = { id: ['dermaganya', 'dermaga'], en: ['mended', 'mends'] } as const;
const shared = lesson.headings.find(({ id }) => id === 'shared-need')!;

for (const language of ['id', 'en'] as const) {
  const { search, site } = textsIn(language);

  test(`from a lesson, a reader searches by keyboard and reaches the place in the text (${language})`, async ({
    page,
  }) => {
    await page.goto(lessonPath(language));
    const link = page.getByRole('navigation', { name: site.main }).getByRole('link', { name: site.search });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${pathIn(language)}$`));
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveAccessibleName(search.label);

    await page.keyboard.type(shared.title[language]);
    const hit = results(page).filter({ has: page.getByRole('link', { name: shared.title[language], exact: true }) });
    await expect(hit).toHaveCount(1);
    await expect(hit).toContainText(`${fill(search.lesson, { number: 1 })} · ${lesson.title[language]}`);
    await expect(hit.locator('a mark').first()).toBeVisible();

    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(results(page).first().getByRole('link')).toBeFocused();
    await hit.getByRole('link').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${lessonPath(language)}#${shared.id}$`));
    await expect(page.getByRole('heading', { name: shared.title[language] })).toBeInViewport();

    // Back again, the search stands as it was left.
    await page.goBack();
    await expect(field(page)).toHaveValue(shared.title[language]);
    await expect(hit).toHaveCount(1);
  });

  test(`another form of a word finds it, the count is told, and the address keeps it (${language})`, async ({
    page,
  }) => {
    const [typed, written] = WORDS[language];
    await page.goto(pathIn(language));
    await field(page).pressSequentially(typed);
    await page.keyboard.press('Enter');
    await expect(results(page).first()).toBeVisible();
    await expect(
      results(page)
        .locator('mark', { hasText: new RegExp(`^${written}$`, 'i') })
        .first(),
    ).toBeVisible();
    const count = await results(page).count();
    await expect(status(page)).toHaveText(fill(search.all, { query: typed, count }));
    await expect(page).toHaveURL(new RegExp(`\\?q=${typed}$`));

    await page.goto(`${pathIn(language)}?q=${typed}`);
    await expect(field(page)).toHaveValue(typed);
    await expect(results(page)).toHaveCount(count);
  });

  test(`a slip of the finger is forgiven, and told (${language})`, async ({ page }) => {
    const term = course.glossary.find(({ id }) => id === 'provider')!;
    const right = term.term[language];
    const slip = right.slice(0, 3) + right.charAt(4) + right.charAt(3) + right.slice(5);
    await page.goto(pathIn(language));
    await field(page).pressSequentially(slip);
    const hit = results(page).filter({ has: page.getByRole('link', { name: right, exact: true }) });
    await expect(hit).toContainText(term.meaning[language].slice(0, 20));
    await expect(status(page)).toHaveText(
      new RegExp(fill(search.near, { query: slip, count: '\\d+' }).replace(/[.?]/g, '\\$&').replace('\\\\d', '\\d')),
    );
    await hit.getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/${pathOf({ name: 'glossary' }, language)}#provider$`));
  });

  test(`where nothing is found, a term to look for is one press away (${language})`, async ({ page }) => {
    await page.goto(pathIn(language));
    const offered = page.getByRole('heading', { name: search.try });
    await expect(offered).toBeVisible();
    await field(page).fill('qqzzqqzz');
    await expect(status(page)).toHaveText(fill(search.none, { query: 'qqzzqqzz' }));
    await expect(results(page)).toHaveCount(0);
    await expect(offered).toBeVisible();
    const [lookedUp] = course.glossary.map(({ term }) => term[language]);
    await page.getByRole('list').getByRole('link', { name: lookedUp!, exact: true }).click();
    await expect(field(page)).toHaveValue(lookedUp!);
    await expect(field(page)).toBeFocused();
    await expect(results(page).first()).toBeVisible();
    await expect(offered).toBeHidden();
    await field(page).fill('');
    await expect(results(page)).toHaveCount(0);
    await expect(offered).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/${pathIn(language)}$`));
  });

  test(`a practice question is found and opened, a test item is nowhere (${language})`, async ({ page }) => {
    const question = lesson.questions.filter(({ id }) => !lesson.activities.includes(id)).at(-1)!;
    await page.goto(pathIn(language));
    await field(page).fill(question.stem[language]);
    const hit = results(page).filter({ hasText: search.question }).first();
    await expect(hit).toContainText(question.stem[language].slice(0, 30));
    await hit.getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/${lessonPath(language)}#${question.id}$`));
    await expect(page.locator(`form[id="${question.id}"] legend`)).toBeInViewport();

    await page.goto(pathIn(language));
    await field(page).fill(lesson.tests[0]!.stem[language]);
    await page.keyboard.press('Enter');
    await expect(status(page)).toContainText(lesson.tests[0]!.stem[language].slice(0, 30));
    await expect(results(page).getByText(lesson.tests[0]!.stem[language])).toHaveCount(0);
  });

  test(`what is common is shown in two steps, and focus goes to the first of the rest (${language})`, async ({
    page,
  }) => {
    await page.goto(`${pathIn(language)}?q=${language === 'id' ? 'layanan' : 'service'}`);
    await expect(results(page)).toHaveCount(20);
    const more = page.locator('[data-search=more]');
    const total = 20 + Number(/\d+/.exec(await more.innerText())![0]);
    await more.press('Enter');
    await expect(results(page)).toHaveCount(total);
    await expect(more).toBeHidden();
    await expect(results(page).nth(20).getByRole('link')).toBeFocused();
  });

  test(`without JavaScript the page says what it needs and leads on (${language})`, async ({ browser, addresses }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: addresses.site });
    const page = await context.newPage();
    await page.goto(pathIn(language));
    await expect(page.locator('noscript p').first()).toHaveText(search.noScript);
    await expect(field(page)).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: search.try })).toBeHidden();
    const main = page.getByRole('main');
    await main.getByRole('link', { name: site.glossary }).click();
    await expect(page).toHaveURL(new RegExp(`/${pathOf({ name: 'glossary' }, language)}$`));
    await page.goBack();
    await main.getByRole('link', { name: search.lessons }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/$`));
    await context.close();
  });
}

test('what is searched is loaded on the search page alone, and only in its language', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url().replace(/^.*\/_astro\/([\w-]+)\..*$/, '$1')));
  await page.goto(lessonPath('id'));
  await page.goto(pathOf({ name: 'glossary' }, 'id'));
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((name) => name.startsWith('search'))).toEqual([]);
  await page.goto(`${pathIn('id')}?q=loket`);
  await expect(results(page).first()).toBeVisible();
  expect(loaded.filter((name) => name.startsWith('search')).sort()).toEqual(['search', 'search-id']);
});

test.describe('when the search cannot be loaded', () => {
  test.use({ allowPageErrors: true });
  test('it says so, and what to do', async ({ page }) => {
    await page.route('**/_astro/search-id.*', (route) => route.abort());
    await page.goto(pathIn('id'));
    await field(page).fill('layan');
    await expect(status(page)).toHaveText(textsIn('id').search.failed);
  });
});
