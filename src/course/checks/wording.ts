import { LANGUAGES, type Language } from '../../questions/question.ts';
import type { Draft } from '../draft.ts';
import { plain, wholeWords, wordsOf } from '../words.ts';
import { answerListsOf, questionsOf, questionsOfType } from './bank.ts';
import type { Finding } from './finding.ts';
import { labelsOf, partsOf } from './parts.ts';

// Both languages' words are looked for in both: an author may leave one untranslated.
const ALL_OR_NONE = wholeWords([
  'all of (?:the above|these)',
  'none of (?:the above|these)',
  '[a-e] (?:and|dan) [a-e]',
  'semua (?:jawaban |pilihan )?(?:di atas|benar|salah)',
  'semua (?:jawaban|pilihan)',
  'semuanya (?:benar|salah)',
  '(?:tidak|tak) ada (?:jawaban |pilihan |satu pun )?(?:yang benar|di atas)',
  'bukan salah satu di atas',
]);
const ABSOLUTE: Record<Language, RegExp> = {
  id: wholeWords(['selalu', 'pasti', 'hanya']),
  en: wholeWords(['always', 'never', 'only']),
};
const NEGATION: Record<Language, string> = { id: 'bukan|tidak|kecuali', en: 'not|except|never' };
/** A stem that asks for what does not fit; "the diesel is not there" in its scene is no such thing. */
const ASKS_FOR_WRONG: Record<Language, RegExp> = {
  id: wholeWords([
    '(?<word>kecuali)',
    '(?:mana|apa|siapa|manakah|apakah|siapakah|yang) (?:yang )?(?<word2>bukan|tidak)',
  ]),
  en: wholeWords([
    '(?<word>except)',
    '(?:which|what|who)(?: of [^.?!]*)? (?:is|are|was|were|does|do|did|would|should|can) (?<word2>not)',
  ]),
};

/** No option refers to other options: they are shuffled. */
export const allOrNone = ({ course }: Draft): Finding[] =>
  answerListsOf(course).flatMap(({ question, answers, at }) =>
    answers.flatMap(({ text }, index) =>
      LANGUAGES.flatMap((language): Finding[] => {
        const phrase = ALL_OR_NONE.exec(plain(text[language]))?.[0];
        if (phrase === undefined) return [];
        return [
          {
            code: 'all-or-none',
            at: at(index, 'text', language),
            values: { question: question.id, language, phrase },
          },
        ];
      }),
    ),
  );

/** "Always" marks a distractor as wrong, unless the key says it too. */
export const absoluteWords = ({ course }: Draft): Finding[] =>
  answerListsOf(course).flatMap(({ question, answers, at }) =>
    LANGUAGES.flatMap((language) => {
      const keys = answers.filter((answer) => answer.right).map(({ text }) => text[language].toLowerCase());
      return answers.flatMap((option, index): Finding[] => {
        const word = option.right ? undefined : ABSOLUTE[language].exec(option.text[language])?.[0].toLowerCase();
        if (word === undefined || keys.some((key) => wholeWords([word]).test(key))) return [];
        return [
          {
            code: 'absolute-word',
            at: at(index, 'text', language),
            values: { question: question.id, language, word },
          },
        ];
      });
    }),
  );

/** The negation that makes the stem ask for what does not fit, and whether it is emphasised. */
function negationOf(stem: string, language: Language): { word: string; marked: boolean } | undefined {
  const marked = new RegExp(`\\*(${NEGATION[language]})\\*`, 'i').exec(stem)?.[1];
  if (marked !== undefined) return { word: marked, marked: true };
  const groups = ASKS_FOR_WRONG[language].exec(plain(stem))?.groups;
  const word = groups?.['word'] ?? groups?.['word2'];
  return word === undefined ? undefined : { word, marked: false };
}

