import type { Response } from '../questions/index.ts';
import { LEARNER } from './device.ts';
import { browserEnvironment, reachableStorage } from './log/environment.ts';
import { readJson, written } from './log/keys.ts';
import { pageData } from './page-data.ts';

/** One question as it stands on the page. */
export interface DraftQuestion {
  readonly response: Response;
  readonly seed: number;
  /** Being answered; scored; or given up, with the key shown. */
  readonly phase: 'open' | 'checked' | 'revealed';
  /** How often it was checked. */
  readonly tries?: number;
  /** The response of the attempt before, when this is another try. */
  readonly before?: Response;
  /** The learner was busy with it. */
  readonly touched?: boolean;
}

/** What stands in a quiz and was not, or not yet, answered. Not a part of the record. */
export interface Draft {
  /** Id of the open question; empty at the end of the quiz. */
  readonly open: string;
  /** Question id to how it stands; untouched ones are absent. */
  readonly shown: Readonly<Record<string, DraftQuestion>>;
}

export interface DraftPlace {
  readonly storage: Storage | undefined;
  readonly courseId: string;
  readonly learner: string;
}

const onThisPage = (): DraftPlace => ({
  storage: reachableStorage(browserEnvironment()),
  courseId: pageData().outline.id,
  learner: LEARNER,
});

/** One key a quiz, overwritten: a lesson may have several quizzes on its page. */
const keyOf = ({ courseId, learner }: DraftPlace, lesson: string, quiz: string) =>
  `${courseId}/draft/${learner}/${lesson}/${quiz}`;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isResponse = (value: unknown): value is Response =>
  typeof value === 'string' || (isObject(value) && Object.values(value).every((part) => typeof part === 'string'));

const isQuestion = (value: unknown): value is DraftQuestion =>
  isObject(value) &&
  isResponse(value.response) &&
  typeof value.seed === 'number' &&
  ['open', 'checked', 'revealed'].includes(value.phase as string) &&
  (value.tries === undefined || typeof value.tries === 'number') &&
  (value.before === undefined || isResponse(value.before));

/** The draft as far as it can be read; undefined when there is none. */
export function readDraft(lesson: string, quiz: string, place = onThisPage()): Draft | undefined {
  const json = readJson(place.storage, keyOf(place, lesson, quiz));
  if (!isObject(json)) return undefined;
  const shown = isObject(json.shown) ? json.shown : {};
  return {
    open: typeof json.open === 'string' ? json.open : '',
    shown: Object.fromEntries(
      Object.entries(shown).filter((entry): entry is [string, DraftQuestion] => isQuestion(entry[1])),
    ),
  };
}

/** @returns whether it is kept: a full or forbidden storage keeps no drafts */
export function writeDraft(lesson: string, quiz: string, draft: Draft, place = onThisPage()): boolean {
  return !!place.storage && written(place.storage, keyOf(place, lesson, quiz), JSON.stringify(draft));
}
