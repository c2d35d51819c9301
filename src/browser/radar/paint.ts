import { movesOf, type Aspect, type Rating, type Ratings } from '../../progress/self-ratings.ts';
import { element } from '../element.ts';
import { fill } from '../fill.ts';
import { drawRadar, drawSample } from './drawing.ts';
import { radarTable } from './table.ts';
import type { RadarTexts } from './texts.ts';

// A page that shows no radar at first, such as lesson 5, carries no style for it. Colours come from the text's own.
const STYLE = `
.radar{display:flex;flex-wrap:wrap;gap:1.5rem;align-items:center}
.radar>svg{flex:none;margin-inline:auto}
.radar>div{flex:1 1 15rem}
.radar p{display:flex;gap:.75rem;align-items:center}
.radar p+p{margin-top:.25rem}
.radar table{margin-top:.75rem;width:100%;border-collapse:collapse;font-size:.9375rem;line-height:1.4}
.radar caption{padding-bottom:.25rem;font-size:.875rem;text-align:start}
.radar :is(th,td){padding:.35rem .5rem .35rem 0;border-bottom:1px solid rgb(128 128 128/.4);text-align:start;font-weight:400}
.radar thead th{font-size:.875rem;font-weight:650}
`;
let styled = false;

function addStyle(): void {
  if (styled) return;
  styled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** All that a radar shows. */
export interface RadarRatings extends Ratings {
  /** What the steps of the scale are called, the lowest first. */
  readonly scale: readonly string[];
}

/** The day of each rating; with the time of day where both are of one day. */
function datesOf({ first, latest }: Ratings, language: string): (rating: Rating) => string {
  const day = (at: number) => new Date(at).toLocaleDateString(language, { dateStyle: 'medium' });
  const sameDay = latest !== null && day(first.at) === day(latest.at);
  return ({ at }) =>
    sameDay ? new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' }) : day(at);
}

/** What there is to see, in a sentence: it names the drawing for those who don't see it. */
function inWords(ratings: Ratings, texts: RadarTexts): string {
  const named = (aspects: readonly Aspect[]) => aspects.map((each) => texts.aspects[each].toLowerCase()).join(', ');
  if (ratings.latest) {
    const { up, same, down } = movesOf(ratings);
    return fill(texts.compared, { up: up.length, same: same.length, down: down.length });
  }
  const { steps } = ratings.first;
  const rated = Object.keys(steps) as Aspect[];
  const least = Math.min(...rated.map((each) => steps[each] ?? 0));
  const shortest = rated.filter((each) => steps[each] === least);
  return shortest.length === rated.length ? texts.even : fill(texts.shortest, { aspects: named(shortest) });
}

/**
 * Draws the six aspects in place of what stands in `target`: a hexagon with the first and the latest self-rating, told
 * apart by dash and mark, and beside it the same as a table.
 */
export function paintRadar(target: Element, ratings: RadarRatings, texts: RadarTexts): void {
  addStyle();
  const { scale, first, latest } = ratings;
  const said = inWords(ratings, texts);
  const dated = datesOf(ratings, document.documentElement.lang);
  const legend = (which: 'first' | 'latest', rating: Rating) =>
    element('p', { className: 'small' }, drawSample(which), fill(texts[which], { date: dated(rating) }));
  const lines = latest
    ? [legend('first', first), legend('latest', latest)]
    : [element('p', { className: 'small', textContent: fill(texts.only, { date: dated(first) }) })];
  const down = latest !== null && movesOf(ratings).down.length > 0;
  target.replaceChildren(
    element(
      'div',
      { className: 'radar' },
      drawRadar(ratings, scale.length, `${texts.title}. ${said}`, texts),
      element('div', {}, ...lines, radarTable(ratings, scale, texts)),
    ),
    element('p', { textContent: said }),
    ...(down ? [element('p', { className: 'small muted', textContent: texts.downNote })] : []),
  );
}
