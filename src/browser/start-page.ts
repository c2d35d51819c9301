import { sayUnpackFirst } from './unpack-first.ts';

/** On the page of the two languages, as an inline script: takes a returning reader to the language read last. */
const courseId = document.documentElement.dataset.course;
try {
  const language = localStorage.getItem(`${courseId}/language`);
  const link = document.querySelector<HTMLAnchorElement>(`a[hreflang="${language === 'en' ? 'en' : 'id'}"]`);
  const unpacked = !document.querySelector('[data-unpack]') || 'courseModules' in window;
  // "?pilih" asks to choose again.
  if (language && link && unpacked && !location.search) location.replace(link.href);
} catch {
  // Storage is forbidden: the reader chooses.
}
sayUnpackFirst();