/** At most 5 % of the stems ask for what does not fit, rounded down: with fewer than 20 questions none does. */
export function negativeStems({ course }: Draft): Finding[] {
  const items = questionsOf(course);
  const negative = items.filter(({ question }) =>
    LANGUAGES.some((language) => negationOf(question.stem[language], language)),
  );
  const allowed = Math.floor(0.05 * items.length);
  const beyond = negative[allowed];
  if (!beyond) return [];
  const ids = negative.map(({ question }) => question.id);
  return [{ code: 'negative-stems', at: beyond.at('stem'), values: { negative: ids, items: items.length, allowed } }];
}

/** Where a stem asks for what does not fit, the word stands out. */
export const unmarkedNegations = ({ course }: Draft): Finding[] =>
  questionsOf(course).flatMap(({ question, at }) =>
    LANGUAGES.flatMap((language): Finding[] => {
      const negation = negationOf(question.stem[language], language);
      if (!negation || negation.marked) return [];
      const values = { question: question.id, language, word: negation.word };
      return [{ code: 'negative-unmarked', at: at('stem', language), values }];
    }),
  );

const LIMITS = {
  stem: { min: 1, max: 45 },
  option: { min: 1, max: 18 },
  feedback: { min: 8, max: 40 },
  title: { min: 1, max: 4 },
  situation: { min: 30, max: 70 },
  consequence: { min: 25, max: 60 },
  ending: { min: 40, max: 80 },
} as const;

/** Stems, options, feedback and what a scenario tells keep to their number of words. */
export const wordLimits = ({ course }: Draft): Finding[] =>
  questionsOf(course).flatMap(({ question, at }) => {
    const texts = [
      { part: 'stem' as const, path: ['stem'], text: question.stem },
      ...labelsOf(question).flatMap(({ limit, ...label }) => (limit ? [{ part: limit, ...label }] : [])),
      ...partsOf(question).flatMap(({ kind, text, feedback }) => [
        ...(text ? [{ part: 'option' as const, ...text }] : []),
        ...(feedback
          ? [{ part: kind === 'choice' ? ('consequence' as const) : ('feedback' as const), ...feedback }]
          : []),
      ]),
    ];
    return texts.flatMap(({ part, path, text }) =>
      LANGUAGES.flatMap((language): Finding[] => {
        const words = wordsOf(text[language]).length;
        const { min, max } = LIMITS[part];
        if (words >= min && words <= max) return [];
        return [
          {
            code: 'word-limit',
            at: at(...path, language),
            values: { question: question.id, language, part, words, min, max },
          },
        ];
      }),
    );
  });

/** Function words that say nothing about which option is right; shorter words are left out by length. */
const COMMON = new Set(
  (
    'yang untuk dengan dari pada dalam tidak sudah belum akan bisa dapat harus karena kalau saja juga atau bila agar ' +
    'anda mereka kami kita siapa mana bagaimana mengapa kapan orang sendiri hari paling lebih oleh itu ini ' +
    'that this with from what which where when their there they them your have does must should would could about ' +
    'because into only more most first before after will been being these those then than person people'
  ).split(' '),
);

/** A warning: a content word of the stem that only the key repeats points to the key. */
export const recurringWords = ({ course }: Draft): Finding[] =>
  questionsOfType(course, 'single-choice').flatMap(({ question, at }) =>
    LANGUAGES.flatMap((language): Finding[] => {
      const words = (text: string) =>
        new Set(wordsOf(text.toLowerCase()).filter((word) => word.length > 3 && !COMMON.has(word)));
      const [key, ...more] = question.options.filter((option) => option.right);
      if (!key || more.length > 0) return [];
      const others = question.options.flatMap(({ right, text }) => (right ? [] : [...words(text[language])]));
      const inKey = words(key.text[language]);
      const word = [...words(question.stem[language])].find((each) => inKey.has(each) && !others.includes(each));
      if (word === undefined) return [];
      return [
        {
          code: 'recurring-word',
          at: at('options', question.options.indexOf(key), 'text', language),
          values: { question: question.id, language, word },
        },
      ];
    }),
  );
