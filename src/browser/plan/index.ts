import { fill } from '../fill.ts';
import { keepForm, textsOf, typeInto, type Kept } from '../form-draft.ts';
import { pageData } from '../page-data.ts';
import { partOf } from '../part.ts';
import { offerUndo } from '../undo.ts';
import { messageOf } from './message.ts';
import { startName } from './name.ts';
import { filledRows, openRows, ROWS, withoutRow } from './rows.ts';
import { showSending } from './send.ts';
import { fillSheet } from './sheet.ts';
import type { PlanTexts } from './texts.ts';

/** Rows are opened one by one, and closed again where they are taken out. */
function startRows(form: HTMLFormElement, texts: PlanTexts): () => void {
  const add = partOf(form, '[data-add]', HTMLButtonElement);
  const removed = partOf(form, '[data-removed]', HTMLElement);
  const rows = [...form.querySelectorAll<HTMLFieldSetElement>('[data-row]')];
  let open = 1;
  const show = (count: number) => {
    open = count;
    rows.forEach((row, index) => row.classList.toggle('closed', index >= count));
    for (const button of form.querySelectorAll<HTMLButtonElement>('[data-remove]')) button.hidden = count === 1;
    add.hidden = count === ROWS;
  };
  const firstOf = (row: number) => rows[row - 1]?.querySelector('textarea')?.focus();
  add.addEventListener('click', () => {
    show(open + 1);
    firstOf(open);
  });
  rows.forEach((row, index) => {
    partOf(row, '[data-remove]', HTMLButtonElement).addEventListener('click', () => {
      const [before, count] = [textsOf(form), open];
      typeInto(form, withoutRow(before, index + 1));
      show(count - 1);
      offerUndo(removed, fill(texts.removed, { number: index + 1 }), texts.undo, () => {
        typeInto(form, before);
        show(count);
        firstOf(index + 1);
      });
    });
  });
  return () => {
    removed.replaceChildren();
    show(Math.max(open, openRows(textsOf(form))));
  };
}

/** Brings the follow-up plan alive: it is kept with each key, printed, and sent if the learner sends it. */
export function startPlan(): void {
  const section = partOf(document, '[data-plan]', HTMLElement);
  const { language } = pageData();
  const texts = JSON.parse(section.dataset.texts ?? '') as PlanTexts;
  const form = partOf(section, '[data-rows]', HTMLFormElement);
  const kept = partOf(section, '[data-kept]', HTMLElement);
  const panel = partOf(section, '[data-panel]', HTMLElement);
  const warning = partOf(section, '[data-nothing]', HTMLElement);
  const sheet = partOf(document, '[data-sheet]', HTMLElement);
  const offer = startRows(form, texts);
  const name = startName(section, texts);

  const told = (state: Kept) => {
    kept.textContent = texts[state];
    kept.classList.toggle('warn', state !== 'kept');
    offer();
  };
  // What would be sent is what stood there when it was asked for.
  form.addEventListener('input', () => {
    panel.hidden = true;
    warning.textContent = '';
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  keepForm(form, 'plan', told);
  offer();

  addEventListener('beforeprint', () => fillSheet(sheet, filledRows(textsOf(form)), name(), texts, language));
  partOf(section, '[data-print]', HTMLButtonElement).addEventListener('click', () => print());
  partOf(section, '[data-send]', HTMLButtonElement).addEventListener('click', () => {
    const rows = filledRows(textsOf(form));
    warning.textContent = rows.length === 0 ? texts.nothing : '';
    if (rows.length === 0) partOf(form, 'textarea', HTMLTextAreaElement).focus();
    else showSending(panel, messageOf(rows, texts.title, texts.fields, language), texts);
  });
}
