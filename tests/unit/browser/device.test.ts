import { expect, test } from 'vitest';
import { writerId } from '../../../src/browser/device.ts';
import { FakeBrowser } from './fake-browser.ts';

test('a device keeps its id over page loads', () => {
  const browser = new FakeBrowser();
  const id = writerId('course', browser.page().environment);
  expect(id).toMatch(/^[0-9a-z]{17}$/);
  expect(writerId('course', browser.page().environment)).toBe(id);
  expect(browser.disk.map.get('course/device')).toBe(id);
});

test('rubbish in its place is replaced', () => {
  const browser = new FakeBrowser();
  browser.disk.map.set('course/device', 'no id!');
  const id = writerId('course', browser.page().environment);
  expect(id).toMatch(/^[0-9a-z]{17}$/);
  expect(writerId('course', browser.page().environment)).toBe(id);
});

test('where storage is forbidden or full there is an id for this page load', () => {
  const browser = new FakeBrowser();
  browser.storageForbidden = true;
  expect(writerId('course', browser.page().environment)).toMatch(/^[0-9a-z]{17}$/);
  browser.storageForbidden = false;
  browser.disk.quota = 3;
  expect(writerId('course', browser.page().environment)).toMatch(/^[0-9a-z]{17}$/);
});
