import type { Analyzer } from '../../search/analyzer.ts';
import type { Hit } from '../../search/engine.ts';
import { excerptOf, markedText } from '../../search/excerpt.ts';
import { element } from '../element.ts';
import type { SearchData } from './page-data.ts';

/** Letters of a hit's first line and of the text below it. */
const LINE = 140;
const EXCERPT = 200;

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
  const marked = (written: string): Node[] =>
    markedText(written, terms, analyzer).map(({ text, marked: isMarked }) =>
      isMarked ? element('mark', { textContent: text }) : new Text(text),
    );
  const isQuestion = found.kind === 'question';
  const title = isQuestion ? excerptOf([found.title], terms, analyzer, LINE) : found.title;
  const excerpt = marked(excerptOf(found.texts, terms, analyzer, EXCERPT));
  const href = `${data.pages[found.page]?.href ?? ''}${found.place && `#${found.place}`}`;
  return element(
    'li',
    {},
    element('a', { href }, ...marked(title)),
    element('p', { className: 'small muted', textContent: placeOf(hit, data) }),
    // Of a question its options say little, unless they hold the word.
    ...(excerpt.length > (isQuestion ? 1 : 0) ? [element('p', {}, ...excerpt)] : []),
  );
}
