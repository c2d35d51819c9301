import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettering, linesOf } from '../../../src/published/lettering.ts';
import { socialPicture } from '../../../src/published/social-picture.ts';

describe('lines of a text', () => {
  const width = (line: string) => line.length;

  it('are as few as fit, and break between words', () => {
    expect(linesOf('satu dua tiga empat', 9, width)).toEqual(['satu dua', 'tiga', 'empat']);
    expect(linesOf('panjangsekali dua', 5, width)).toEqual(['panjangsekali', 'dua']);
  });

  it('lose no word, and are no wider than wanted where there is a choice', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (all, most) => {
        const lines = linesOf(all.join(' '), most, width);
        expect(lines.join(' ')).toBe(all.join(' '));
        for (const line of lines) if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('letters as outlines', () => {
  const style = { weight: 700, size: 84, colour: '#000', x: 80, y: 200, width: 620 } as const;

  it('are numbers a renderer can read, for every letter of both languages', () => {
    const text = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789 “’–…” é Pelayanan Prima';
    const { svg, next } = lettering(text, style);
    expect(svg).toMatch(/^<path fill="#000" d="[MLQCZ\d .-]+"\/>$/);
    expect(next).toBeGreaterThan(style.y);
  });
});

describe('the picture for shared links', () => {
  const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
  const picture = { eyebrow: 'Kursus', title: 'Pelayanan Prima', lead: 'Satu kalimat.', petals: 8 };

  it('has as many petals as the course has lessons, and the light colours of the site', () => {
    const svg = socialPicture({ ...picture, tokens });
    expect(svg.match(/<g transform="rotate/g)).toHaveLength(8);
    expect(svg).toContain('#27407e');
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  it('says which colour is missing', () => {
    expect(() => socialPicture({ ...picture, tokens: '' })).toThrow('src/styles/tokens.css declares no colour --nila.');
  });
});
