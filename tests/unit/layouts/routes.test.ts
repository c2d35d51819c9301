import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternatesOf, pathOf, relativeLink } from '../../../src/layouts/routes.ts';

const lesson = { name: 'lesson', slug: { id: 'kebutuhan', en: 'needs' } } as const;

describe('pathOf', () => {
  it('is in the language of the page', () => {
    expect(pathOf(lesson, 'id')).toBe('id/pelajaran/kebutuhan/');
    expect(pathOf(lesson, 'en')).toBe('en/lessons/needs/');
    expect(pathOf({ name: 'about' }, 'en')).toBe('en/about/');
  });
});

describe('alternatesOf', () => {
  it('is the same for a page in every language, with the own language for readers of another', () => {
    expect(alternatesOf(lesson)).toEqual([
      ['id', 'id/pelajaran/kebutuhan/'],
      ['en', 'en/lessons/needs/'],
      ['x-default', 'id/pelajaran/kebutuhan/'],
    ]);
  });

  it('leads from the home pages to the page that asks for the language', () => {
    expect(alternatesOf({ name: 'home' }).at(-1)).toEqual(['x-default', '']);
  });
});

describe('relativeLink', () => {
  it('leads from any page to any other, whatever folder the course stands in', () => {
    const path = fc
      .array(fc.stringMatching(/^[a-z]{1,4}$/), { maxLength: 4 })
      .map((parts) => parts.map((part) => `${part}/`).join(''));
    fc.assert(
      fc.property(path, path, path, (folder, from, to) => {
        const base = `https://example.org/${folder}`;
        expect(new URL(relativeLink(from, to), base + from).href).toBe(base + to);
      }),
    );
  });
});
