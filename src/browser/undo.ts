import { element } from './element.ts';

/** Says what was taken away, with a button that brings it back; the pressed button may be gone, so the focus goes there. */
export function offerUndo(place: HTMLElement, text: string, label: string, undo: () => void): void {
  const button = element('button', { type: 'button', className: 'btn plain', textContent: label });
  button.addEventListener('click', () => {
    place.replaceChildren();
    undo();
  });
  place.replaceChildren(`${text} `, button);
  button.focus();
}
