import { describe, expect, it } from 'vitest';
import { caseName, casesControl } from '../../../src/islands/cases/control.ts';
import { fillInControl } from '../../../src/islands/fill-in/control.ts';
import { multipleResponseControl } from '../../../src/islands/multiple-response/control.ts';
import { reflectionControl } from '../../../src/islands/reflection/control.ts';
import { scenarioControl } from '../../../src/islands/scenario/control.ts';
import { end } from '../../../src/islands/scenario/ended.ts';
import { singleChoiceControl } from '../../../src/islands/single-choice/control.ts';
import { trueFalseControl } from '../../../src/islands/true-false/control.ts';
import { QUESTION_TYPES, type QuestionOf, type QuestionType } from '../../../src/questions/index.ts';

const options = [
  { id: 'a', right: true, text: '', feedback: '' },
  { id: 'b', text: '', feedback: '' },
  { id: 'c', right: true, text: '', feedback: '' },
];
const shown = <Type extends QuestionType>(type: Type, fields: object) =>
  ({ id: 'q', type, ...fields }) as unknown as QuestionOf<Type, string>;

const single = shown('single-choice', { options });
const several = shown('multiple-response', { options });
const verdict = shown('true-false', { answer: false, reasons: options.slice(0, 2) });
const sorting = shown('categorising', {
  items: [
    { id: 'nets', category: 'self' },
    { id: 'ice', category: 'help' },
  ],
});
const pairs = shown('matching', {
  items: [
    { id: 'nets', target: 'self' },
    { id: 'ice', target: 'help' },
  ],
});
const order = shown('ordering', {
  items: [
    { id: 'nets', place: 2 },
    { id: 'ice', place: 1 },
  ],
});
const gap = shown('fill-in', { accept: ['tanggung jawab', 'responsibility'] });
const rating = shown('self-rating', { items: [{ id: 'nets' }, { id: 'ice' }] });
const writing = shown('reflection', { checklist: [{ id: 'care' }, { id: 'action' }] });
const bare = shown('reflection', {});

const categorising = casesControl<'categorising'>(QUESTION_TYPES.categorising);
const matching = casesControl<'matching'>(QUESTION_TYPES.matching);
const ordering = casesControl<'ordering'>(QUESTION_TYPES.ordering);
const selfRating = casesControl<'self-rating'>(QUESTION_TYPES['self-rating']);

function form(...entries: readonly (readonly [string, string])[]) {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

describe('what stands in a form', () => {
  it('is read by each type', () => {
    expect(singleChoiceControl.read(single, form(['q', 'b']))).toBe('b');
    expect(multipleResponseControl.read(several, form(['q', 'b'], ['q', 'c']))).toEqual(['b', 'c']);
    expect(trueFalseControl.read(verdict, form(['q.reason', 'b'], ['q.verdict', 'true']))).toEqual({
      verdict: 'true',
      reason: 'b',
    });
    expect(categorising.read(sorting, form([caseName('q', 'ice'), 'help']))).toEqual({ ice: 'help' });
    expect(matching.read(pairs, form(['q.ice', 'self'], ['q.nets', 'self']))).toEqual({ nets: 'self', ice: 'self' });
    expect(ordering.read(order, form(['q.nets', '1'], ['q.ice', '']))).toEqual({ nets: '1' });
    expect(fillInControl.read(gap, form(['q', ' Tanggung-jawab ']))).toBe(' Tanggung-jawab ');
    expect(selfRating.read(rating, form(['q.nets', '3']))).toEqual({ nets: '3' });
    expect(reflectionControl.read(writing, form(['q', 'Kami'], ['q.action', 'on']))).toEqual({
      text: 'Kami',
      action: 'yes',
    });
  });

  it('is an empty response when nothing is chosen, with all its parts missing', () => {
    expect(singleChoiceControl.missing(single, singleChoiceControl.read(single, form()))).toBe(1);
    expect(multipleResponseControl.missing(several, multipleResponseControl.read(several, form()))).toBe(1);
    expect(trueFalseControl.missing(verdict, trueFalseControl.read(verdict, form()))).toBe(2);
    expect(trueFalseControl.missing(verdict, { verdict: 'true' })).toBe(1);
    expect(categorising.missing(sorting, categorising.read(sorting, form()))).toBe(2);
    expect(ordering.missing(order, { nets: '1' })).toBe(1);
    expect(fillInControl.missing(gap, fillInControl.read(gap, form(['q', ' - '])))).toBe(1);
    expect(selfRating.missing(rating, selfRating.read(rating, form()))).toBe(2);
    expect(reflectionControl.missing(bare, reflectionControl.read(bare, form(['q', ' \n'])))).toBe(1);
  });

  it('lacks nothing once each part has an answer', () => {
    expect(trueFalseControl.missing(verdict, { verdict: 'true', reason: 'b' })).toBe(0);
    expect(matching.missing(pairs, { nets: 'self', ice: 'self' })).toBe(0);
    expect(fillInControl.missing(gap, 'x')).toBe(0);
    expect(reflectionControl.missing(writing, { text: 'Kami' })).toBe(0);
  });
});

describe('another attempt', () => {
  it('starts with the right parts of the one before', () => {
    expect(singleChoiceControl.keepRight(single, 'b')).toBe('');
    expect(singleChoiceControl.keepRight(single, 'a')).toBe('a');
    expect(multipleResponseControl.keepRight(several, ['a', 'b'])).toEqual(['a']);
    expect(categorising.keepRight(sorting, { nets: 'help', ice: 'help' })).toEqual({ ice: 'help' });
    expect(matching.keepRight(pairs, { nets: 'self', ice: 'self' })).toEqual({ nets: 'self' });
    expect(ordering.keepRight(order, { nets: '1', ice: '2' })).toEqual({});
    expect(fillInControl.keepRight(gap, 'sikap')).toBe('');
    expect(fillInControl.keepRight(gap, 'Responsibility')).toBe('Responsibility');
  });

  it('keeps a right verdict, and takes both back when the verdict was wrong', () => {
    expect(trueFalseControl.keepRight(verdict, { verdict: 'false', reason: 'b' })).toEqual({ verdict: 'false' });
    expect(trueFalseControl.keepRight(verdict, { verdict: 'false', reason: 'a' })).toEqual({
      verdict: 'false',
      reason: 'a',
    });
    expect(trueFalseControl.keepRight(verdict, { verdict: 'true', reason: 'a' })).toEqual({});
  });

  it('keeps all of what is not graded: it is changed, not mended', () => {
    expect(selfRating.keepRight(rating, { nets: '3', ice: '1' })).toEqual({ nets: '3', ice: '1' });
    expect(reflectionControl.keepRight(writing, { text: 'Kami', care: 'yes' })).toEqual({ text: 'Kami', care: 'yes' });
  });
});

describe('a walk through a scenario', () => {
  const scenario = shown('scenario', { key: 'n1.a' });

  it('is in no form, and begins anew with each attempt', () => {
    expect(scenarioControl.read(scenario, form(['q', 'n1.a']))).toEqual([]);
    expect(scenarioControl.keepRight(scenario, ['n1.a', 'n2.b'])).toEqual([]);
  });

  it('cannot be handed in before it is known to have ended, however long it is', () => {
    const walked = ['n1.a', 'n2.b'];
    expect(scenarioControl.missing(scenario, walked)).toBe(1);
    end(walked);
    expect(scenarioControl.missing(scenario, walked)).toBe(0);
    expect(scenarioControl.missing(scenario, [...walked])).toBe(1);
  });
});
