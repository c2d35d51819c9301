/**
 * A glossary term opens its meaning under its paragraph: by touch, mouse or keyboard. Without scripts it is the link to
 * the glossary that it was authored as.
 */
export function openTermsInPlace(): void {
  for (const term of document.querySelectorAll<HTMLAnchorElement>('a[data-meaning]')) {
    term.setAttribute('role', 'button');
    term.setAttribute('aria-expanded', 'false');
    term.addEventListener('click', (event) => {
      // A new tab asked for is a new tab given.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      toggle(term);
    });
    term.addEventListener('keydown', (event) => {
      if (event.key === ' ') {
        event.preventDefault();
        toggle(term);
      } else if (event.key === 'Escape' && term.getAttribute('aria-expanded') === 'true') toggle(term);
    });
  }
}

function toggle(term: HTMLAnchorElement): void {
  const open = term.getAttribute('aria-expanded') === 'true';
  term.setAttribute('aria-expanded', String(!open));
  if (open) {
    document.getElementById(term.getAttribute('aria-controls') ?? '')?.remove();
    return;
  }
  const meaning = document.createElement('span');
  meaning.className = 'meaning';
  meaning.id = `meaning-${Math.random().toString(36).slice(2)}`;
  meaning.setAttribute('role', 'note');
  meaning.textContent = term.dataset.meaning ?? '';
  term.setAttribute('aria-controls', meaning.id);
  (term.closest('p, li, dd') ?? term.parentElement ?? term).append(meaning);
}
