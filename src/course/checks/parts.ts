import type { Bilingual } from '../../questions/question.ts';
import type { QuestionOf, QuestionType } from '../../questions/index.ts';
import type { BankQuestion } from './bank.ts';
import { stepOf } from '../../questions/scenario/step.ts';
import type { Path } from './finding.ts';

/** A text of a question and where it stands inside it. */
export interface PlacedText {
  readonly path: Path;
  readonly text: Bilingual;
}

/** One thing that a learner can choose, place, type or rate, whatever the question's type. */
export interface Part {
  readonly kind: 'option' | 'reason' | 'item' | 'point' | 'answer' | 'choice';
  /** Absent where no response names the part. */
  readonly id?: string;
  /** Path inside the question. */
  readonly path: Path;
  readonly text?: PlacedText;
  readonly feedback?: PlacedText;
  /** Misconception ids that the part names, with their paths inside the question. */
  readonly misconceptions: readonly { readonly id: string; readonly path: Path }[];
}

interface Authored {
  readonly id?: string;
  readonly text?: Bilingual;
  readonly feedback?: Bilingual;
  readonly misconception?: string | undefined;
}

const partAt = (kind: Part['kind'], path: Path, { id, text, feedback, misconception }: Authored): Part => ({
  kind,
  path,
  ...(id === undefined ? {} : { id }),
  ...(text ? { text: { path: [...path, 'text'], text } } : {}),
  ...(feedback ? { feedback: { path: [...path, 'feedback'], text: feedback } } : {}),
  misconceptions: misconception === undefined ? [] : [{ id: misconception, path: [...path, 'misconception'] }],
});

const partsIn = (kind: Part['kind'], list: string, all: readonly Authored[]): Part[] =>
  all.map((each, index) => partAt(kind, [list, index], each));

const PARTS: { [Type in QuestionType]: (question: BankQuestion<QuestionOf<Type>>) => Part[] } = {
  'single-choice': ({ options }) => partsIn('option', 'options', options),
  'multiple-response': ({ options }) => partsIn('option', 'options', options),
  'true-false': ({ misconception, reasons }) => [
    ...partsIn('reason', 'reasons', reasons),
    partAt('answer', [], { misconception }),
  ],
  categorising: ({ items }) =>
    items.map(({ misconceptions, ...item }, index) => ({
      ...partAt('item', ['items', index], item),
      misconceptions: Object.entries(misconceptions).map(([category, id]) => ({
        id,
        path: ['items', index, 'misconceptions', category],
      })),
    })),
  matching: ({ items }) => partsIn('item', 'items', items),
  ordering: ({ items }) => partsIn('item', 'items', items),
  'fill-in': ({ feedback, misses, otherwise }) => [
    partAt('answer', [], { feedback }),
    ...partsIn('answer', 'misses', misses),
    { kind: 'answer', path: [], feedback: { path: ['otherwise'], text: otherwise }, misconceptions: [] },
  ],
  // A record names a choice with its node; what comes of it is its feedback.
  scenario: ({ nodes }) =>
    nodes.flatMap((node, n) =>
      node.choices.map(({ id, text, consequence, misconception }, c) => {
        const path = ['nodes', n, 'choices', c];
        const part = partAt('choice', path, { id: stepOf(node.id, id), text, misconception });
        return { ...part, feedback: { path: [...path, 'consequence'], text: consequence } };
      }),
    ),
  'self-rating': ({ items }) => partsIn('item', 'items', items),
  reflection: ({ checklist = [] }) => partsIn('point', 'checklist', checklist),
};

/** The parts of a question, in authored order. */
export const partsOf = (question: BankQuestion): Part[] =>
  (PARTS[question.type] as (question: BankQuestion) => Part[])(question);

/** A name that parts are put under, a step of a scale, an example: what else a learner reads in a question. */
export interface Label extends PlacedText {
  /** Absent where no response names it. */
  readonly id?: string;
  /** Whose number of words it keeps to, where it has one. */
  readonly limit?: 'title' | 'situation' | 'ending';
}

const labelled = (list: string, all: readonly { readonly id: string; readonly label: Bilingual }[]): Label[] =>
  all.map(({ id, label }, index) => ({ id, path: [list, index, 'label'], text: label }));

/** What a scenario tells beside its choices. */
const toldIn = ({ nodes, moods, endings }: BankQuestion<QuestionOf<'scenario'>>): Label[] => [
  ...nodes.flatMap(({ id, title, text }, index): Label[] => [
    { id, path: ['nodes', index, 'title'], text: title, limit: 'title' },
    { path: ['nodes', index, 'text'], text, limit: 'situation' },
  ]),
  ...moods.map(({ text }, index): Label => ({ path: ['moods', index, 'text'], text })),
  ...endings.flatMap(({ id, title, text, late }, index): Label[] => [
    { id, path: ['endings', index, 'title'], text: title, limit: 'title' },
    { path: ['endings', index, 'text'], text, limit: 'ending' },
    ...(late ? [{ path: ['endings', index, 'late'], text: late }] : []),
  ]),
];

export function labelsOf(question: BankQuestion): Label[] {
  switch (question.type) {
    case 'categorising':
      return labelled('categories', question.categories);
    case 'matching':
      return labelled('targets', question.targets);
    case 'scenario':
      return toldIn(question);
    case 'self-rating':
      return question.scale.map((text, index) => ({ path: ['scale', index], text }));
    case 'reflection':
      return question.example ? [{ path: ['example'], text: question.example }] : [];
    default:
      return [];
  }
}
