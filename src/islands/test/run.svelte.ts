import { readDraft, writeDraft } from '../../browser/draft.ts';
import type { TestQuestion } from '../../course/test-form.ts';
import type { TestAnswer, TestKind, TestStarted } from '../../progress/event.ts';
import { testSeed } from '../../progress/test-seed.ts';
import { shuffled } from '../../questions/shuffle.ts';
import { scoreSingleChoice } from '../../questions/single-choice/score.ts';

/** Where drafts of tests stand, in the place of a lesson's id. */
const DRAFTS = 'test';

/** A test being taken: its items as the draw has them, and what was chosen so far. */
export class TestRun {
  readonly kind: TestKind;
  readonly started: TestStarted;
  readonly items: readonly TestQuestion[];
  /** Question id to option id. */
  chosen = $state.raw<Readonly<Record<string, string>>>({});
  at = $state.raw(0);

  /** @param form all items of the form; those of the draw are found among them */
  constructor(kind: TestKind, started: TestStarted, form: readonly TestQuestion[]) {
    this.kind = kind;
    this.started = started;
    this.items = started.items.flatMap((id) => form.find((item) => item.id === id) ?? []);
    const draft = readDraft(DRAFTS, kind);
    const known = Object.entries(draft?.shown ?? {}).flatMap(([id, { response }]) =>
      typeof response === 'string' && this.items.some((item) => item.id === id) ? [[id, response] as const] : [],
    );
    this.chosen = Object.fromEntries(known);
    this.at = Math.max(
      0,
      this.items.findIndex(({ id }) => id === draft?.open),
    );
  }

  options(item: TestQuestion) {
    return shuffled(item.options, testSeed(this.started.id, item.id));
  }

  choose(question: string, option: string) {
    this.chosen = { ...this.chosen, [question]: option };
    this.keep();
  }

  goTo(index: number) {
    this.at = index;
    this.keep();
  }

  /** One overwritten key: a reload resumes here. */
  private keep() {
    writeDraft(DRAFTS, this.kind, {
      open: this.items[this.at]?.id ?? '',
      shown: Object.fromEntries(
        Object.entries(this.chosen).map(([id, response]) => [id, { response, seed: 0, phase: 'open' as const }]),
      ),
    });
  }

  /** Indexes of the items without an answer. */
  get empty(): number[] {
    return this.items.flatMap(({ id }, index) => (this.chosen[id] === undefined ? [index] : []));
  }

  answers(): TestAnswer[] {
    return this.items.map((item) => {
      const response = this.chosen[item.id] ?? '';
      const { id: question, objective } = item;
      return { question, objective, response, ...scoreSingleChoice(item, response) };
    });
  }

  /** What was handed in must not come back with the same form. */
  forget() {
    writeDraft(DRAFTS, this.kind, { open: '', shown: {} });
  }
}
