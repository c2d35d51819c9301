import { describe, expect, it } from 'vitest';
import { dayOf, decimal, durationOf } from '../../../src/browser/format.ts';
import { branch } from '../../../src/i18n/index.ts';

const [id, en] = (['id', 'en'] as const).map((language) => branch(language, 'learning').told);

it('days are written as the language writes them', () => {
  const noon = new Date(2026, 10, 24, 12).getTime();
  expect(dayOf(noon, 'id')).toBe('24 November 2026');
  expect(dayOf(noon, 'en')).toBe('24 November 2026');
  expect(dayOf(new Date(2026, 1, 3).getTime(), 'id')).toBe('3 Februari 2026');
});

it('decimals have two places and the sign of the language, and no zero is negative', () => {
  expect(decimal(0.727, 'id')).toBe('0,73');
  expect(decimal(0.727, 'en')).toBe('0.73');
  expect(decimal(-0.5, 'id')).toBe('-0,50');
  expect(decimal(-0.001, 'en')).toBe('0.00');
  expect(decimal(1, 'en')).toBe('1.00');
});

describe('durations', () => {
  it.each([
    [0, '< 1 menit', '< 1 min'],
    [29, '< 1 menit', '< 1 min'],
    [30, '1 menit', '1 min'],
    [3569, '59 menit', '59 min'],
    [3570, '1 jam 0 menit', '1 h 0 min'],
    [4320, '1 jam 12 menit', '1 h 12 min'],
  ])('%d seconds', (seconds, inIndonesian, inEnglish) => {
    expect(durationOf(seconds, id!)).toBe(inIndonesian);
    expect(durationOf(seconds, en!)).toBe(inEnglish);
  });
});
