import type { Analyzer } from '../../search/analyzer.ts';
import type { Hit } from '../../search/engine.ts';
import { excerptOf, markedText } from '../../search/excerpt.ts';
import type { SearchData } from './page-data.ts';

/** Letters of a hit's first line and of the text below it. */
const LINE = 140;
const EXCERPT = 200;

function element(tag: string, className: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** Where a hit stands, in words. */
function placeOf({ document: { kind, page } }: Hit, { pages, texts }: SearchData): string {
  if (kind === 'term') return texts.term;
  const { kind: number = '', title = '' } = pages[page] ?? {};
  if (kind === 'page') return number;
  return [number, title, ...(kind === 'question' ? [texts.question] : [])].join(' · ');
}

/** A hit as an item of the list: a link to its place, where that is, and what is said there. */
export function resultOf(hit: Hit, data: SearchData, analyzer: Analyzer): HTMLElement {
  const { terms, document: found } = hit;
  const marked = (text: string): (Node | string)[] =>
    markedText(text, terms, analyzer).map((part) => (part.marked ? element('mark', '', part.text) : part.text));
  const isQuestion = found.kind === 'question';
  const title = isQuestion ? excerptOf([found.title], terms, analyzer, LINE) : found.title;
  const excerpt = marked(excerptOf(found.texts, terms, analyzer, EXCERPT));
  const link = element('a', '', ...marked(title));
  link.setAttribute('href', `${data.pages[found.page]?.href ?? ''}${found.place && `#${found.place}`}`);
  return element(
    'li',
    '',
    link,
    element('p', 'small muted', placeOf(hit, data)),
    // Of a question its options say little, unless they hold the word.
    ...(excerpt.length > (isQuestion ? 1 : 0) ? [element('p', '', ...excerpt)] : []),
  );
}
