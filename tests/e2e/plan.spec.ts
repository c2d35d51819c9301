import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fill } from '../../src/browser/fill.ts';
import { dayIn } from '../../src/browser/plan/message.ts';
import type { Field } from '../../src/browser/plan/rows.ts';
import { pathOf } from '../../src/layouts/routes.ts';
import { LANGUAGES, type Language } from '../../src/questions/question.ts';
import { expect, test } from './support/fixtures.ts';
import { forbiddingProfile } from './support/forbidden.ts';
import { course, switchIn, textsIn } from './support/lesson.ts';

const DAY = '2026-12-14';
const path = (language: Language) => pathOf({ name: 'closing' }, language);
const rowOf = (page: Page, language: Language, number: number) =>
  page.getByRole('group', { name: fill(textsIn(language).plan.row, { number }) });
const fieldOf = (page: Page, language: Language, number: number, field: Field) =>
  rowOf(page, language, number).getByLabel(textsIn(language).plan.fields[field]);
const keys = (page: Page, part: string) =>
  page.evaluate((name) => Object.keys(localStorage).filter((key) => key.includes(name)), `/${part}/`);
/** How many pages a PDF has. */
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const language of LANGUAGES) {
  const { plan } = textsIn(language);
  const { told } = plan;
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  test(`a plan is kept with each key, over a reload and in the other language (${language})`, async ({ page }) => {
    await page.goto(path(language));
    await expect(page.getByText(plan.stays)).toBeVisible();
    await fieldOf(page, language, 1, 'change').pressSequentially('Kartu tanggal janji');
    await expect(page.getByText(told.kept)).toBeVisible();
    await fieldOf(page, language, 1, 'when').fill(DAY);
    await button(page, plan.add).click();
    await expect(fieldOf(page, language, 2, 'change')).toBeFocused();
    await page.keyboard.type('Formulir huruf besar');
    await page.reload();
    await expect(fieldOf(page, language, 1, 'change')).toHaveValue('Kartu tanggal janji');
    await expect(fieldOf(page, language, 1, 'when')).toHaveValue(DAY);
    await expect(fieldOf(page, language, 2, 'change')).toHaveValue('Formulir huruf besar');
    await expect(rowOf(page, language, 3)).toBeHidden();
    await page.getByRole('link', { name: switchIn(language) }).click();
    const other = language === 'id' ? 'en' : 'id';
    await expect(fieldOf(page, other, 2, 'change')).toHaveValue('Formulir huruf besar');
    expect(await keys(page, 'form')).toEqual([`${course.id}/form/0/plan`]);
  });

  test(`a plan taken out comes back at a press, and those below it move (${language})`, async ({ page }) => {
    await page.goto(path(language));
    await expect(page.getByRole('button', { name: fill(plan.remove, { number: 1 }) })).toBeHidden();
    for (const [number, text] of [
      [1, 'satu'],
      [2, 'dua'],
      [3, 'tiga'],
    ] as const) {
      if (number > 1) await button(page, plan.add).click();
      await fieldOf(page, language, number, 'change').fill(text);
    }
    await expect(button(page, plan.add)).toBeHidden();
    await button(page, fill(plan.remove, { number: 2 })).click();
    await expect(fieldOf(page, language, 2, 'change')).toHaveValue('tiga');
    await expect(rowOf(page, language, 3)).toBeHidden();
    await expect(page.getByText(fill(told.removed, { number: 2 }))).toBeVisible();
    await expect(button(page, told.undo)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(fieldOf(page, language, 2, 'change')).toHaveValue('dua');
    await expect(fieldOf(page, language, 3, 'change')).toHaveValue('tiga');
    await expect(fieldOf(page, language, 2, 'change')).toBeFocused();
  });

  test(`another tab shows what is written here (${language})`, async ({ page, context }) => {
    await page.goto(path(language));
    const other = await context.newPage();
    await other.goto(path(language));
    await fieldOf(page, language, 1, 'sign').fill('Telepon berkurang');
    await expect(fieldOf(other, language, 1, 'sign')).toHaveValue('Telepon berkurang');
  });

  test(`it is printed alone on one page, A4 and F4, with a name that is not kept (${language})`, async ({ page }) => {
    await page.goto(path(language));
    const long = 'Pemohon tahu sejak hari pertama kapan berkasnya selesai, dan siapa yang mengabarinya. ';
    for (const number of [1, 2, 3]) {
      if (number > 1) await button(page, plan.add).click();
      for (const field of ['change', 'step', 'sign'] as const)
        await fieldOf(page, language, number, field).fill(long.repeat(2).trim());
      await fieldOf(page, language, number, 'whom').fill('Pemohon izin usaha kecil');
      await fieldOf(page, language, number, 'when').fill(DAY);
    }
    await page.getByLabel(plan.name).fill('Siti Aminah, S.Sos., M.Si.');
    for (const paper of [{ format: 'A4' }, { width: '215mm', height: '330mm' }])
      expect(pagesIn(await page.pdf(paper))).toBe(1);

    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('[data-sheet]');
    await expect(sheet).toBeVisible();
    await expect(sheet).toContainText('Siti Aminah, S.Sos., M.Si.');
    await expect(sheet).toContainText(dayIn(language, DAY));
    await expect(sheet.locator('dd').first()).toHaveText(long.repeat(2).trim());
    await expect(sheet.locator('.plan')).toHaveCount(3);
    for (const other of ['.top', '.head', '.foot', '[data-plan]', '[data-radar]'])
      await expect(page.locator(other).first()).toBeHidden();

    await page.emulateMedia({ media: 'screen' });
    await expect(sheet).toBeHidden();
    expect(await keys(page, 'name')).toEqual([]);
    await page.reload();
    await expect(page.getByLabel(plan.name)).toHaveValue('');
  });

  test(`a name is remembered where that is asked for, and forgotten again (${language})`, async ({ page }) => {
    await page.goto(path(language));
    await page.getByLabel(plan.name).fill('Siti');
    await page.getByLabel(plan.remember).check();
    await page.reload();
    await expect(page.getByLabel(plan.name)).toHaveValue('Siti');
    await expect(page.getByLabel(plan.remember)).toBeChecked();
    await page.getByLabel(plan.remember).uncheck();
    expect(await keys(page, 'name')).toEqual([]);
    await page.reload();
    await expect(page.getByLabel(plan.name)).toHaveValue('');
  });

  test(`an empty plan is printed as a sheet to write on (${language})`, async ({ page }) => {
    await page.goto(path(language));
    expect(pagesIn(await page.pdf({ format: 'A4' }))).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-sheet] .plan')).toHaveCount(3);
    await expect(page.locator('[data-sheet] dt').first()).toHaveText(plan.fields.change);
  });

  test(`it is sent only after it was shown, without the name, by the way that is pressed (${language})`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(path(language));
    const links = page.locator('a[href^="https://wa.me"], a[href^="mailto:"]');
    await button(page, plan.send).click();
    await expect(page.getByRole('alert').filter({ hasText: told.nothing })).toBeVisible();
    await expect(fieldOf(page, language, 1, 'change')).toBeFocused();
    await page.getByLabel(plan.name).fill('Siti Aminah');
    await fieldOf(page, language, 1, 'change').fill('Kartu tanggal janji & “kabar”');
    await fieldOf(page, language, 1, 'when').fill(DAY);
    await expect(page.getByText(told.nothing)).toHaveCount(0);
    await expect(links).toHaveCount(0);

    await button(page, plan.send).press('Enter');
    await expect(page.getByRole('heading', { name: told.toSend })).toBeFocused();
    const text = [
      `${plan.title}\n`,
      `${plan.fields.change} Kartu tanggal janji & “kabar”`,
      `${plan.fields.when} ${dayIn(language, DAY)}`,
    ].join('\n');
    expect(await page.locator('[data-panel] pre').innerText()).toBe(text);
    await button(page, told.copy).click();
    await expect(page.getByText(told.copied)).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    await expect(links).toHaveCount(2);
    for (const href of await links.evaluateAll((all: HTMLAnchorElement[]) => all.map((link) => link.href))) {
      const { searchParams } = new URL(href);
      expect((searchParams.get('text') ?? searchParams.get('body'))?.replaceAll('\r\n', '\n')).toBe(text);
      expect(decodeURIComponent(href)).not.toContain('Siti');
    }
    // What was shown is no longer what stands there.
    await fieldOf(page, language, 1, 'sign').fill('x');
    await expect(links.first()).toBeHidden();
  });

  test(`a full storage is told, and nothing is lost while the page is open (${language})`, async ({ page }) => {
    await page.goto(path(language));
    await fieldOf(page, language, 1, 'change').fill('Kartu');
    await page.evaluate(() => {
      for (let size = 6_000_000; size > 0; size = Math.floor(size / 2))
        try {
          localStorage.setItem(`neighbour-${size}`, 'x'.repeat(size));
        } catch {
          // Smaller, then.
        }
    });
    await fieldOf(page, language, 1, 'step').fill('Menempel kartu di setiap berkas. '.repeat(20));
    await expect(page.getByText(told.full)).toBeVisible();
    await expect(fieldOf(page, language, 1, 'change')).toHaveValue('Kartu');
    await button(page, plan.send).click();
    await expect(page.locator('[data-panel] pre')).toContainText('Menempel kartu');
  });

  test(`where storage is forbidden that is told, and printing and sending work (${language})`, async ({
    playwright,
    launchOptions,
    addresses,
  }) => {
    const profile = forbiddingProfile();
    const context = await playwright.chromium.launchPersistentContext(profile, launchOptions);
    const page = context.pages()[0]!;
    const errors: string[] = [];
    context.on('weberror', (error) => errors.push(error.error().message));
    await page.goto(addresses.site + path(language));
    await fieldOf(page, language, 1, 'change').fill('Kartu tanggal janji');
    await expect(page.getByText(told.forbidden)).toBeVisible();
    await page.getByLabel(plan.name).fill('Siti');
    await page.getByLabel(plan.remember).click();
    await expect(page.getByText(told.notRemembered)).toBeVisible();
    await expect(page.getByLabel(plan.remember)).not.toBeChecked();
    await button(page, plan.send).click();
    await expect(page.locator('[data-panel] pre')).toContainText('Kartu tanggal janji');
    expect(pagesIn(await page.pdf({ format: 'A4' }))).toBe(1);
    expect(errors).toEqual([]);
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  });
}

