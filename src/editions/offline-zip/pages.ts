import en from '../../i18n/en.json' with { type: 'json' };
import id from '../../i18n/id.json' with { type: 'json' };
import { attribute, edited, readHtml, type Edit, type HtmlElement } from '../site/html.ts';
import { withPolicy } from '../site/policy.ts';

/** The one script of the zip, at its root: browsers refuse module scripts on `file://`. */
export const SCRIPT = 'course.js';

const isForeign = (address: string): boolean => /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address);

/**
 * A link to a folder as a link to the page in it: `file://` lists folders.
 * @example fileLink('../id/?pilih#top') // => '../id/index.html?pilih#top'
 */
export function fileLink(address: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  if (isForeign(address) || path === '') return address;
  const folder = /(^|\/)\.{1,2}$/.test(path) ? `${path}/` : path;
  return folder.endsWith('/') ? `${folder}index.html${rest}` : address;
}

/** The same for what an island or a script is given: every text that stands under the name `href`. */
export function fileLinksIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fileLinksIn);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, part]) =>
    name === 'href' && typeof part === 'string' ? [name, fileLink(part)] : [name, fileLinksIn(part)],
  );
  return Object.fromEntries(entries) as unknown;
}

const jsonLinks = (json: string): string => JSON.stringify(fileLinksIn(JSON.parse(json)));

/** Path of a module below the site's root, without the way up to it. */
export const moduleName = (address: string): string => address.replace(/^(\.{1,2}\/)+/, '');

function editsOf(element: HtmlElement, text: string): Edit[] {
  const { tag, attributes, start, end, open, close } = element;
  const set = (name: string, value: string, as = name): Edit[] => {
    const at = element.attributeAt(name);
    return at ? [{ ...at, text: attribute(as, value) }] : [];
  };
  if (tag === 'a' && attributes.href !== undefined) return set('href', fileLink(attributes.href));
  // A copy without a network has no address, and its one script comes by itself.
  if (tag === 'link' && /^(modulepreload|canonical|alternate)$/.test(attributes.rel ?? ''))
    return [{ start, end, text: '' }];
  if (tag === 'meta' && /^(og|twitter):/.test(attributes.property ?? attributes.name ?? ''))
    return [{ start, end, text: '' }];
  if (tag === 'script' && attributes.type === 'module' && attributes.src)
    return [
      {
        start,
        end,
        text: `<script type="text/plain" ${attribute('data-module', moduleName(attributes.src))}></script>`,
      },
    ];
  if (tag === 'script' && attributes.type === 'application/json')
    return [{ start: open, end: close, text: jsonLinks(text.slice(open, close)).replaceAll('<', '\\u003c') }];
  if (tag === 'astro-island')
    return [
      ...set('module', moduleName(attributes.module ?? '')),
      ...set('renderer-module', moduleName(attributes['renderer-module'] ?? '')),
      ...(attributes.props ? set('props', jsonLinks(attributes.props)) : []),
    ];
  return [];
}

/** What a page says when it is opened inside the zip (browser/unpack-first.ts); the start page speaks both languages. */
function unpackFirst({ lang, 'data-course': both }: HtmlElement['attributes']): string {
  const texts = both === undefined ? [lang === 'en' ? en : id] : [id, en];
  return `<p class="panel" data-unpack hidden>${texts.map(({ site }) => site.zipInside).join(' ')}</p>`;
}

/**
 * A page of the site as a page of the zip.
 * @param page path of its file below the root
 */
export function offlinePage(html: string, page: string): string {
  const { elements } = readHtml(html);
  const online = elements.filter(({ attributes }) => 'data-online' in attributes);
  const gone = ({ start, end }: HtmlElement) => online.some((each) => each.start <= start && end <= each.end);
  const edits = elements.flatMap((element) => (gone(element) ? [] : editsOf(element, html)));
  edits.push(...online.map(({ start, end }) => ({ start, end, text: '' })));
  const body = elements.find(({ tag }) => tag === 'body');
  const root = elements.find(({ tag }) => tag === 'html');
  if (body) edits.push({ start: body.open, end: body.open, text: unpackFirst(root?.attributes ?? {}) });
  const title = elements.find(({ tag }) => tag === 'title');
  if (!title) throw new Error(`${page} has no title.`);
  const up = '../'.repeat(page.split('/').length - 1);
  edits.push({ start: title.start, end: title.start, text: `<script src="${up}${SCRIPT}"></script>` });
  return withPolicy(edited(html, edits));
}
