import { BANDS, shareOf, surveyIndex, type ElementMeans } from '../../course/satisfaction/survey-index.ts';
import { fill } from '../fill.ts';
import { partOf } from '../part.ts';
import { element } from '../element.ts';
import type { CalculatorTexts, Written } from './texts.ts';

/** What is said of an index, below it. */
function remarks(means: ElementMeans, respondents: number | undefined, texts: CalculatorTexts, written: Written) {
  const { grade, weakest, withRoundedWeights } = surveyIndex(means);
  const { from, to } = BANDS.find((band) => band.grade === grade) ?? BANDS[0];
  const [least] = weakest;
  const names = weakest.map((each) => texts.elements[each].toLowerCase()).join(', ');
  return [
    fill(texts.band, { grade, from: written(from), to: written(to) }),
    ...(respondents ? [fill(texts.respondents, { count: respondents })] : []),
    least ? fill(texts.weakest, { elements: names, mean: written(means[least]) }) : texts.equal,
    fill(texts.weights, { index: written(withRoundedWeights) }),
  ];
}

/** Shows an index with its grade, on the scale and in words; the reader goes on there. */
export function showOutcome(
  place: HTMLElement,
  means: ElementMeans,
  respondents: number | undefined,
  texts: CalculatorTexts,
  written: Written,
): void {
  const { index, grade } = surveyIndex(means);
  partOf(place, '[data-result]', HTMLElement).textContent = fill(texts.result, { index: written(index), grade });
  const scale = partOf(place, '[data-scale]', SVGElement);
  const x = shareOf(index) * Number(scale.dataset.scale);
  partOf(scale, '[data-pointer]', SVGElement).setAttribute('transform', `translate(${x})`);
  scale.querySelectorAll('rect').forEach((part, at) => part.toggleAttribute('data-here', BANDS[at]?.grade === grade));
  partOf(place, '[data-remarks]', HTMLElement).replaceChildren(
    ...remarks(means, respondents, texts, written).map((textContent) => element('p', { textContent })),
  );
  place.hidden = false;
  place.focus();
}
