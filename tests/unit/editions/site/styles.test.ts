import { expect, it } from 'vitest';
import { mergeStyles } from '../../../../src/editions/site/styles.ts';

const page = (head: string, body: string) => `<html><head>${head}</head><body>${body}</body></html>`;

it('puts all inline styles into the first, in their order', () => {
  expect(mergeStyles(page('<style>a{}</style><title>t</title><style>b{}</style>', '<p>x</p><style>c{}</style>'))).toBe(
    page('<style>a{}b{}c{}</style><title>t</title>', '<p>x</p>'),
  );
});

it('leaves a page with one style, and a style with conditions, as they are', () => {
  const one = page('<style>a{}</style>', '<p>x</p>');
  expect(mergeStyles(one)).toBe(one);
  const printed = page('<style>a{}</style><style media="print">b{}</style>', '');
  expect(mergeStyles(printed)).toBe(printed);
});
