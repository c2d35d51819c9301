import { LANGUAGES, type Bilingual, type Language } from '../questions/question.ts';

/** Folders of the addresses, in each language. */
const SECTIONS = {
  home: { id: 'id/', en: 'en/' },
  lessons: { id: 'id/pelajaran/', en: 'en/lessons/' },
  glossary: { id: 'id/glosarium/', en: 'en/glossary/' },
  about: { id: 'id/tentang/', en: 'en/about/' },
  search: { id: 'id/cari/', en: 'en/search/' },
  preTest: { id: 'id/tes-awal/', en: 'en/pre-test/' },
  postTest: { id: 'id/tes-akhir/', en: 'en/post-test/' },
  learning: { id: 'id/belajar-saya/', en: 'en/my-learning/' },
  proof: { id: 'id/bukti-belajar/', en: 'en/proof-of-study/' },
  enrichment: { id: 'id/pengayaan/', en: 'en/going-further/' },
  closing: { id: 'id/penutup/', en: 'en/closing/' },
} as const satisfies Record<string, Bilingual>;

/** A page, whatever its language. Its address has no slash in front and one behind: `id/pelajaran/kebutuhan/`. */
export type Page =
  { readonly name: Exclude<keyof typeof SECTIONS, 'lessons'> } | { readonly name: 'lesson'; readonly slug: Bilingual };

/** Whether a text in `content/pages/` has a page of its name. */
export const isPageOfText = (name: string): name is Exclude<Page['name'], 'lesson'> =>
  name in SECTIONS && name !== 'lessons';

export const pathOf = (page: Page, language: Language): string =>
  page.name === 'lesson' ? `${SECTIONS.lessons[language]}${page.slug[language]}/` : SECTIONS[page.name][language];

/**
 * The addresses of a page in every language, and the one for readers of another: the page that asks for the language,
 * where there is such a choice, else the course's own language. Start and home pages are one such family.
 * @example alternatesOf({ name: 'home' }) // => [['id', 'id/'], ['en', 'en/'], ['x-default', '']]
 */
export const alternatesOf = (page: Page): [language: Language | 'x-default', path: string][] => [
  ...LANGUAGES.map((language): [Language, string] => [language, pathOf(page, language)]),
  ['x-default', page.name === 'home' ? '' : pathOf(page, LANGUAGES[0])],
];

/**
 * The way from one page to another, so that links hold at any depth and on `file://`.
 * @example relativeLink('id/glosarium/', 'id/tentang/') // => '../../id/tentang/'
 */
export function relativeLink(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return `${up}${to}` || './';
}
