import { describe, expect, test } from 'vitest';
import { readLanguage, readPlace, writeLanguage, writePlace } from '../../../src/browser/place.ts';
import { FakeBrowser } from './fake-browser.ts';

const place = { lesson: 'needs', heading: 'three-ways', at: 5 };

describe('the reading position', () => {
  test('is the one written last', () => {
    const { storage } = new FakeBrowser().page().page;
    expect(readPlace('course', storage)).toBeUndefined();
    writePlace('course', { ...place, heading: '' }, storage);
    expect(writePlace('course', place, storage)).toBe(true);
    expect(readPlace('course', storage)).toEqual(place);
    expect(readPlace('another', storage)).toBeUndefined();
  });

  test.each([
    '',
    'x',
    'null',
    '[]',
    '{"lesson":1,"heading":"h","at":1}',
    '{"lesson":"l","at":1}',
    '{"lesson":"l","heading":"h"}',
  ])('is none where %j stands', (text) => {
    const browser = new FakeBrowser();
    browser.disk.map.set('course/place/0', text);
    expect(readPlace('course', browser.page().page.storage)).toBeUndefined();
  });

  test('is not kept by a full storage', () => {
    const browser = new FakeBrowser();
    browser.disk.quota = 5;
    expect(writePlace('course', place, browser.page().page.storage)).toBe(false);
  });
});

describe('the language', () => {
  test('is the one read last, if the course has it', () => {
    const browser = new FakeBrowser();
    const { storage } = browser.page().page;
    expect(readLanguage('course', storage)).toBeUndefined();
    expect(writeLanguage('course', 'en', storage)).toBe(true);
    expect(readLanguage('course', storage)).toBe('en');
    browser.disk.map.set('course/language', 'xx');
    expect(readLanguage('course', storage)).toBeUndefined();
  });
});
