import { ELEMENTS } from '../../course/satisfaction/survey-index.ts';
import { textsOf, typeInto } from '../form-draft.ts';
import { partOf } from '../part.ts';
import { offerUndo } from '../undo.ts';
import type { CalculatorTexts, Written } from './texts.ts';

/** Means of a fictional office that is good at its counter and slow behind it. */
const EXAMPLE = [3.4, 3.2, 2.9, 3.8, 3.3, 3.5, 3.6, 2.7, 3.1];

/**
 * An example for whoever has no figures at hand, offered while nothing is typed; and a way to clear, which can be taken
 * back.
 * @returns how to offer what fits, after each change
 */
export function startButtons(form: HTMLFormElement, texts: CalculatorTexts, written: Written): () => void {
  const example = partOf(form, '[data-example]', HTMLButtonElement);
  const clear = partOf(form, '[data-clear]', HTMLButtonElement);
  const cleared = partOf(form, '[data-cleared]', HTMLElement);
  const toFirst = () => partOf(form, 'input', HTMLInputElement).focus();
  example.addEventListener('click', () => {
    typeInto(form, Object.fromEntries(ELEMENTS.map((name, at) => [name, written(EXAMPLE[at] ?? 1)])));
    toFirst();
  });
  clear.addEventListener('click', () => {
    const before = textsOf(form);
    typeInto(form, {});
    offerUndo(cleared, texts.cleared, texts.undo, () => {
      typeInto(form, before);
      toFirst();
    });
  });
  return () => {
    const empty = Object.values(textsOf(form)).every((text) => text === '');
    example.hidden = !empty;
    clear.hidden = empty;
    cleared.replaceChildren();
  };
}
