import { termsOf, tokensOf, type Analyzer } from './analyzer.ts';

/** A part of a text, to be marked or not; the parts in their order are the text. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

const matching = (text: string, terms: ReadonlySet<string>, analyzer: Pick<Analyzer, 'stem'>) =>
  tokensOf(text).filter(({ word }) => termsOf(word, analyzer).some((term) => terms.has(term)));

/** The text in parts, with the words marked by which it was found. */
export function markedText(text: string, terms: ReadonlySet<string>, analyzer: Pick<Analyzer, 'stem'>): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end } of matching(text, terms, analyzer)) {
    segments.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  return [...segments, { text: text.slice(at), marked: false }].filter((segment) => segment.text !== '');
}

/**
 * The paragraph with the most of the words found, cut around the first of them at spaces.
 * @param length letters at most, without the marks that tell of a cut
 */
export function excerptOf(
  texts: readonly string[],
  terms: ReadonlySet<string>,
  analyzer: Pick<Analyzer, 'stem'>,
  length: number,
): string {
  const counted = texts.map((text) => {
    const found = matching(text, terms, analyzer);
    return { text, first: found[0]?.start ?? 0, count: new Set(found.map(({ word }) => word)).size };
  });
  const [best] = counted.sort((one, another) => another.count - one.count);
  if (!best) return '';
  const { text, first } = best;
  if (text.length <= length) return text;
  // Some words before the first one found, and as much behind it as there is room for.
  const from = Math.min(Math.max(0, first - length / 4), text.length - length);
  const start = from <= 0 ? 0 : Math.min(text.indexOf(' ', from) + 1 || first, first);
  const cut = text.slice(start, start + length);
  const whole = start + length >= text.length;
  const end = whole ? cut : cut.slice(0, Math.max(cut.lastIndexOf(' '), 1));
  return `${start > 0 ? '… ' : ''}${end}${whole ? '' : ' …'}`;
}
