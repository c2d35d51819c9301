import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** A range of a page's text and what stands there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An element of a page and where its parts stand in the text. */
export interface HtmlElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  /** Behind the element with all that it holds. */
  readonly end: number;
  /** Behind the start tag. */
  readonly open: number;
  /** Before the end tag; `open` where there is none. */
  readonly close: number;
  /** Where an attribute stands, from its name to the closing quote. */
  readonly attributeAt: (name: string) => { readonly start: number; readonly end: number } | undefined;
}

export interface HtmlComment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface HtmlPage {
  readonly text: string;
  /** In the order of the document; elements that the parser supplied are absent. */
  readonly elements: readonly HtmlElement[];
  readonly comments: readonly HtmlComment[];
}

type Node =
  DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.DocumentFragment;

function elementOf(node: DefaultTreeAdapterTypes.Element): HtmlElement | undefined {
  const at = node.sourceCodeLocation;
  if (!at?.startTag) return undefined;
  return {
    tag: node.tagName,
    attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
    start: at.startOffset,
    end: at.endOffset,
    open: at.startTag.endOffset,
    close: at.endTag?.startOffset ?? at.startTag.endOffset,
    attributeAt: (name) => {
      const range = at.attrs?.[name];
      return range && { start: range.startOffset, end: range.endOffset };
    },
  };
}

/** Reads a page as a browser without scripts does, so that what stands in `<noscript>` is seen too. */
export function readHtml(text: string): HtmlPage {
  const elements: HtmlElement[] = [];
  const comments: HtmlComment[] = [];
  const walk = (node: Node): void => {
    if (node.nodeName === '#comment') {
      const { data, sourceCodeLocation: at } = node as DefaultTreeAdapterTypes.CommentNode;
      if (at) comments.push({ text: data, start: at.startOffset, end: at.endOffset });
    }
    if ('tagName' in node) {
      const element = elementOf(node);
      if (element) elements.push(element);
    }
    if ('content' in node) walk(node.content);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(text, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
  return { text, elements, comments };
}

/** The text with all edits made; the rest of it keeps its bytes. @throws when two edits touch the same range */
export function edited(text: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((one, another) => one.start - another.start || one.end - another.end);
  let result = '';
  let at = 0;
  for (const { start, end, text: instead } of inOrder) {
    if (start < at) throw new Error(`Two edits of a page meet at ${start}.`);
    result += text.slice(at, start) + instead;
    at = end;
  }
  return result + text.slice(at);
}

/** An attribute with its value, in the quotes that need fewer escapes. */
export function attribute(name: string, value: string): string {
  const safe = value.replaceAll('&', '&amp;');
  const single = value.split('"').length > value.split("'").length;
  return single ? `${name}='${safe.replaceAll("'", '&#39;')}'` : `${name}="${safe.replaceAll('"', '&#34;')}"`;
}

/** Whether a script element is run by browsers; all others are data. */
export const isRun = ({ tag, attributes }: HtmlElement): boolean =>
  tag === 'script' && ['', 'module', 'text/javascript'].includes((attributes.type ?? '').toLowerCase());
