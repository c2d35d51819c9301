import { fault as en } from '../i18n/en.json';
import { fault as id } from '../i18n/id.json';
import { FAULTS, type Fault } from '../progress/event.ts';
import { element, showDialog } from './element.ts';
import type { Learner } from './learner.ts';
import { pageData } from './page-data.ts';

// Asked for by few: markup and texts come with this module.
const TEXTS = { id, en };

/** Longer words than a remark needs would fill a record and a result. */
const MOST_WORDS = 300;

/** Asks what is wrong with a question, and keeps it in the record; nothing is sent. */
export function openFaultDialog({ tell }: Pick<Learner, 'tell'>, question: string): void {
  const { language, outline } = pageData();
  const texts = TEXTS[language];
  const kinds = FAULTS.map((value, index) =>
    element(
      'label',
      { className: 'row' },
      element('input', { type: 'radio', name: 'fault', value, required: true, checked: index === 0 }),
      element('span', { textContent: texts.kinds[value] }),
    ),
  );
  const words = element('textarea', { name: 'words', rows: 3, maxLength: MOST_WORDS });
  const said = element('p', {});
  said.setAttribute('role', 'status');
  const keep = element('button', { className: 'btn', textContent: texts.keep });
  const close = element('button', { type: 'button', className: 'btn plain', textContent: texts.close });
  const form = element(
    'form',
    { method: 'dialog', className: 'flow' },
    element('fieldset', {}, element('legend', { textContent: texts.kind }), ...kinds),
    element('label', { className: 'words' }, element('span', { textContent: texts.words }), words),
    element('p', { className: 'small muted', textContent: texts.stays }),
    element('div', { className: 'row' }, keep, close),
  );
  const dialog = showDialog(texts.title, form, said);
  close.addEventListener('click', () => dialog.close());
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const given = new FormData(form);
    const status = await tell('reported', {
      question,
      fault: given.get('fault') as Fault,
      words: words.value.trim(),
      revision: outline.revision,
    });
    keep.disabled = true;
    said.textContent = status.kind === 'saved' ? texts.kept : texts.notKept;
    close.focus();
  });
}
