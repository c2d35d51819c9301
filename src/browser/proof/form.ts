import { keepName, readName } from '../name.ts';
import { tell } from '../slots.ts';

/** The name goes onto the sheet as it is typed; it stays on the device only where the learner wants that. */
export function startForm(courseId: string): void {
  const form = document.querySelector<HTMLFormElement>('form[data-name-form]');
  const name = form?.querySelector<HTMLInputElement>('input[name="name"]');
  const keep = form?.querySelector<HTMLInputElement>('input[name="keep"]');
  if (!form || !name || !keep) return;
  const show = () => {
    const typed = name.value.trim();
    tell('name', typed);
    // Without a name there is a line to write it on.
    document.querySelector('[data-name-line]')?.toggleAttribute('hidden', typed !== '');
    keepName(courseId, keep.checked ? typed : '');
  };
  const kept = readName(courseId);
  if (kept !== '' && name.value === '') {
    name.value = kept;
    keep.checked = true;
  }
  show();
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    print();
  });
}
