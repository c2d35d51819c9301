import type { Path } from '../course/checks/finding.ts';
import { labelsOf, partsOf } from '../course/checks/parts.ts';
import type { GlossaryEntry, Lesson } from '../course/course.ts';
import type { Draft, Page } from '../course/draft.ts';
import { plain } from '../course/words.ts';
import type { Question } from '../questions/index.ts';
import type { Language } from '../questions/question.ts';
import { fold, tokensOf } from './analyzer.ts';
import type { SearchDocument, SearchIndex } from './document.ts';

/** The page of the glossary, where its terms stand. */
const GLOSSARY = 'pages/glossary';

/** A page as its own top and a document a heading; what stands under a heading goes with it. */
function sectionsOf(id: string, { texts, headings }: Page, more: readonly string[] = []): SearchDocument[] {
  const [title, ...rest] = [...texts].sort((one, another) => one.line - another.line);
  const places = headings.filter(({ id: place }) => place !== undefined);
  const titles = new Set(headings.map(({ line }) => line));
  const between = (from: number, to = Infinity) =>
    rest.filter(({ line }) => line >= from && line < to && !titles.has(line)).map(({ text }) => text.trim());
  const top = { kind: 'page', page: id, place: '', title: title?.text ?? '' } as const;
  return [
    { ...top, texts: [...between(0, places[0]?.line), ...more] },
    ...places.map(({ id: place = '', title: heading, line }, index) => ({
      kind: 'section' as const,
      page: id,
      place,
      title: heading,
      texts: between(line, places[index + 1]?.line),
    })),
  ];
}

/** Of a scenario, its first situation: the rest is told by what is chosen. Of other types all but the example. */
const isReadFirst = (question: Question, [list, index]: Path) =>
  question.type === 'scenario'
    ? list === 'nodes' && question.nodes[Number(index)]?.id === question.start
    : list !== 'example';

/** What is read of a question before it is answered, neither its key nor its explanations. */
function questionOf(question: Question, { id }: Lesson, language: Language) {
  const shown = [...partsOf(question).flatMap(({ text }) => text ?? []), ...labelsOf(question)].filter(({ path }) =>
    isReadFirst(question, path),
  );
  return {
    kind: 'question' as const,
    page: id,
    place: question.id,
    title: plain(question.stem[language]),
    // In the order of the alphabet: the authored one may be the right one.
    texts: [...new Set(shown.map(({ text }) => plain(text[language])))].sort(),
  };
}

const termOf = ({ id, term, meaning, forms }: GlossaryEntry, language: Language): SearchDocument => ({
  kind: 'term',
  page: GLOSSARY,
  place: id,
  title: term[language],
  forms: [...(forms?.[language] ?? []), term[language === 'id' ? 'en' : 'id']].join(' '),
  texts: [meaning[language]],
});

/** The single words among a term and its forms: a phrase says more than each of its words. */
function kinOf({ term, forms }: GlossaryEntry, language: Language): string[] {
  const single = [term[language], ...(forms?.[language] ?? [])].filter((each) => tokensOf(each).length === 1);
  return [...new Set(single.map(fold))];
}

/** What a search finds in one language: lessons and pages by their headings, practice questions, the glossary. */
export function searchIndexOf({ course, pages }: Draft, language: Language): SearchIndex {
  const lessons = course.lessons.flatMap((lesson) => {
    const page = pages[lesson.id]?.[language];
    const objectives = lesson.objectives.map(({ text }) => text[language]);
    return [
      ...(page ? sectionsOf(lesson.id, page, objectives) : []),
      ...lesson.questions.map((question) => questionOf(question, lesson, language)),
    ];
  });
  const around = Object.entries(pages)
    .filter(([id]) => course.lessons.every((lesson) => lesson.id !== id))
    .flatMap(([id, page]) => sectionsOf(id, page[language]));
  const terms = course.glossary.map((entry) => termOf(entry, language));
  const kin = course.glossary.map((entry) => kinOf(entry, language)).filter((words) => words.length > 1);
  return { documents: [...lessons, ...terms, ...around], kin };
}
