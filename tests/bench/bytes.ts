import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { readHtml } from '../../src/editions/site/html.ts';

/** With the strongest settings: what a good host sends. */
export const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;
const brotli = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** A page and the stylesheets that it waits for before it is drawn. */
export function beforeRender(site: string, page: string): { gzip: number; brotli: number } {
  const html = readFileSync(join(site, page), 'utf8');
  const sheets = readHtml(html)
    .elements.filter(({ tag, attributes }) => tag === 'link' && attributes.rel === 'stylesheet')
    .map(({ attributes }) => readFileSync(join(site, page, '..', attributes.href ?? ''), 'utf8'));
  const files = [html, ...sheets];
  const sum = (of: (text: string) => number) => files.reduce((all, file) => all + of(file), 0);
  return { gzip: sum(gzip), brotli: sum(brotli) };
}
