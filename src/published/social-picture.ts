import { LEAF, PETAL } from '../components/kawung.ts';
import { SOCIAL_IMAGE } from '../layouts/social-image.ts';
import { lettering } from './lettering.ts';

interface Picture {
  readonly eyebrow: string;
  readonly title: string;
  readonly lead: string;
  /** Petals of the rosette: lessons of the course. */
  readonly petals: number;
  /** Style sheet that declares the colours; the first declaration of each, the light one, counts. */
  readonly tokens: string;
}

const MARGIN = 80;
const ROSETTE = { x: 960, y: 315, scale: 4.6 };

/** The picture beside a shared link, as SVG: the cloth, the rosette as it is at the end, the title. */
export function socialPicture({ eyebrow, title, lead, petals, tokens }: Picture): string {
  const { width, height } = SOCIAL_IMAGE;
  const colour = (name: string): string => {
    const [, value] = new RegExp(`--${name}:\\s*(#[0-9a-f]{3,6})`, 'i').exec(tokens) ?? [];
    if (!value) throw new Error(`src/styles/tokens.css declares no colour --${name}.`);
    return value;
  };
  const column = { x: MARGIN, width: 640 };
  const first = lettering(eyebrow, { ...column, weight: 700, size: 28, colour: colour('nila'), y: 190 });
  const second = lettering(title, { ...column, weight: 700, size: 76, colour: colour('ink'), y: first.next + 64 });
  const third = lettering(lead, {
    ...column,
    width: 600,
    weight: 400,
    size: 34,
    colour: colour('ink-2'),
    y: second.next - 24,
  });
  const petal = Array.from({ length: petals }, (_, index) => {
    const turn = (index * 360) / petals;
    return `<g transform="rotate(${turn})"><path d="${PETAL.whole}" fill="${colour('nila')}"/><path d="${PETAL.seeds}" stroke="${colour('mori')}" stroke-dasharray="0.1 6"/></g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<defs>
<pattern id="kawung" width="52" height="52" patternUnits="userSpaceOnUse"><g fill="${colour('soga')}">${[
    0, 90, 180, 270,
  ]
    .map((turn) => `<path d="${LEAF}" transform="rotate(${turn} 26 26)"/>`)
    .join('')}</g></pattern>
<linearGradient id="fade"><stop offset="0.4" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#fff"/></linearGradient>
<mask id="mask"><rect width="${width}" height="${height}" fill="url(#fade)"/></mask>
</defs>
<rect width="${width}" height="${height}" fill="${colour('mori-2')}"/>
<rect width="${width}" height="${height}" fill="url(#kawung)" opacity="0.14" mask="url(#mask)"/>
<rect width="${width}" height="12" y="${height - 12}" fill="${colour('nila')}"/>
<g transform="translate(${ROSETTE.x} ${ROSETTE.y}) scale(${ROSETTE.scale})">
<circle r="50" fill="${colour('mori')}"/>
<g fill="none" stroke="${colour('nila')}" stroke-width="2.2" stroke-linejoin="round" stroke-linecap="round">${petal.join('')}</g>
<circle r="3.2" fill="${colour('soga')}"/>
</g>
${first.svg}${second.svg}${third.svg}
</svg>`;
}
