import type { Language } from '../../questions/question.ts';
import { movesOf, type Aspect, type Rating, type Ratings } from '../../progress/self-ratings.ts';
import { element } from '../element.ts';
import { fill } from '../fill.ts';
import { dayOf, momentOf } from '../format.ts';
import { pageData } from '../page-data.ts';
import { drawRadar, drawSample } from './drawing.ts';
import { radarTable } from './table.ts';
import css from './radar.css?inline';
import type { RadarTexts } from './texts.ts';

let styled = false;

function addStyle(): void {
  if (styled) return;
  styled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

/** All that a radar shows. */
export interface RadarRatings extends Ratings {
  /** What the steps of the scale are called, the lowest first. */
  readonly scale: readonly string[];
}

/** The day of each rating; with the time of day where both are of one day. */
function datesOf({ first, latest }: Ratings, language: Language): (rating: Rating) => string {
  const sameDay = latest !== null && dayOf(first.at, language) === dayOf(latest.at, language);
  return ({ at }) => (sameDay ? momentOf : dayOf)(at, language);
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
  const dated = datesOf(ratings, pageData().language);
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
