import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../../src/authoring/spelling/words.ts';

const words = (text: string) => wordsIn(text).map(({ word }) => word);

describe('the words of a text that can be spelt wrong', () => {
  it('are those of letters, without what stands around them', () => {
    expect(words('“Suratnya untuk apa, Bu?” Pukul 05.30 (pagi).')).toEqual([
      'Suratnya',
      'untuk',
      'apa',
      'Bu',
      'Pukul',
      'pagi',
    ]);
  });

  it('are not abbreviations, initials, codes, placeholders, addresses, file names', () => {
    expect(
      words('PNS dan PPPK, R. Hake, p14, {{count}} hasil, index.html (berakhiran .json), https://a.example/x'),
    ).toEqual(['dan', 'Hake', 'hasil', 'berakhiran']);
  });

  it('are without what English and Indonesian write behind a name or an abbreviation', () => {
    expect(words('Ratmi’s permit, SK-nya')).toEqual(['Ratmi', 'permit']);
    expect(words('It doesn’t')).toEqual(['It', "doesn't"]);
  });

  it('are the parts of what is hyphenated, which may be right only as a whole', () => {
    expect(wordsIn('seolah-olah, non-ASN')).toEqual([
      { word: 'seolah', whole: 'seolah-olah' },
      { word: 'olah', whole: 'seolah-olah' },
      { word: 'non' },
    ]);
  });

  it('are found in any text, and hold no digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of words(text)) {
          expect(word).not.toMatch(/\p{N}/u);
          expect(text.replaceAll('’', "'")).toContain(word);
        }
      }),
    );
  });
});
