import { isAmong } from '../../questions/fill-in/score.ts';
import { LANGUAGES } from '../../questions/question.ts';
import type { Draft } from '../draft.ts';
import { questionsOfType } from './bank.ts';
import type { Finding } from './finding.ts';

/** The places of an ordering are 1 to n, each once, and paper does not show the right order. */
export const orderings = ({ course }: Draft): Finding[] =>
  questionsOfType(course, 'ordering').flatMap(({ question, at }): Finding[] => {
    const places = question.items.map(({ place }) => place);
    const values = { question: question.id, places };
    const right = [...places].sort((one, another) => one - another);
    if (right.some((place, index) => place !== index + 1)) return [{ code: 'places', at: at('items'), values }];
    const asWritten = places.every((place, index) => place === index + 1);
    return asWritten ? [{ code: 'ordered-as-written', at: at('items'), values }] : [];
  });

/** A matching has at most one target that nothing belongs to: each more is one to rule out, not one to think about. */
export const idleTargets = ({ course }: Draft): Finding[] =>
  questionsOfType(course, 'matching').flatMap(({ question, at }): Finding[] => {
    const idle = question.targets
      .map(({ id }) => id)
      .filter((id) => !question.items.some(({ target }) => target === id));
    return idle.length > 1
      ? [{ code: 'idle-targets', at: at('targets'), values: { question: question.id, idle } }]
      : [];
  });

const GAP = /_{2,}/g;

/** The stem of a fill-in shows, once, where the word is missing. */
export const gaps = ({ course }: Draft): Finding[] =>
  questionsOfType(course, 'fill-in').flatMap(({ question, at }) =>
    LANGUAGES.flatMap((language): Finding[] => {
      const found = question.stem[language].match(GAP) ?? [];
      if (found.length === 1 && found[0] === '___') return [];
      return [{ code: 'gap', at: at('stem', language), values: { question: question.id, language, found } }];
    }),
  );

/** What a fill-in accepts is no wrong answer too, and no wrong answer is expected twice. */
export const contradictoryMisses = ({ course }: Draft): Finding[] =>
  questionsOfType(course, 'fill-in').flatMap(({ question, at }) =>
    question.misses.flatMap(({ accept }, index) =>
      LANGUAGES.flatMap((language) =>
        accept[language].flatMap((answer, place): Finding[] => {
          const earlier = [question, ...question.misses.slice(0, index)].some((each) => isAmong(each.accept, answer));
          const where = at('misses', index, 'accept', language, place);
          return earlier ? [{ code: 'miss-doubled', at: where, values: { question: question.id, answer } }] : [];
        }),
      ),
    ),
  );