test.describe('on a phone that can share', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });

  test('the text is handed to the app that is chosen, and a refusal loses nothing', async ({ page }) => {
    const { plan } = textsIn('id');
    // Chromium on a desktop has no sharing: what a phone's answers, the second time as if the reader had turned back.
    await page.addInitScript(() => {
      const shared: unknown[] = [];
      Object.assign(window, { shared });
      Object.defineProperty(Navigator.prototype, 'share', {
        value: (data: unknown) =>
          shared.push(data) === 1 ? Promise.resolve() : Promise.reject(new DOMException('no', 'AbortError')),
      });
    });
    await page.goto(path('id'));
    await fieldOf(page, 'id', 1, 'change').fill('Kartu tanggal janji');
    await page.getByRole('button', { name: plan.send, exact: true }).tap();
    expect(await page.evaluate(() => (window as unknown as { shared: unknown[] }).shared)).toEqual([]);
    await page.getByRole('button', { name: plan.told.share }).tap();
    await expect(page.getByText(plan.told.shared)).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { shared: unknown[] }).shared)).toEqual([
      { text: `${plan.title}\n\n${plan.fields.change} Kartu tanggal janji` },
    ]);
    await page.getByRole('button', { name: plan.told.share }).tap();
    await expect(page.getByText(plan.told.notShared)).toBeVisible();
    await expect(page.locator('[data-panel] pre')).toContainText('Kartu tanggal janji');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the plan can be filled in and printed, and the page says that nothing is kept', async ({ page }) => {
    for (const language of LANGUAGES) {
      await page.goto(path(language));
      await expect(page.locator('[data-plan] noscript p')).toHaveText(textsIn(language).plan.noScript);
      await fieldOf(page, language, 3, 'change').fill('Kartu tanggal janji');
      await expect(page.getByRole('button')).toHaveCount(0);
      await page.emulateMedia({ media: 'print' });
      await expect(fieldOf(page, language, 3, 'change')).toBeVisible();
      await expect(page.locator('[data-sheet]')).toBeHidden();
      await page.emulateMedia({ media: 'screen' });
    }
  });
});
