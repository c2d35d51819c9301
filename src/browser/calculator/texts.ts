import type dictionary from '../../i18n/id.json';

type Calculator = (typeof dictionary)['calculator'];

/** What the calculator says while it works, in the page's language; placeholders are filled by `fill`. */
export type CalculatorTexts = Calculator['told'] & Pick<Calculator, 'elements'>;

/** A figure as the page's language writes it, with two decimals. */
export type Written = (value: number) => string;
