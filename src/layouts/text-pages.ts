import { getEntry, render } from 'astro:content';
import { LANGUAGES, type Language } from '../questions/question.ts';
import { pathOf, type Page } from './routes.ts';

type Name = Exclude<Page['name'], 'lesson'>;

/** The paths of a page of text in both languages, for a route whose last part is called `part`. */
export const textPaths = <Part extends string>(part: Part, name: Name) =>
  LANGUAGES.map((language) => {
    const [lang, own] = pathOf({ name }, language).split('/') as [string, string];
    return { params: { lang, [part]: own } as Record<'lang' | Part, string>, props: { language, name } };
  });

/** What is authored for a page of text. */
export async function textOf(language: Language, name: Name) {
  const entry = await getEntry('pages', `${language}/${name}`);
  if (!entry) throw new Error(`content/pages/${language}/${name}.mdx is missing.`);
  const { title, description } = entry.data;
  return { title, description, Content: (await render(entry)).Content };
}
