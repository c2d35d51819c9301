/** The place of a page where something of the learner's own goes: `data-told="name"`. */
const slotsOf = (name: string, within: ParentNode) => within.querySelectorAll<HTMLElement>(`[data-told="${name}"]`);

/** Puts a text into its places; where there is none to tell, the place is hidden. */
export function tell(name: string, text: string, within: ParentNode = document): void {
  for (const slot of slotsOf(name, within)) {
    slot.textContent = text;
    slot.hidden = text === '';
  }
}

/** Shows the parts of the page for one case, and hides those for the others: `data-when="empty"`. */
export function showWhen(name: string): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-when]')) part.hidden = part.dataset.when !== name;
}

/** A mark with its word: `data-mark` says how it looks, `icon` which of the page's icons stands in it. */
export function tellMark(mark: HTMLElement, look: string, icon: string, word: string): void {
  mark.dataset.mark = look;
  mark.querySelector('use')?.setAttribute('href', `#i-${icon}`);
  const place = mark.querySelector('[data-word]');
  if (place) place.textContent = word;
}
