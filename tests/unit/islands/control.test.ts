import { describe, expect, it } from 'vitest';
import { caseName, categorisingControl } from '../../../src/islands/categorising/control.ts';
import { multipleResponseControl } from '../../../src/islands/multiple-response/control.ts';
import { singleChoiceControl } from '../../../src/islands/single-choice/control.ts';
import type { QuestionOf } from '../../../src/questions/index.ts';

const options = [
  { id: 'a', right: true, text: '', feedback: '' },
  { id: 'b', text: '', feedback: '' },
  { id: 'c', right: true, text: '', feedback: '' },
];
const single = { id: 'q', type: 'single-choice', options } as unknown as QuestionOf<'single-choice', string>;
const several = { id: 'q', type: 'multiple-response', options } as unknown as QuestionOf<'multiple-response', string>;
const sorting = {
  id: 'q',
  type: 'categorising',
  items: [
    { id: 'nets', category: 'self' },
    { id: 'ice', category: 'help' },
  ],
} as unknown as QuestionOf<'categorising', string>;

function form(...entries: readonly (readonly [string, string])[]) {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

describe('what stands in a form', () => {
  it('is read by each type', () => {
    expect(singleChoiceControl.read(single, form(['q', 'b']))).toBe('b');
    expect(multipleResponseControl.read(several, form(['q', 'b'], ['q', 'c']))).toEqual(['b', 'c']);
    expect(categorisingControl.read(sorting, form([caseName('q', 'ice'), 'help']))).toEqual({ ice: 'help' });
  });

  it('is an empty response when nothing is chosen, with all its parts missing', () => {
    expect(singleChoiceControl.missing(single, singleChoiceControl.read(single, form()))).toBe(1);
    expect(multipleResponseControl.missing(several, multipleResponseControl.read(several, form()))).toBe(1);
    expect(categorisingControl.missing(sorting, categorisingControl.read(sorting, form()))).toBe(2);
  });
});

describe('another attempt', () => {
  it('starts with the right parts of the one before', () => {
    expect(singleChoiceControl.keepRight(single, 'b')).toBe('');
    expect(singleChoiceControl.keepRight(single, 'a')).toBe('a');
    expect(multipleResponseControl.keepRight(several, ['a', 'b'])).toEqual(['a']);
    expect(categorisingControl.keepRight(sorting, { nets: 'help', ice: 'help' })).toEqual({ ice: 'help' });
  });
});
