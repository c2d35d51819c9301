import { pageData } from './page-data.ts';
import { writeLanguage } from './place.ts';
import { partInView } from './reading.ts';

/** The start page takes a returning reader to the language read last. */
export function rememberLanguage(): void {
  const { outline, language } = pageData();
  writeLanguage(outline.id, language);
}

/** The link to the other language leads to the part of the page that is being read. */
export function switchInPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-switch]'))
    link.addEventListener('click', () => {
      link.hash = partInView();
    });
}
