import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMean, readNumber } from '../../../../src/course/satisfaction/read-mean.ts';

describe('a number as it is typed', () => {
  test.each([
    ['82,5', ',', 82.5],
    ['82.5', ',', 82.5],
    ['82,5', '.', 82.5],
    ['82.5', '.', 82.5],
    [' 3 ', ',', 3],
    ['3,250', ',', 3.25],
    ['-1,5', ',', -1.5],
    ['1.234,5', ',', 1234.5],
    ['1,234.5', '.', 1234.5],
    ['1.234.567', ',', 1234567],
  ] as const)('%j where decimals follow %j is %d', (text, decimal, value) => {
    expect(readNumber(text, decimal)).toBe(value);
  });

  test.each([
    '',
    ' ',
    'tiga',
    '3,',
    ',5',
    '3,2,1',
    '1.234,5,6',
    '3 25',
    '3%',
    '1e1',
    '0x3',
    'NaN',
    '--3',
    '3,2 '.repeat(2),
  ])('%j is none', (text) => {
    expect(readNumber(text, ',')).toBeUndefined();
  });

  test('in the other language’s grouping it is none', () => {
    expect(readNumber('1,234.5', ',')).toBeUndefined();
    expect(readNumber('1.234,5', '.')).toBeUndefined();
  });

  test('reads back what Intl writes, in either language', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.constantFrom('id', 'en'), (value, language) => {
        const written = new Intl.NumberFormat(language, { maximumFractionDigits: 4 }).format(value / 10_000);
        expect(readNumber(written, language === 'id' ? ',' : '.')).toBe(value / 10_000);
      }),
    );
  });
});

describe('the mean of an element', () => {
  test.each(['1', '4', '3,25', '3.25', '4,0'])('may be %j', (text) => {
    expect(readMean(text, ',')).toEqual({ mean: Number(text.replace(',', '.')) });
  });

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['baik', 'not-a-number'],
    ['3,2,5', 'not-a-number'],
    ['0,99', 'too-low'],
    ['0', 'too-low'],
    ['-3', 'too-low'],
    ['4,01', 'too-high'],
    ['5', 'too-high'],
    ['24,9', 'too-high'],
    ['25', 'an-index'],
    ['82,5', 'an-index'],
    ['100', 'an-index'],
    ['100,1', 'too-high'],
    ['1.234,5', 'too-high'],
  ] as const)('cannot be %j: %s', (text, fault) => {
    expect(readMean(text, ',')).toEqual({ fault });
  });

  test('is read or refused, whatever is typed, and never leaves 1 to 4', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.double().map(String)),
        fc.constantFrom(',' as const, '.' as const),
        (text, decimal) => {
          const reading = readMean(text, decimal);
          if ('mean' in reading) {
            expect(reading.mean).toBeGreaterThanOrEqual(1);
            expect(reading.mean).toBeLessThanOrEqual(4);
          } else expect(reading.fault).toBeTruthy();
        },
      ),
    );
  });
});
