import { attribute, edited, readHtml, type Edit } from './html.ts';

/** Attributes that hold one address. */
const ADDRESS_ATTRIBUTES = [
  'action',
  'data',
  'formaction',
  'href',
  'module',
  'poster',
  'renderer-module',
  'src',
] as const;

/**
 * The way from a page's file to an address that begins at the site's root, so that it holds at any depth and on
 * `file://`.
 * @param page path of the page's file below the root
 * @example relativeTo('id/tentang/index.html', '/_astro/quiz.js') // => '../../_astro/quiz.js'
 * @example relativeTo('index.html', '/id/#top') // => './id/#top'
 */
export function relativeTo(page: string, address: string): string {
  const depth = page.split('/').length - 1;
  return (depth === 0 ? './' : '../'.repeat(depth)) + address.slice(1);
}

/** An address at the site's root, as Astro writes them; `//host` is another host. */
export const isRooted = (address: string): boolean => /^\/(?!\/)/.test(address);

/** Makes the addresses of a page relative. */
export function relativeLinks(html: string, page: string): string {
  const edits: Edit[] = [];
  for (const element of readHtml(html).elements) {
    for (const name of ADDRESS_ATTRIBUTES) {
      const value = element.attributes[name];
      const at = element.attributeAt(name);
      if (at && value !== undefined && isRooted(value))
        edits.push({ ...at, text: attribute(name, relativeTo(page, value)) });
    }
  }
  return edited(html, edits);
}
