import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, markedText } from '../../../src/search/excerpt.ts';
import { analyzer } from '../../../src/search/indonesian.ts';

const show = (text: string, ...terms: string[]) =>
  markedText(text, new Set(terms), analyzer)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

describe('the words found are marked', () => {
  it('in whatever form they stand, as they are written', () => {
    expect(show('Pelayanan, lalu “melayani” tanpa pelan.', 'layan')).toBe(
      '[Pelayanan], lalu “[melayani]” tanpa pelan.',
    );
    expect(show('RÉSMI', 'resmi')).toBe('[RÉSMI]');
  });

  it('and nothing of the text is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, terms) => {
        const parts = markedText(text, new Set(terms), analyzer);
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });
});

describe('an excerpt', () => {
  const excerpt = (texts: string[], terms: string[], length: number) =>
    excerptOf(texts, new Set(terms), analyzer, length);

  it('is the paragraph with most of the words, the first of equals', () => {
    expect(excerpt(['tanpa', 'surat', 'surat izin', 'izin surat'], ['surat', 'izin'], 50)).toBe('surat izin');
    expect(excerpt(['pertama', 'kedua'], ['lain'], 50)).toBe('pertama');
    expect(excerpt([], ['lain'], 50)).toBe('');
  });

  it('is cut at spaces, around the word', () => {
    const long = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas';
    expect(excerpt([long], ['satu'], 20)).toBe('satu dua tiga empat …');
    expect(excerpt([long], ['tujuh'], 20)).toBe('… tujuh delapan …');
    expect(excerpt([long], ['sebelas'], 20)).toBe('… sepuluh sebelas');
  });

  it('holds the word, is a piece of the text and no longer than wanted', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 60 }),
        fc.nat(),
        fc.integer({ min: 20, max: 80 }),
        (words, nat, length) => {
          const text = words.join(' ');
          const term = words[nat % words.length]!;
          const found = excerpt([text], [term], length);
          const bare = found.replace(/^… /, '').replace(/ …$/, '');
          expect(bare.length).toBeLessThanOrEqual(length);
          expect(text).toContain(bare);
          expect(bare.split(' ')).toContain(term);
          expect(found.startsWith('… ')).toBe(!text.startsWith(bare));
        },
      ),
    );
  });
});
