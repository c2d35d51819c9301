import { expect, test } from 'vitest';
import { plain, reading, wholeWords, wordsOf } from '../../../src/course/words.ts';

test.each([
  ['Pukul 05.30, Bu Ratmi...', ['Pukul', '05.30', 'Bu', 'Ratmi']],
  ["The stall's owner can’t", ['The', "stall's", 'owner', 'can’t']],
  ['bolak-balik — lagi', ['bolak-balik', 'lagi']],
  ['82,5% dan 1.234', ['82,5', 'dan', '1.234']],
  [' ... ', []],
])('the words of "%s"', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('two texts that differ in case, marks and emphasis read the same', () => {
  expect(reading('Lihat, *dengar*!')).toBe(reading('lihat dengar'));
  expect(plain('yang **bukan**')).toBe('yang bukan');
});

test('a phrase is found as whole words, whatever the case', () => {
  const pattern = wholeWords(['guna', 'in order to']);
  expect(pattern.test('Guna itu')).toBe(true);
  expect(pattern.test('pengguna')).toBe(false);
  expect(pattern.test('gunakan')).toBe(false);
  expect(pattern.exec('so, In Order To live')?.[0]).toBe('In Order To');
});
