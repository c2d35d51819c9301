import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDraft, writeDraft, type Draft } from '../../../src/browser/draft.ts';
import { FakeBrowser } from './fake-browser.ts';

const placeIn = (browser: FakeBrowser, learner = '0') => ({
  storage: browser.page().page.storage,
  courseId: 'course',
  learner,
});
const draft: Draft = {
  open: 'q2',
  shown: {
    q1: { response: 'a', seed: 7, phase: 'checked' },
    q2: { response: ['a', 'b'], seed: 8, phase: 'open', before: ['c'] },
    q3: { response: { nets: 'self' }, seed: 0, phase: 'revealed' },
  },
};

test('a draft is read back as it was written, under one key a quiz, lesson and learner', () => {
  const browser = new FakeBrowser();
  const place = placeIn(browser);
  expect(writeDraft('needs', 'practice', draft, place)).toBe(true);
  expect(readDraft('needs', 'practice', place)).toEqual(draft);
  expect([...browser.disk.map.keys()]).toEqual(['course/draft/0/needs/practice']);
  expect(readDraft('needs', 'sorting', place)).toBeUndefined();
  expect(readDraft('other', 'practice', place)).toBeUndefined();
  expect(readDraft('needs', 'practice', placeIn(browser, '1'))).toBeUndefined();
});

test('questions that cannot be read are left out, the others stand', () => {
  const browser = new FakeBrowser();
  const rubbish = {
    a: null,
    b: 'x',
    c: { response: 1, seed: 1, phase: 'open' },
    d: { response: 'a', seed: 'x', phase: 'open' },
  };
  const more = { e: { response: 'a', seed: 1, phase: 'gone' }, f: { response: ['a', 2], seed: 1, phase: 'open' } };
  const last = { g: { response: 'a', seed: 1, phase: 'open', before: 4 } };
  const text = JSON.stringify({ open: 3, shown: { ...rubbish, ...more, ...last, ...draft.shown } });
  browser.disk.map.set('course/draft/0/needs/practice', text);
  expect(readDraft('needs', 'practice', placeIn(browser))).toEqual({ open: '', shown: draft.shown });
});

test('whatever stands under the key, reading does not fail', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const browser = new FakeBrowser();
      browser.disk.map.set('course/draft/0/needs/practice', text);
      const read = readDraft('needs', 'practice', placeIn(browser));
      if (read) expect(typeof read.open).toBe('string');
    }),
  );
});

test('a full or forbidden storage keeps no draft, and says so', () => {
  const browser = new FakeBrowser();
  browser.disk.quota = 10;
  expect(writeDraft('needs', 'practice', draft, placeIn(browser))).toBe(false);
  const nowhere = { storage: undefined, courseId: 'course', learner: '0' };
  expect(writeDraft('needs', 'practice', draft, nowhere)).toBe(false);
  expect(readDraft('needs', 'practice', nowhere)).toBeUndefined();
});
