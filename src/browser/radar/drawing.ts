import { cornersOf, pathOf, pointOn, type Point } from '../../progress/radar.ts';
import { ASPECTS, type Aspect, type Ratings, type Steps } from '../../progress/self-ratings.ts';
import type { RadarTexts } from './texts.ts';

const RADIUS = 96;
/** The drawing is 328 wide, as wide as a phone's column: its letters keep their 15 px there. */
const SIDE = 164;
const NS = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

function drawn(tag: string, attributes: Attributes, ...children: readonly (Node | string)[]): SVGElement {
  const made = document.createElementNS(NS, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}

// Lesson pages have no byte left for styles. The class is that of the rosette, whose strokes are indigo and whose circles
// are brown; what is the ink's own colour says so itself.
const canvas = (attributes: Attributes, ...children: readonly Node[]): SVGElement =>
  drawn('svg', { class: 'rosette', ...attributes }, ...children);
const INK = { stroke: 'currentColor' };
const LATEST = { 'stroke-width': 2.5, fill: 'currentColor', 'fill-opacity': 0.08 };
const FIRST = { ...INK, 'stroke-width': 2, 'stroke-dasharray': '6 5' };

const square = ({ x, y }: Point): SVGElement => drawn('path', { d: `M${x - 4},${y}h8`, 'stroke-width': 8 });
const dot = ({ x, y }: Point): SVGElement => drawn('circle', { cx: x, cy: y, r: 4.5 });

const figure = (steps: Steps, scale: number): Point[] =>
  cornersOf(
    ASPECTS.map((aspect) => (steps[aspect] ?? 0) / scale),
    RADIUS,
  );

const LETTERS = 15;
/** How wide a name is, a little generously: no letter may be cut. */
const widthOf = (text: string): number => text.length * LETTERS * 0.58;

/**
 * Each name stands at its corner, outside the outer ring: above the upper corners and below the lower ones, as far in
 * from the drawing's edge as it is long.
 */
function nameOf(aspect: Aspect, text: string): SVGElement {
  const corner = pointOn(ASPECTS.indexOf(aspect), ASPECTS.length, RADIUS);
  const half = widthOf(text) / 2;
  const x = Math.min(Math.abs(corner.x) * 1.2, SIDE - half);
  // The ring falls from its tip to the corner: the inner end of the name decides how far out it must stand.
  const along = corner.x === 0 ? 0 : Math.min(1, Math.max(0, x - half) / Math.abs(corner.x));
  const y = RADIUS * (1 - along / 2) + 10;
  return drawn(
    'text',
    {
      x: Math.sign(corner.x) * x,
      y: corner.y < 0 ? -y : y + 0.75 * LETTERS,
      'text-anchor': 'middle',
      'font-size': LETTERS,
      fill: 'currentColor',
      stroke: 'none',
    },
    text,
  );
}

/** The hexagon of the six aspects: the latest rating as a full line with squares, the first one dashed with dots. */
export function drawRadar({ first, latest }: Ratings, scale: number, label: string, texts: RadarTexts): SVGElement {
  const rings = Array.from({ length: scale }, (_, ring) =>
    cornersOf(
      ASPECTS.map(() => (ring + 1) / scale),
      RADIUS,
    ),
  );
  const spokes = ASPECTS.map((_, axis) => pointOn(axis, ASPECTS.length, RADIUS));
  const now = figure((latest ?? first).steps, scale);
  const before = latest ? figure(first.steps, scale) : [];
  return canvas(
    { width: 2 * SIDE, viewBox: `${-SIDE} -126 ${2 * SIDE} 252`, role: 'img', 'aria-label': label },
    drawn('path', {
      ...INK,
      'stroke-width': 1,
      'stroke-opacity': 0.35,
      d: rings.map(pathOf).join('') + spokes.map(({ x, y }) => `M0,0L${x},${y}`).join(''),
    }),
    drawn('path', { ...LATEST, d: pathOf(now) }),
    ...now.map(square),
    ...(latest ? [drawn('path', { ...FIRST, d: pathOf(before) }), ...before.map(dot)] : []),
    ...ASPECTS.map((aspect) => nameOf(aspect, texts.aspects[aspect])),
  );
}

/** The line of one of the two, for the legend. */
export const drawSample = (which: 'first' | 'latest'): SVGElement =>
  canvas(
    { width: 44, height: 14, viewBox: '0 0 44 14', 'aria-hidden': 'true' },
    drawn('path', { ...(which === 'first' ? FIRST : LATEST), d: 'M2,7h40' }),
    (which === 'first' ? dot : square)({ x: 22, y: 7 }),
  );
