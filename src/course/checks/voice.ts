import { LANGUAGES, type Bilingual, type Language } from '../../questions/question.ts';
import type { Draft } from '../draft.ts';
import { plain, wholeWords } from '../words.ts';
import { questionsOf } from './bank.ts';
import type { Finding, Path, Place } from './finding.ts';
import { labelsOf, partsOf } from './parts.ts';

const BANNED: Record<Language, RegExp> = {
  id: wholeWords([
    'dalam rangka',
    'guna',
    'sangat penting',
    'diharapkan dapat',
    'sebagaimana kita ketahui',
    '^dalam pelajaran ini',
  ]),
  en: wholeWords([
    'it is important to note',
    'delv(?:e|es|ed|ing)',
    'crucial(?:ly)?',
    'leverag(?:e|es|ed|ing)',
    'in order to',
    '^in this lesson',
  ]),
};

interface LearnerText {
  readonly text: string;
  readonly language: Language;
  readonly at: Place;
}

/** Both languages of a text, each with its place. */
const inBoth = (text: Bilingual, at: (...path: Path) => Place, ...path: Path): LearnerText[] =>
  LANGUAGES.map((language) => ({ text: text[language], language, at: at(...path, language) }));

const inCourseFile = ({ course }: Draft): LearnerText[] => {
  const at = (...path: Path): Place => ({ file: 'course', path });
  return [
    ...inBoth(course.title, at, 'title'),
    ...course.lessons.flatMap(({ objectives }, lesson) =>
      objectives.flatMap(({ text }, index) => inBoth(text, at, 'lessons', lesson, 'objectives', index, 'text')),
    ),
  ];
};

const inGlossary = ({ course }: Draft): LearnerText[] => {
  const at = (...path: Path): Place => ({ file: 'glossary', path });
  return course.glossary.flatMap(({ term, meaning }, index) => [
    ...inBoth(term, at, index, 'term'),
    ...inBoth(meaning, at, index, 'meaning'),
  ]);
};

// Misconceptions are not shown to a learner, but to an instructor.
const inQuizzes = ({ course }: Draft): LearnerText[] => [
  ...course.lessons.flatMap(({ id: lesson, misconceptions }) =>
    Object.entries(misconceptions).flatMap(([id, text]) =>
      inBoth(text, (...path) => ({ file: 'quiz', lesson, path }), 'misconceptions', id),
    ),
  ),
  ...questionsOf(course).flatMap(({ question, at }) => [
    ...inBoth(question.stem, at, 'stem'),
    ...(question.hint ? inBoth(question.hint, at, 'hint') : []),
    ...labelsOf(question).flatMap(({ path, text }) => inBoth(text, at, ...path)),
    ...partsOf(question).flatMap(({ text, feedback }) =>
      [text, feedback].flatMap((each) => (each ? inBoth(each.text, at, ...each.path) : [])),
    ),
  ]),
];

const inPages = ({ pages }: Draft): LearnerText[] =>
  Object.entries(pages).flatMap(([page, both]) =>
    LANGUAGES.flatMap((language) =>
      both[language].texts.map(({ text, line }) => ({
        text,
        language,
        at: { file: 'page' as const, page, language, line, field: 'text' },
      })),
    ),
  );

/** No learner reads officialese: the phrases that the course's voice does without. */
export const bannedPhrases = (draft: Draft): Finding[] =>
  [inCourseFile, inGlossary, inQuizzes, inPages]
    .flatMap((textsOf) => textsOf(draft))
    .flatMap(({ text, language, at }): Finding[] => {
      const phrase = BANNED[language].exec(plain(text))?.[0];
      return phrase === undefined ? [] : [{ code: 'banned-phrase', at, values: { language, phrase } }];
    });
