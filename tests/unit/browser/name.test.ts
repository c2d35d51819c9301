import { expect, it } from 'vitest';
import { keepName, readName } from '../../../src/browser/name.ts';
import { FakeBrowser } from './fake-browser.ts';

const aStorage = () => {
  const browser = new FakeBrowser();
  return { browser, storage: browser.page().page.storage };
};

it('a name is kept until it is taken back', () => {
  const { storage, browser } = aStorage();
  expect(readName('course', storage)).toBe('');
  expect(keepName('course', 'Siti, S.Sos.', storage)).toBe(true);
  expect(readName('course', storage)).toBe('Siti, S.Sos.');
  expect(readName('other', storage)).toBe('');
  expect(keepName('course', '', storage)).toBe(false);
  expect(readName('course', storage)).toBe('');
  expect(browser.disk.under('name')).toEqual([]);
});

it('a name that finds no room is not kept, and nothing breaks', () => {
  const { storage, browser } = aStorage();
  browser.disk.quota = 1;
  expect(keepName('course', 'Siti', storage)).toBe(false);
});
