import type { Draft } from '../draft.ts';
import { namedMisconceptions, optionCounts, rightAnswers } from './answers.ts';
import { alikeFeedback, echoes, verdictOpeners } from './feedback.ts';
import type { Finding } from './finding.ts';
import { doubledIds, doubledSlugs, unknownIds, untaughtSources } from './ids.ts';
import { keyLengths, keyPositions, longestKeys, trueShares } from './keys.ts';
import { activities, drawings, headingOrder, headings, lessonLengths, terms } from './pages.ts';
import { levels, unpractisedObjectives, unusedMisconceptions } from './practice.ts';
import {
  bestEndings,
  conditions,
  differences,
  moodOrders,
  reachability,
  scoredNodes,
  walkLengths,
} from './scenarios.ts';
import {
  practiceTested,
  testLevels,
  unequalForms,
  untaughtParagraphs,
  untestedMisconceptions,
  untestedObjectives,
} from './tests.ts';
import { contradictoryMisses, gaps, idleTargets, orderings } from './types.ts';
import { bannedPhrases } from './voice.ts';
import { absoluteWords, allOrNone, negativeStems, recurringWords, unmarkedNegations, wordLimits } from './wording.ts';

const CHECKS: readonly ((draft: Draft) => Finding[])[] = [
  doubledIds,
  doubledSlugs,
  unknownIds,
  untaughtSources,
  headings,
  headingOrder,
  activities,
  terms,
  drawings,
  lessonLengths,
  rightAnswers,
  optionCounts,
  namedMisconceptions,
  orderings,
  idleTargets,
  gaps,
  contradictoryMisses,
  scoredNodes,
  conditions,
  moodOrders,
  reachability,
  differences,
  bestEndings,
  walkLengths,
  unpractisedObjectives,
  unusedMisconceptions,
  levels,
  untaughtParagraphs,
  untestedObjectives,
  unequalForms,
  practiceTested,
  testLevels,
  untestedMisconceptions,
  keyLengths,
  longestKeys,
  keyPositions,
  trueShares,
  allOrNone,
  absoluteWords,
  negativeStems,
  unmarkedNegations,
  wordLimits,
  alikeFeedback,
  verdictOpeners,
  echoes,
  bannedPhrases,
  recurringWords,
];

/** Everything that is wrong or doubtful in a course that is right in shape. */
export const checkDraft = (draft: Draft): Finding[] => CHECKS.flatMap((check) => check(draft));
