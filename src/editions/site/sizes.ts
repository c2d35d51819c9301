import { edited, readHtml, type Edit } from './html.ts';

/** Where a page says how much another weighs: the path of that page below the root, and a text with `{{size}}`. */
const MARK = 'data-size';

/**
 * Fills in what pages weigh, which nothing knows before they are finished.
 * @param sizeOf bytes that a browser downloads for the page at a path such as `id/pelajaran/kebutuhan/`
 * @example '<i data-size=id/a/ hidden>{{size}} kB</i>' // => '<i>12 kB</i>', kB being 1,000 bytes
 */
export function withSizes(html: string, sizeOf: (path: string) => number): string {
  const edits = readHtml(html).elements.flatMap((element): Edit[] => {
    const { attributes, attributeAt, open, close } = element;
    const path = attributes[MARK];
    if (path === undefined) return [];
    const text = html.slice(open, close).replace('{{size}}', String(Math.max(1, Math.round(sizeOf(path) / 1000))));
    const gone = [MARK, 'hidden'].flatMap((name) => attributeAt(name) ?? []);
    return [
      // With the space before it.
      ...gone.map(({ start, end }) => ({ start: start - 1, end, text: '' })),
      { start: open, end: close, text },
    ];
  });
  return edited(html, edits);
}
