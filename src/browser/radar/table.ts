import { ASPECTS, changeOf, type Aspect, type Ratings } from '../../progress/self-ratings.ts';
import { element } from '../element.ts';
import { fill } from '../fill.ts';
import type { RadarTexts } from './texts.ts';

/** Kept on one line. */
const whole = (text: string): string => text.replaceAll(' ', '\u00a0');

const cell = (text: string): HTMLElement => element('td', { textContent: text });

/** "▲ naik 1": the sign is for the eye, the word for everyone. */
function changeCell(change: number | null, texts: RadarTexts): HTMLElement {
  if (change === null) return cell('–');
  const [sign, text] = change > 0 ? ['▲', texts.up] : change < 0 ? ['▼', texts.down] : ['=', texts.same];
  const mark = element('span', { ariaHidden: 'true', textContent: `${sign} ` });
  return element('td', {}, mark, fill(text, { steps: Math.abs(change) }));
}

function rowOf(aspect: Aspect, ratings: Ratings, scale: readonly string[], texts: RadarTexts): HTMLElement {
  const { first, latest } = ratings;
  const name = element('th', { scope: 'row', textContent: texts.aspects[aspect] });
  const step = (given: number | undefined) => (given === undefined ? '–' : String(given));
  if (latest)
    return element(
      'tr',
      {},
      name,
      cell(step(first.steps[aspect])),
      cell(step(latest.steps[aspect])),
      changeCell(changeOf(ratings, aspect), texts),
    );
  const given = first.steps[aspect];
  return element('tr', {}, name, cell(given === undefined ? '–' : `${given} ${scale[given - 1] ?? ''}`));
}

/** The same as the drawing, in words and figures. */
export function radarTable(ratings: Ratings, scale: readonly string[], texts: RadarTexts): HTMLTableElement {
  const heads = ratings.latest
    ? [texts.aspect, texts.firstShort, texts.latestShort, texts.change]
    : [texts.aspect, texts.step];
  return element(
    'table',
    {},
    element('caption', { textContent: scale.map((label, index) => whole(`${index + 1} ${label}`)).join(' · ') }),
    element(
      'thead',
      {},
      element('tr', {}, ...heads.map((textContent) => element('th', { scope: 'col', textContent }))),
    ),
    element('tbody', {}, ...ASPECTS.map((aspect) => rowOf(aspect, ratings, scale, texts))),
  );
}
