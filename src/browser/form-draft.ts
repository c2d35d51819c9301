import { LEARNER } from './device.ts';
import { browserEnvironment, reachableStorage } from './log/environment.ts';
import { readJson, written } from './log/keys.ts';
import { pageData } from './page-data.ts';

/** Whether what is typed is on the device: `full` and `forbidden` keep it only as long as the page is open. */
export type Kept = 'kept' | 'full' | 'forbidden';

/** What is typed, by the names of the fields; a field left empty is absent. */
export type Texts = Readonly<Record<string, string>>;

export interface FormPlace {
  readonly storage: Storage | undefined;
  readonly key: string;
}

/** One overwritten key a form: drafts are no part of the learning record. */
const placeOfForm = (name: string): FormPlace => ({
  storage: reachableStorage(browserEnvironment()),
  key: `${pageData().outline.id}/form/${LEARNER}/${name}`,
});

/** As much of what is kept as can be read. */
export function readTexts({ storage, key }: FormPlace): Texts {
  const json = readJson(storage, key);
  if (typeof json !== 'object' || json === null) return {};
  return Object.fromEntries(
    Object.entries(json).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''),
  );
}

/** Nothing typed leaves nothing behind. */
export function writeTexts({ storage, key }: FormPlace, texts: Texts): Kept {
  if (!storage) return 'forbidden';
  const filled = Object.entries(texts).filter(([, text]) => text !== '');
  if (filled.length > 0) return written(storage, key, JSON.stringify(Object.fromEntries(filled))) ? 'kept' : 'full';
  storage.removeItem(key);
  return 'kept';
}

type Field = HTMLInputElement | HTMLTextAreaElement;

const fieldsOf = (form: HTMLFormElement): Field[] =>
  [...form.querySelectorAll<Field>('input[name], textarea[name]')].filter(({ type }) => type !== 'checkbox');

export const textsOf = (form: HTMLFormElement): Texts =>
  Object.fromEntries(fieldsOf(form).map(({ name, value }) => [name, value]));

/** What was typed before the scripts arrived stands behind what is kept: neither is lost. */
function restore(form: HTMLFormElement, kept: Texts): void {
  for (const field of fieldsOf(form)) {
    const [before, typed] = [kept[field.name] ?? '', field.value];
    if (before === '' || before === typed) continue;
    field.value = typed === '' || field.type === 'date' ? before : `${before} ${typed}`;
  }
}

/** Puts texts into a form as if they were typed. */
export function typeInto(form: HTMLFormElement, texts: Texts): void {
  for (const field of fieldsOf(form)) field.value = texts[field.name] ?? '';
  form.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * Keeps what is typed into a form, with each key pressed, and puts it back: after a reload, in the other language, and
 * where another tab has written meanwhile.
 * @param told is called after each writing, and at once where something is put back
 */
export function keepForm(form: HTMLFormElement, name: string, told: (kept: Kept) => void): void {
  const place = placeOfForm(name);
  form.addEventListener('input', () => told(writeTexts(place, textsOf(form))));
  const follow = () => typeInto(form, readTexts(place));
  restore(form, readTexts(place));
  if (Object.values(textsOf(form)).some((text) => text !== ''))
    form.dispatchEvent(new Event('input', { bubbles: true }));
  addEventListener('storage', ({ key }) => {
    // Whoever is typing here is right.
    if (key === place.key && !form.contains(document.activeElement)) follow();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && place.storage) follow();
  });
}
