/** An element with its properties and children, for the few parts of a page that scripts make. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  fields: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), fields);
  made.append(...children);
  return made;
}

/** Shows a dialog, and removes it once it is closed. */
export function showDialog(title: string, ...children: readonly Node[]): HTMLDialogElement {
  const dialog = element(
    'dialog',
    { ariaLabel: title, className: 'panel' },
    element('h2', { textContent: title }),
    ...children,
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
