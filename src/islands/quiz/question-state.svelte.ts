import { QUESTION_TYPES, type Question, type Response } from '../../questions/index.ts';
import type { Marks, Score } from '../../questions/question.ts';
import { shuffled } from '../../questions/shuffle.ts';
import type { DraftQuestion } from '../../browser/draft.ts';
import type { AnyControl } from '../control.ts';

/** What a question shows: enough to put it back as it was. */
export type Shown = DraftQuestion;

/** Rules and control of a type, without its type: the registries pair them rightly. */
type Any = {
  score(question: Question<string>, response: Response): Score;
  mark(question: Question<string>, response: Response): Marks;
};

/** A question whose type was changed under its id can't show what was answered to the old one. */
const kindOf = (response: Response) => (Array.isArray(response) ? 'list' : typeof response);

/** One question on the page: what is chosen, what is shown of it, and how it goes on. */
export class QuestionState {
  readonly question: Question<string>;
  readonly #control: AnyControl;
  readonly #rules: Any;
  response = $state.raw<Response>('');
  seed = $state.raw(0);
  phase = $state.raw<Shown['phase']>('open');
  /** Parts without an answer when "check" was pressed. */
  missing = $state.raw(0);
  /** Response of the attempt before; its right parts are kept, its wrong choices are not offered again. */
  before = $state.raw<Response>();
  /** Whether the learner has touched it since it was last put back; then nothing from elsewhere replaces it. */
  touched = false;

  constructor(question: Question<string>, control: AnyControl, form?: HTMLFormElement | null, shown?: Shown) {
    this.question = question;
    this.#control = control;
    this.#rules = QUESTION_TYPES[question.type] as unknown as Any;
    this.response = this.#read(form ? new FormData(form) : new FormData());
    this.seed = Number(form?.dataset.seed ?? 0);
    this.touched = form?.dataset.touched !== undefined;
    if (shown) this.show(shown);
  }

  #read(form: FormData): Response {
    return this.#control.read(this.question as never, form);
  }

  /** The parts in the order in which this attempt shows them. */
  inOrder<Part>(parts: readonly Part[]): Part[] {
    return shuffled(parts, this.seed);
  }

  get open() {
    return this.phase === 'open';
  }

  get score(): Score {
    return this.#rules.score(this.question, this.response);
  }

  get right() {
    return !this.open && this.score.score === this.score.max;
  }

  /** Nothing more to find out: every part may be explained. */
  get settled() {
    return this.right || this.phase === 'revealed';
  }

  /** What is right and wrong of this attempt; while it is open, of the one before. */
  get marks(): Marks {
    const response = this.open ? this.before : this.response;
    return response === undefined ? {} : this.#rules.mark(this.question, response);
  }

  get shown(): Shown {
    const { response, seed, phase, before, touched } = this;
    return { response, seed, phase, ...(before === undefined ? {} : { before }), ...(touched ? { touched } : {}) };
  }

  show({ response, seed, phase, before, touched = false }: Shown) {
    if (kindOf(response) !== kindOf(this.response)) return;
    Object.assign(this, { response, seed, phase, before, missing: 0, touched });
  }

  choose(response: Response) {
    this.response = response;
    this.missing = 0;
    this.touched = true;
  }

  /** Scores the response; false, and a warning, when parts of it are missing. */
  check(): boolean {
    this.missing = this.#control.missing(this.question as never, this.response as never);
    if (this.missing > 0) return false;
    this.phase = 'checked';
    this.touched = false;
    return true;
  }

  /** Another attempt at the wrong parts, in a new order. */
  retry(seed: number) {
    const before = this.response;
    const response = this.#control.keepRight(this.question as never, before as never);
    this.show({ response, seed, phase: 'open', before });
    this.touched = true;
  }

  reveal() {
    this.phase = 'revealed';
  }
}
