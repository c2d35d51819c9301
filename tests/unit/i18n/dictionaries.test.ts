import { describe, expect, it } from 'vitest';
import { branch, textsIn } from '../../../src/i18n/index.ts';
import en from '../../../src/i18n/en.json';
import id from '../../../src/i18n/id.json';

/** Every text by its key; English has two forms of what is counted, Indonesian one. */
function texts(dictionary: object, path = ''): Map<string, string> {
  const all = Object.entries(dictionary).flatMap(([key, value]): [string, string][] => {
    const name = path + key.replace(/_(one|other)$/, '');
    return typeof value === 'string' ? [[name, value]] : [...texts(value as object, `${name}.`)];
  });
  return new Map(all);
}

const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();

describe('the dictionaries', () => {
  it('say everything in both languages', () => {
    expect([...texts(en).keys()].sort()).toEqual([...texts(id).keys()].sort());
  });

  it('leave the same places open in both', () => {
    for (const [key, text] of texts(id))
      expect(placeholders(texts(en).get(key) ?? ''), key).toEqual(placeholders(text));
  });

  it('have no empty text', () => {
    expect([...texts(id), ...texts(en)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('textsIn', () => {
  it('fills in values', () => {
    expect(textsIn('en')('home.all', { count: 8 })).toMatch(/8 lessons\b/);
  });

  it('stops at a text that is missing', () => {
    const unknown = (key: string) => key as never;
    expect(() => textsIn('id')(unknown('home.nowhere'))).toThrow('no text for "home.nowhere"');
  });
});

it('a branch goes to islands as it is, placeholders open', () => {
  expect(branch('id', 'quiz').position).toContain('{{number}}');
});
