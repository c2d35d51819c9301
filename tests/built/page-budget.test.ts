import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { QUESTION_TYPES } from '../../src/questions/index.ts';
import { dist, fileOf, gzipped, importsOf, pageOf } from './site.ts';

/** Bytes of gzip -9, of all JavaScript that the page loads by itself. */
const SCRIPTS = 45_000;

/** Loaded when a reader asks for it, or has a long record. */
const ON_DEMAND = /\/(record-dialog|fault-dialog|Finish|compact|fixed-order|way|Walk)\./;

/** What the page does not need of what its modules could load: other question types, the other language. */
function isLeftOut(file: string, page: string): boolean {
  const name = posix.basename(file).split('.')[0] ?? '';
  const html = dist.text(page);
  const other = page.startsWith('id/') ? '-en' : '-id';
  const type =
    name in QUESTION_TYPES && !html.includes(`&#34;type&#34;:&#34;${name}&#34;`) && !html.includes(`"type":"${name}"`);
  return type || name.endsWith(other) || name.startsWith('graph-') || ON_DEMAND.test(file);
}

function scriptsOf(page: string): string[] {
  const found = new Set(
    pageOf(dist, page).elements.flatMap(({ tag, attributes }) => {
      const address = tag === 'astro-island' ? attributes['module'] : attributes[tag === 'script' ? 'src' : 'href'];
      const file = address?.endsWith('.js') ? fileOf(page, address) : undefined;
      return file ? [file] : [];
    }),
  );
  for (const file of found) {
    const { atOnce, later } = importsOf(dist.text(file));
    for (const from of [...atOnce, ...later]) {
      const path = posix.join(posix.dirname(file), from);
      if (!isLeftOut(path, page)) found.add(path);
    }
  }
  return [...found];
}

describe.each(['id/penutup/', 'en/closing/', 'id/pengayaan/', 'en/going-further/'])('%s', (address) => {
  const scripts = scriptsOf(`${address}index.html`);
  const has = (name: string) => scripts.some((file) => posix.basename(file).startsWith(`${name}.`));

  it(`loads at most ${SCRIPTS} bytes of JavaScript`, () => {
    expect(scripts.reduce((bytes, file) => bytes + gzipped(dist.text(file)), 0)).toBeLessThanOrEqual(SCRIPTS);
  });

  it('is measured with what it is for', () => {
    const closing = /penutup|closing/.test(address);
    expect([has('self-rating'), has('radar'), has('FollowUpPlan'), has('Calculator')]).toEqual(
      closing ? [true, true, true, false] : [false, false, false, true],
    );
  });
});
