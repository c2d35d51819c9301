import type { Locator } from '@playwright/test';
import type { Question, Response } from '../../../src/questions/index.ts';
import { journeys } from '../../../src/questions/scenario/graph.ts';
import { keyOf } from '../../../src/questions/scenario/score.ts';
import type { Bilingual, ChoiceOption, Language } from '../../../src/questions/question.ts';

type Want = 'right' | 'wrong';

const idOf = (options: readonly ChoiceOption[], right: boolean) =>
  options.find((option) => Boolean(option.right) === right)!.id;

/** Each item where it belongs; the first one elsewhere if it is to be wrong. */
const placed = (
  items: readonly { readonly id: string }[],
  right: (index: number) => string,
  elsewhere: string,
  want: Want,
) => Object.fromEntries(items.map(({ id }, index) => [id, want === 'wrong' && index === 0 ? elsewhere : right(index)]));

/** A response that is right, or wrong in one part and right in others where the type allows; of ungraded types any. */
export function responseTo(question: Question, want: Want, language: Language = 'id'): Response {
  switch (question.type) {
    case 'single-choice':
      return idOf(question.options, want === 'right');
    case 'multiple-response':
      return want === 'right'
        ? question.options.filter((option) => option.right).map(({ id }) => id)
        : [idOf(question.options, true), idOf(question.options, false)];
    case 'true-false':
      return { verdict: String(question.answer), reason: idOf(question.reasons, want === 'right') };
    case 'categorising': {
      const { items } = question;
      return placed(items, (index) => items[index]!.category, Object.keys(items[0]!.misconceptions)[0]!, want);
    }
    case 'matching': {
      const { items, targets } = question;
      const elsewhere = targets.find(({ id }) => id !== items[0]!.target)!.id;
      return placed(items, (index) => items[index]!.target, elsewhere, want);
    }
    case 'ordering': {
      const { items } = question;
      return placed(items, (index) => String(items[index]!.place), items[0]!.place === 1 ? '2' : '1', want);
    }
    case 'fill-in':
      return (want === 'right' ? question.accept : question.misses[0]!.accept)[language][0]!;
    case 'self-rating':
      return placed(question.items, (index) => String((index % question.scale.length) + 1), '1', want);
    case 'scenario':
      return journeys(question).find(({ path }) => path.includes(keyOf(question)) === (want === 'right'))!.path;
    case 'reflection':
      return {
        text: 'Ditulis sendiri; hanya untuk saya.',
        ...Object.fromEntries((question.checklist ?? []).slice(0, 1).map(({ id }) => [id, 'yes'])),
      };
  }
}

/** One thing to do with a form: to choose, to pick from a list, to type. */
export interface Field {
  readonly kind: 'choose' | 'pick' | 'type';
  readonly target: Locator;
  readonly value: string;
}

/** What makes up a response, in the order in which Tab meets it where parts are not shuffled. */
export function fieldsFor(form: Locator, question: Question, response: Response): Field[] {
  const choose = (name: string, value: string): Field => ({
    kind: 'choose',
    target: form.locator(`input[name="${name}"][value="${value}"]`),
    value,
  });
  // A walk is made of presses, not of fields: support/scenario.ts.
  if (question.type === 'scenario') return [];
  if (question.type === 'fill-in')
    return [{ kind: 'type', target: form.locator(`input[name="${question.id}"]`), value: response as string }];
  if (question.type === 'reflection')
    return Object.entries(response as Record<string, string>).map(([part, value]) =>
      part === 'text'
        ? { kind: 'type', target: form.locator('textarea'), value }
        : { kind: 'choose', target: form.locator(`input[name="${question.id}.${part}"]`), value },
    );
  if (typeof response === 'string') return [choose(question.id, response)];
  if (Array.isArray(response)) return response.map((id) => choose(question.id, id as string));
  return Object.entries(response as Record<string, string>).map(([part, value]) => {
    const name = `${question.id}.${part}`;
    return question.type === 'matching' || question.type === 'ordering'
      ? { kind: 'pick', target: form.locator(`select[name="${name}"]`), value }
      : choose(name, value);
  });
}

/** The inputs that make up a response. */
export const inputsFor = (form: Locator, question: Question, response: Response): Locator[] =>
  fieldsFor(form, question, response).map(({ target }) => target);

/** By mouse. What is kept from an attempt before is left alone. */
export async function choose(form: Locator, question: Question, response: Response): Promise<void> {
  for (const { kind, target, value } of fieldsFor(form, question, response)) {
    if ((await target.count()) === 0 || !(await target.isEnabled())) continue;
    if (kind === 'choose') await target.check();
    else if (kind === 'pick') await target.selectOption(value);
    else await target.fill(value);
  }
}

/** What a question shows of its parts, and what is said of each without scripts, where it is graded. */
export function partsOf(question: Question): { readonly text?: Bilingual; readonly feedback?: Bilingual }[] {
  switch (question.type) {
    case 'single-choice':
    case 'multiple-response':
      return [...question.options];
    case 'true-false':
      return [...question.reasons];
    case 'fill-in':
      return [{ feedback: question.feedback }, ...question.misses.map(({ feedback }) => ({ feedback }))];
    case 'reflection':
      return [...(question.checklist ?? [])];
    case 'scenario':
      return [];
    default:
      return [...question.items];
  }
}
