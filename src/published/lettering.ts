import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font, type PathCommand } from 'opentype.js';

const require = createRequire(import.meta.url);

/** The font as outlines, so that a picture looks the same on a machine without fonts. Of the serifs of the site, Noto's. */
function fontIn(file: string): Font {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  return opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
}

const FONTS = {
  400: fontIn(require.resolve('@fontsource/noto-serif/files/noto-serif-latin-400-normal.woff')),
  700: fontIn(require.resolve('@fontsource/noto-serif/files/noto-serif-latin-700-normal.woff')),
};

/** The package's own writer makes NaN of a coordinate such as 1e-15. */
const pathData = (commands: readonly PathCommand[]): string =>
  commands
    .map((command) => {
      const points = ['x1', 'y1', 'x2', 'y2', 'x', 'y'].map((name) => command[name]);
      return command.type + points.flatMap((point) => (typeof point === 'number' ? point.toFixed(1) : [])).join(' ');
    })
    .join('');

/** Words in lines no wider than `width`; a single word may be wider. */
export function linesOf(text: string, width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

interface Lettering {
  readonly weight: keyof typeof FONTS;
  /** Pixels an em. */
  readonly size: number;
  readonly colour: string;
  /** Left edge, and base line of the first line. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A text as SVG paths. @returns the base line that would come next, too */
export function lettering(
  text: string,
  { weight, size, colour, x, y, width }: Lettering,
): { svg: string; next: number } {
  const font = FONTS[weight];
  const lines = linesOf(text, width, (line) => font.getAdvanceWidth(line, size));
  const leading = size * 1.3;
  const paths = lines.map((line, index) => pathData(font.getPath(line, x, y + index * leading, size).commands));
  return { svg: `<path fill="${colour}" d="${paths.join('')}"/>`, next: y + lines.length * leading };
}
