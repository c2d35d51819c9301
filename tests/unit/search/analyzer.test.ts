import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, termsOf, tokensOf } from '../../../src/search/analyzer.ts';
import { analyzer as english } from '../../../src/search/english.ts';
import { analyzer as indonesian } from '../../../src/search/indonesian.ts';

const words = (text: string) => tokensOf(text).map(({ word }) => word);

describe('the words of a text', () => {
  it('are without case, accents and punctuation', () => {
    expect(words('“Cepat” itu, Résmi: 05.30 orang-orang’s')).toEqual([
      'cepat',
      'itu',
      'resmi',
      '05',
      '30',
      'orang',
      'orang',
      's',
    ]);
  });

  it('stand in the text where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { word, start, end } of tokensOf(text)) expect(fold(text.slice(start, end))).toBe(word);
      }),
    );
  });

  it('are the same whether accents are written in one character or in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(words(text.normalize('NFC'))).toEqual(words(text.normalize('NFD')));
      }),
    );
  });
});

describe('the forms of a word', () => {
  it.each([
    'layan melayani dilayani pelayanan layanan pelayan terlayani',
    'butuh kebutuhan membutuhkan dibutuhkan',
    'sedia penyedia menyediakan disediakan penyediaan',
    'peduli kepedulian',
    'ukur mengukur diukur ukuran pengukuran',
    'puas kepuasan memuaskan pemuas',
  ])('share a stem in Indonesian: %s', (forms) => {
    expect(new Set(forms.split(' ').map(indonesian.stem)).size).toBe(1);
  });

  it.each(['serve served serves', 'complaint complaints', 'organisation organise organised', 'need needs needed'])(
    'share a stem in English: %s',
    (forms) => {
      expect(new Set(forms.split(' ').map(english.stem)).size).toBe(1);
    },
  );

  it('are looked for as they are and by their stem', () => {
    expect(termsOf('pelayanan', indonesian)).toEqual(['pelayanan', 'layan']);
    expect(termsOf('layan', indonesian)).toEqual(['layan']);
  });
});

describe('roots that the stemmer loses', () => {
  it.each([
    ['mengirim', 'kirim'],
    ['pengiriman', 'kirim'],
    ['menulis', 'tulis'],
    ['mengeluh', 'keluh'],
    ['keluhan', 'keluh'],
    ['kirim', 'irim'],
    ['tulis', 'ulis'],
  ])('of %s: %s', (word, stem) => {
    expect(indonesian.otherStems(word)).toContain(stem);
  });

  it('are no more than two, and never the stem or the word itself', () => {
    const letters = fc.array(fc.constantFrom(...'abdegiklmnoprstuy'.split('')), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(letters, fc.constantFrom('', 'me', 'meng', 'pen', 'ke', 'di'), (root, prefix) => {
        const word = prefix + root.join('');
        const stems = indonesian.otherStems(word);
        expect(stems.length).toBeLessThanOrEqual(2);
        expect(stems).not.toContain(word);
        expect(stems).not.toContain(indonesian.stem(word));
      }),
    );
  });
});
