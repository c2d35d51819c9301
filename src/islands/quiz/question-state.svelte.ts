import type { Question, Response } from '../../questions/index.ts';
import type { Marks, Score } from '../../questions/question.ts';
import { shuffled } from '../../questions/shuffle.ts';
import type { DraftQuestion } from '../../browser/draft.ts';
import type { AnyIslandType } from '../island-type.ts';
import type { QuizStrings } from './strings.ts';

/** What a question shows: enough to put it back as it was. */
export type Shown = DraftQuestion;

/** A question whose type was changed under its id can't show what was answered to the old one. */
const kindOf = (response: Response) => (Array.isArray(response) ? 'list' : typeof response);

interface Options {
  readonly question: Question<string>;
  readonly type: AnyIslandType;
  readonly strings: QuizStrings;
  /** Holds what was chosen before the island came alive. */
  readonly form?: HTMLFormElement | null | undefined;
  readonly shown?: Shown | undefined;
}

/** One question on the page: what is chosen, what is shown of it, and how it goes on. */
export class QuestionState {
  readonly question: Question<string>;
  readonly type: AnyIslandType;
  readonly strings: QuizStrings;
  /**
   * How it stands. Of the attempt before, the right parts are kept and the wrong choices not offered again. What the
   * learner has touched since it was last put back is not replaced from elsewhere.
   */
  shown: Shown = $state.raw({ response: '', seed: 0, phase: 'open' });
  /** Parts without an answer when "check" was pressed. */
  missing = $state.raw(0);

  constructor({ question, type, strings, form, shown }: Options) {
    this.question = question;
    this.type = type;
    this.strings = strings;
    this.shown = {
      response: type.read(question as never, form ? new FormData(form) : new FormData()),
      seed: Number(form?.dataset.seed ?? 0),
      phase: 'open',
      touched: form?.dataset.touched !== undefined,
    };
    if (shown) this.show(shown);
  }

  /** The parts in the order in which this attempt shows them. */
  inOrder<Part>(parts: readonly Part[]): Part[] {
    return shuffled(parts, this.shown.seed);
  }

  get response() {
    return this.shown.response;
  }

  get open() {
    return this.shown.phase === 'open';
  }

  get score(): Score {
    return this.type.score(this.question as never, this.response as never);
  }

  get right() {
    return !this.open && this.score.score === this.score.max;
  }

  /** Attempts that are left; with a question that may be answered as often as wanted there is no end of them. */
  get left() {
    return (this.question.attempts ?? Infinity) - (this.shown.tries ?? 0);
  }

  /** Whether the answer is shown that the learner did not find. */
  get revealed() {
    return !this.open && !this.right && (this.shown.phase === 'revealed' || this.left < 1);
  }

  /** Nothing more to find out: every part may be explained. */
  get settled() {
    return this.right || this.revealed;
  }

  /** What is right and wrong of this attempt; while it is open, of the one before. */
  get marks(): Marks {
    const response = this.open ? this.shown.before : this.response;
    return response === undefined ? {} : this.type.mark(this.question as never, response as never);
  }

  /** Puts it as it stands elsewhere. */
  show(shown: Shown) {
    if (kindOf(shown.response) === kindOf(this.response)) this.set(shown);
  }

  /** Changes some of what is shown. */
  private set(shown: Partial<Shown>) {
    this.shown = { ...this.shown, ...shown };
    this.missing = 0;
  }

  choose(response: Response) {
    this.set({ response, touched: true });
  }

  /** It may be replaced from elsewhere again. */
  letGo() {
    this.set({ touched: false });
  }

  /** Takes note of attempts made elsewhere. */
  count(tries: number) {
    if (tries > (this.shown.tries ?? 0)) this.set({ tries });
  }

  /** Scores the response; false, and a warning, when parts of it are missing. */
  check(): boolean {
    const missing = this.type.missing(this.question as never, this.response as never);
    if (missing === 0) this.set({ phase: 'checked', tries: (this.shown.tries ?? 0) + 1, touched: false });
    this.missing = missing;
    return missing === 0;
  }

  /** Another attempt at the wrong parts, in a new order. */
  retry(seed: number) {
    const before = this.response;
    const response = this.type.keepRight(this.question as never, before as never);
    this.set({ response, seed, phase: 'open', before, touched: true });
  }

  reveal() {
    this.set({ phase: 'revealed' });
  }
}
