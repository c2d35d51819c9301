import { getCollection } from 'astro:content';
import type { SearchedPage } from '../browser/search/page-data.ts';
import { textsIn } from '../i18n/index.ts';
import { course } from './course.ts';
import type { Place } from './place.ts';
import { isPageOfText } from './routes.ts';

/** Every page that a search can lead to, by the id of the page's text, as seen from another page. */
export async function searchedPages({ language, link }: Place): Promise<Record<string, SearchedPage>> {
  const t = textsIn(language);
  const lessons = course.lessons.map(({ id, slug, title }, index) => [
    id,
    {
      href: link({ name: 'lesson', slug }),
      title: title[language],
      kind: t('search.lesson', { number: index + 1 }),
    },
  ]);
  const texts = await getCollection('pages', ({ id }) => id.startsWith(`${language}/`));
  const around = texts.map(({ id, data: { title } }) => {
    const name = id.slice(language.length + 1);
    if (!isPageOfText(name)) throw new Error(`content/pages/${id}.mdx has no address: see SECTIONS in routes.ts.`);
    return [`pages/${name}`, { href: link({ name }), title, kind: t('search.page') }];
  });
  return Object.fromEntries([...lessons, ...around]) as Record<string, SearchedPage>;
}
