import { serializeProps } from 'astro/runtime/server/serialize.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainProps } from '../../../../src/editions/site/props.ts';

const asAstroWrites = (props: object): string =>
  serializeProps(props, { displayName: 'Quiz', hydrate: 'load' } as never);

describe('props of an island', () => {
  it('are the same plain JSON that was given, whatever it is', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ noUnicodeString: false })), (props) => {
        const json = JSON.parse(JSON.stringify(props)) as object;
        expect(JSON.stringify(plainProps(asAstroWrites(json)))).toBe(JSON.stringify(json));
      }),
    );
  });

  it('leave out what is undefined', () => {
    const props = plainProps(asAstroWrites({ a: undefined, b: { c: undefined, d: 1 } }));
    expect(JSON.stringify(props)).toBe('{"b":{"d":1}}');
  });

  it.each([
    ['a date', { at: new Date(0) }],
    ['a set', { all: new Set([1]) }],
    ['infinity', { most: Infinity }],
    ['an undefined item of a list', { list: [undefined] }],
  ])('are refused when they hold %s', (_, props) => {
    expect(() => plainProps(asAstroWrites(props))).toThrow('island');
  });
});
