import type { Question } from '../questions/index.ts';
import { LANGUAGES, type Bilingual, type Language } from '../questions/question.ts';

const isBilingual = (value: object): value is Bilingual =>
  LANGUAGES.every((language) => typeof (value as Record<string, unknown>)[language] === 'string');

function pick(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((each) => pick(each, language));
  if (typeof value !== 'object' || value === null) return value;
  if (isBilingual(value)) return value[language];
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, pick(each, language)]));
}

const withThinking = (question: Question, misconceptions: Readonly<Record<string, Bilingual>>): unknown =>
  question.type === 'categorising'
    ? {
        ...question,
        items: question.items.map((item) => ({
          ...item,
          misconceptions: Object.fromEntries(
            Object.entries(item.misconceptions).map(([category, id]) => [category, misconceptions[id]]),
          ),
        })),
      }
    : { ...question, options: question.options.map(({ misconception: _, ...option }) => option) };

/**
 * A question as one page shows it: every text in the page's language, without what only authors need. The misconception
 * behind a wrongly placed item is told in words.
 * @param misconceptions those of the question's lesson
 */
export function inLanguage(
  question: Question,
  misconceptions: Readonly<Record<string, Bilingual>>,
  language: Language,
): Question<string> {
  const {
    source: _source,
    level: _level,
    objective: _objective,
    formerly: _formerly,
    ...shown
  } = pick(withThinking(question, misconceptions), language) as Record<string, unknown>;
  return shown as unknown as Question<string>;
}
