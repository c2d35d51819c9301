import { HIGHEST, LOWEST } from './survey-index.ts';

/** The sign before the decimals, as the page's language writes it: `82,5` or `82.5`. */
export type DecimalSign = ',' | '.';

/** Why a mean cannot be one. */
export type MeanFault =
  | 'empty'
  | 'not-a-number'
  | 'too-low'
  | 'too-high'
  /** 25 to 100: most likely an index that is already converted. */
  | 'an-index';

export type MeanReading = { readonly mean: number } | { readonly fault: MeanFault };

/**
 * A number as people type it. One sign among digits stands before the decimals, whichever of the two it is: spreadsheets
 * write `3.25` on Indonesian desks too, and no number here is so great that it would be grouped. Where both occur, the
 * page's language says which one groups thousands.
 * @example readNumber('82,5', '.') // => 82.5
 * @example readNumber('1.234,5', ',') // => 1234.5
 * @returns undefined for what is no number, or none without doubt
 */
export function readNumber(text: string, decimal: DecimalSign): number | undefined {
  const typed = text.trim();
  if (/^-?\d+([.,]\d+)?$/.test(typed)) return Number(typed.replace(',', '.'));
  const grouped = decimal === ',' ? /^\d{1,3}(\.\d{3})+(,\d+)?$/ : /^\d{1,3}(,\d{3})+(\.\d+)?$/;
  if (!grouped.test(typed)) return undefined;
  return Number(typed.replaceAll(decimal === ',' ? '.' : ',', '').replace(',', '.'));
}

/** Reads the mean of one element, 1 to 4. */
export function readMean(text: string, decimal: DecimalSign): MeanReading {
  if (text.trim() === '') return { fault: 'empty' };
  const mean = readNumber(text, decimal);
  if (mean === undefined) return { fault: 'not-a-number' };
  if (mean < LOWEST) return { fault: 'too-low' };
  if (mean > HIGHEST) return { fault: mean >= 25 && mean <= 100 ? 'an-index' : 'too-high' };
  return { mean };
}
