import { LANGUAGES } from '../../questions/question.ts';
import type { Draft } from '../draft.ts';
import { reading } from '../words.ts';
import { questionsOf } from './bank.ts';
import type { Finding, Place } from './finding.ts';
import { partsOf } from './parts.ts';

/** The icon says right or wrong; the text explains. A hyphen after it makes another word ("Benar-benar"). */
const VERDICT = /^["'“‘*]*(benar|salah|tepat|correct|wrong)(?![\p{L}\p{N}-])/iu;
/** So many words in a row taken over from the option are a repetition. */
const ECHO_WORDS = 6;

/** Each feedback of the course in one language, with its place. */
const feedbacksOf = ({ course }: Draft) =>
  questionsOf(course).flatMap(({ question, at }) =>
    partsOf(question).flatMap(({ text, feedback }) =>
      feedback
        ? LANGUAGES.map((language) => ({
            language,
            at: at(...feedback.path, language),
            question: question.id,
            option: text?.text[language] ?? '',
            feedback: feedback.text[language],
          }))
        : [],
    ),
  );

/** Each choice has an explanation of its own. */
export function alikeFeedback(draft: Draft): Finding[] {
  const first = new Map<string, Place>();
  return feedbacksOf(draft).flatMap(({ language, at, question, feedback }): Finding[] => {
    const key = `${language} ${reading(feedback)}`;
    const earlier = first.get(key);
    if (!earlier) first.set(key, at);
    return earlier ? [{ code: 'feedback-alike', at, values: { question, language, first: earlier } }] : [];
  });
}

/** Feedback does not open with a verdict. */
export const verdictOpeners = (draft: Draft): Finding[] =>
  feedbacksOf(draft).flatMap(({ language, at, question, feedback }): Finding[] => {
    const opener = VERDICT.exec(feedback)?.[1];
    return opener === undefined ? [] : [{ code: 'feedback-verdict', at, values: { question, language, opener } }];
  });

/** The first run of words that both texts have. */
function sharedRun(feedback: string, option: string): string | undefined {
  const words = reading(feedback).split(' ');
  const within = ` ${reading(option)} `;
  return words
    .map((_, start) => words.slice(start, start + ECHO_WORDS))
    .filter((run) => run.length === ECHO_WORDS)
    .map((run) => run.join(' '))
    .find((run) => within.includes(` ${run} `));
}

/** Feedback adds something: it does not say the option again. */
export const echoes = (draft: Draft): Finding[] =>
  feedbacksOf(draft).flatMap(({ language, at, question, feedback, option }): Finding[] => {
    const run = sharedRun(feedback, option);
    return run === undefined ? [] : [{ code: 'feedback-echo', at, values: { question, language, run } }];
  });
