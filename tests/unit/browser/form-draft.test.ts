import { describe, expect, test } from 'vitest';
import { readTexts, writeTexts } from '../../../src/browser/form-draft.ts';
import { FakeBrowser } from './fake-browser.ts';

const KEY = 'course/form/0/plan';
const onDevice = () => {
  const browser = new FakeBrowser();
  return { browser, place: { storage: browser.page().page.storage, key: KEY } };
};

describe('what is typed into a form', () => {
  test('comes back without its empty fields, the latest writing over the others', () => {
    const { browser, place } = onDevice();
    expect(writeTexts(place, { '1.change': 'a', '1.step': '' })).toBe('kept');
    expect(writeTexts(place, { '1.change': 'Papan “nomor\nantrean”', '1.step': '' })).toBe('kept');
    expect(readTexts(place)).toEqual({ '1.change': 'Papan “nomor\nantrean”' });
    expect([...browser.disk.map.keys()]).toEqual([KEY]);
  });

  test('leaves nothing on the device when it is all deleted', () => {
    const { browser, place } = onDevice();
    writeTexts(place, { change: 'a' });
    expect(writeTexts(place, { change: '' })).toBe('kept');
    expect(browser.disk.map.size).toBe(0);
  });

  test('is told when the storage is full, and what was kept before stays', () => {
    const { browser, place } = onDevice();
    writeTexts(place, { change: 'short' });
    browser.disk.quota = browser.disk.size;
    expect(writeTexts(place, { change: 'a good deal longer' })).toBe('full');
    expect(readTexts(place)).toEqual({ change: 'short' });
  });

  test('is told when storage is forbidden', () => {
    const place = { storage: undefined, key: KEY };
    expect(writeTexts(place, { change: 'a' })).toBe('forbidden');
    expect(readTexts(place)).toEqual({});
  });

  test.each(['', 'x', 'null', '3', '[1]', '{"change":3,"step":null}'])('is none where %j stands', (text) => {
    const { browser, place } = onDevice();
    browser.disk.map.set(KEY, text);
    expect(readTexts(place)).toEqual({});
  });
});
