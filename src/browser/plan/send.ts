import { element } from '../element.ts';
import { linksOf } from './message.ts';
import type { PlanTexts } from './texts.ts';

/** Copies, the old way where the new one is refused; what can't be copied is selected, for the reader to copy. */
async function copy(text: string, shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shown);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- on http there is no clipboard but this way to it
    return document.execCommand('copy');
  }
}

/**
 * Shows what would be sent and the ways to send it. Nothing leaves before one of them is pressed, and the links that
 * carry the text are made only now.
 */
export function showSending(panel: HTMLElement, text: string, texts: PlanTexts): void {
  const shown = element('pre', { tabIndex: 0, textContent: text });
  const said = element('p', { className: 'small' });
  said.setAttribute('role', 'status');
  const button = (label: string, press: () => Promise<string>) => {
    const made = element('button', { type: 'button', className: 'btn quiet', textContent: label });
    made.addEventListener('click', async () => {
      said.textContent = await press();
    });
    return made;
  };
  const link = (label: string, href: string) =>
    element('a', { className: 'btn quiet', textContent: label, href, target: '_blank', rel: 'noopener noreferrer' });
  const share = () =>
    navigator.share({ text }).then(
      () => texts.shared,
      () => texts.notShared,
    );
  const { whatsapp, mail } = linksOf(text, texts.title);
  const ways = [
    // Absent on most desktops, and on http.
    ...('share' in navigator ? [button(texts.share, share)] : []),
    button(texts.copy, async () => ((await copy(text, shown)) ? texts.copied : texts.notCopied)),
    link(texts.whatsapp, whatsapp),
    ...(mail ? [link(texts.mail, mail)] : []),
  ];
  ways[0]?.classList.remove('quiet');
  panel.replaceChildren(
    element('h3', { tabIndex: -1, textContent: texts.toSend }),
    shown,
    element('p', { className: 'row' }, ...ways),
    ...(mail ? [] : [element('p', { className: 'small', textContent: texts.long })]),
    said,
  );
  panel.hidden = false;
  panel.querySelector('h3')?.focus();
}
