import { readAnswers } from '../../course/satisfaction/read-answers.ts';
import { readMean } from '../../course/satisfaction/read-mean.ts';
import { ELEMENTS, type ElementMeans } from '../../course/satisfaction/survey-index.ts';
import { fill } from '../fill.ts';
import { decimal } from '../format.ts';
import { keepForm } from '../form-draft.ts';
import { pageData } from '../page-data.ts';
import { partOf } from '../part.ts';
import { startButtons } from './buttons.ts';
import { showOutcome } from './outcome.ts';
import type { CalculatorTexts } from './texts.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Says what is wrong with a field; an empty text says that nothing is. */
function mark(field: Field, fault: string): void {
  const place = document.getElementById(`${field.id}-fault`);
  if (!place) return;
  place.textContent = fault;
  place.hidden = fault === '';
  field.setAttribute('aria-invalid', String(fault !== ''));
}

/**
 * Says what can't be used, field by field, and leads to the first; what was typed stays as it is.
 * @returns whether all can be used
 */
function allUsable(form: HTMLFormElement, fields: readonly Field[], faults: readonly string[], summary: string) {
  fields.forEach((field, at) => mark(field, faults[at] ?? ''));
  const first = fields[faults.findIndex((fault) => fault !== '')];
  partOf(form, '[data-summary]', HTMLElement).textContent = first ? summary : '';
  first?.focus();
  return !first;
}

/** Brings the calculator of the page alive. Its figures go nowhere. */
export function startCalculator(): void {
  const section = partOf(document, '[data-calculator]', HTMLElement);
  const { language } = pageData();
  const texts = JSON.parse(section.dataset.texts ?? '') as CalculatorTexts;
  const written = (value: number) => decimal(value, language);
  const outcome = partOf(section, '[data-outcome]', HTMLElement);
  const means = partOf(section, '[data-means]', HTMLFormElement);
  const table = partOf(section, '[data-table]', HTMLFormElement);
  const answers = partOf(table, 'textarea', HTMLTextAreaElement);
  const fields = ELEMENTS.map((name) => partOf(means, `[name=${name}]`, HTMLInputElement));
  const show = (of: ElementMeans, respondents?: number) => showOutcome(outcome, of, respondents, texts, written);

  means.addEventListener('submit', (event) => {
    event.preventDefault();
    outcome.hidden = true;
    const readings = fields.map(({ value }) => readMean(value, language === 'id' ? ',' : '.'));
    const faults = readings.map((reading, at) =>
      'fault' in reading ? fill(texts.faults[reading.fault], { typed: fields[at]?.value.trim() ?? '' }) : '',
    );
    const read = readings.flatMap((reading) => ('mean' in reading ? [reading.mean] : []));
    const summary = fill(texts.summary, { count: fields.length - read.length });
    if (allUsable(means, fields, faults, summary))
      show(Object.fromEntries(ELEMENTS.map((name, at) => [name, read[at]])) as ElementMeans);
  });

  table.addEventListener('submit', (event) => {
    event.preventDefault();
    outcome.hidden = true;
    const reading = readAnswers(answers.value);
    const fault = 'fault' in reading ? fill(texts.faults[reading.fault], { ...reading }) : '';
    allUsable(table, [answers], [fault], texts.tableSummary);
    if ('means' in reading) show(reading.means, reading.respondents);
  });

  // What is marked and shown belongs to what was typed before.
  section.addEventListener('input', ({ target }) => {
    const changed = target instanceof HTMLFormElement ? fields : [target as Field];
    for (const field of changed) mark(field, '');
    outcome.hidden = true;
  });
  keepForm(means, 'calculator', startButtons(means, texts, written));
}
