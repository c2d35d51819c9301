import { expect, it } from 'vitest';
import { withSizes } from '../../../../src/editions/site/sizes.ts';

const sizes: Record<string, number> = { 'id/a/': 12_499, 'id/b/': 80 };
const filled = (html: string) => withSizes(html, (path) => sizes[path] ?? 0);

it('a size is told in whole kB of 1,000 bytes, at least one, and the mark is gone', () => {
  expect(filled('<i data-online data-size=id/a/ hidden>· {{size}} kB</i>')).toBe('<i data-online>· 12 kB</i>');
  expect(filled('<i data-size="id/b/" hidden="">{{size}} kB</i>')).toBe('<i>1 kB</i>');
});

it('each mark has the size of its own page, and what is not marked stays', () => {
  expect(filled('<p hidden>{{size}}</p><i data-size=id/b/>{{size}}</i><b data-size=id/a/>{{size}}</b>')).toBe(
    '<p hidden>{{size}}</p><i>1</i><b>12</b>',
  );
});
