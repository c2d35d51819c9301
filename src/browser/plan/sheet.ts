import type { Language } from '../../questions/question.ts';
import { element } from '../element.ts';
import { fill } from '../fill.ts';
import { dayOf } from '../format.ts';
import { partOf } from '../part.ts';
import { letterSizeFor } from './letter-size.ts';
import { valueIn } from './message.ts';
import { EMPTY_ROW, FIELDS, ROWS, type Row } from './rows.ts';
import type { PlanTexts } from './texts.ts';

/** One plan; a field left empty is a line to write on. */
const planOf = (row: Row, number: number, texts: PlanTexts, language: Language): HTMLElement =>
  element(
    'div',
    { className: 'plan' },
    element('h3', { textContent: fill(texts.row, { number }) }),
    element(
      'dl',
      {},
      ...FIELDS.map((field) =>
        element(
          'div',
          {},
          element('dt', { textContent: texts.fields[field] }),
          element('dd', { textContent: valueIn(language, row, field) }),
        ),
      ),
    ),
  );

/** Puts the plans on the printed sheet; where there are none, as many to be written by hand. */
export function fillSheet(
  sheet: HTMLElement,
  rows: readonly Row[],
  name: string,
  texts: PlanTexts,
  language: Language,
): void {
  const shown = rows.length > 0 ? rows : Array.from({ length: ROWS }, () => EMPTY_ROW);
  sheet.dataset.size = String(letterSizeFor(shown, texts.fields));
  partOf(sheet, '[data-owner]', HTMLElement).textContent = name.trim();
  partOf(sheet, '[data-plans]', HTMLElement).replaceChildren(
    ...shown.map((row, index) => planOf(row, index + 1, texts, language)),
  );
  partOf(sheet, '[data-made]', HTMLElement).textContent = fill(texts.made, {
    course: sheet.dataset.course ?? '',
    date: dayOf(Date.now(), language),
  });
}
