import { createHash } from 'node:crypto';
import { edited, isRun, readHtml, type HtmlPage } from './html.ts';

/** The hash of an inline script or style as policies write it, quotes included. */
const policyHash = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

const hashes = ({ text, elements }: HtmlPage, wanted: (element: HtmlPage['elements'][number]) => boolean): string[] => [
  ...new Set(elements.filter(wanted).map(({ open, close }) => policyHash(text.slice(open, close)))),
];

/**
 * What a page may load and run: its own files, and of inline code exactly what it holds. Names of Trusted Types
 * policies: `svelte-trusted-html` is the one with which Svelte reads its templates.
 */
export function policyOf(html: string): string {
  const page = readHtml(html);
  const has = (part: string) =>
    page.elements.some(({ attributes }) => Object.values(attributes).some((value) => value.startsWith(part)));
  const manifest = page.elements.some(({ attributes }) => attributes.rel === 'manifest');
  const rules: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...hashes(page, (each) => isRun(each) && each.attributes.src === undefined)],
    'style-src': hashes(page, ({ tag }) => tag === 'style'),
    'img-src': ["'self'", ...(has('data:image/') ? ['data:'] : [])],
    'connect-src': ["'self'"],
    ...(manifest ? { 'manifest-src': ["'self'"] } : {}),
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['svelte-trusted-html'],
  };
  return Object.entries(rules)
    .map(([name, values]) => `${name} ${values.length > 0 ? values.join(' ') : "'none'"}`)
    .join('; ');
}

/** Puts the policy first in the head, behind the charset: it holds only for what comes after it. */
export function withPolicy(html: string): string {
  const { elements } = readHtml(html);
  const charset = elements.find(({ tag, attributes }) => tag === 'meta' && attributes.charset !== undefined);
  if (!charset) throw new Error('A page names no charset.');
  const old = elements.find(({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy');
  const bare = old ? edited(html, [{ start: old.start, end: old.end, text: '' }]) : html;
  const at = charset.end;
  const meta = `<meta http-equiv="content-security-policy" content="${policyOf(bare)}">`;
  return edited(bare, [{ start: at, end: at, text: meta }]);
}
