import type { QuestionOf, QuestionType } from '../../questions/index.ts';
import type { Draft } from '../draft.ts';
import { questionsOf } from './bank.ts';
import type { Finding, Path, Place } from './finding.ts';
import { labelsOf, partsOf } from './parts.ts';

const LABELS: Partial<Record<QuestionType, string>> = { matching: 'target', scenario: 'node or ending' };

interface PlacedId {
  readonly id: string;
  readonly at: Place;
}

/** Each id that an earlier one already has. */
function doubled(kind: string, ids: readonly PlacedId[]): Finding[] {
  const first = new Map<string, Place>();
  return ids.flatMap(({ id, at }) => {
    const earlier = first.get(id);
    if (!earlier) first.set(id, at);
    return earlier ? [{ code: 'doubled-id', at, values: { kind, id, first: earlier } }] : [];
  });
}

/** An id and its former ones: a record may hold any of them, so they share one name space. */
const withFormer = (
  { id, formerly = [] }: { id: string; formerly?: readonly string[] },
  at: (...path: (string | number)[]) => Place,
): PlacedId[] => [
  { id, at: at('id') },
  ...formerly.map((former, index) => ({ id: former, at: at('formerly', index) })),
];

/** Ids are unique: lessons, objectives, questions and glossary entries in the course, parts in their question. */
export function doubledIds({ course }: Draft): Finding[] {
  const inCourse = (...path: (string | number)[]): Place => ({ file: 'course', path: ['lessons', ...path] });
  const lessons = course.lessons.flatMap((lesson, l) => withFormer(lesson, (...path) => inCourse(l, ...path)));
  const objectives = course.lessons.flatMap((lesson, l) =>
    lesson.objectives.flatMap((objective, o) =>
      withFormer(objective, (...path) => inCourse(l, 'objectives', o, ...path)),
    ),
  );
  const questions = questionsOf(course);
  return [
    ...doubled('lesson', lessons),
    ...doubled('objective', objectives),
    ...doubled(
      'glossary entry',
      course.glossary.map(({ id }, index) => ({ id, at: { file: 'glossary', path: [index, 'id'] } })),
    ),
    ...doubled(
      'question',
      questions.flatMap(({ question, at }) => withFormer(question, at)),
    ),
    ...questions.flatMap(({ question, at }) => [
      ...doubled(
        partsOf(question)[0]?.kind ?? 'option',
        partsOf(question).flatMap(({ id, path }) => (id === undefined ? [] : [{ id, at: at(...path, 'id') }])),
      ),
      ...doubled(
        LABELS[question.type] ?? 'category',
        labelsOf(question).flatMap(({ id, path }) =>
          id === undefined ? [] : [{ id, at: at(...path.slice(0, -1), 'id') }],
        ),
      ),
    ]),
  ];
}

/** No two lessons share an address. */
export const doubledSlugs = ({ course }: Draft): Finding[] =>
  (['id', 'en'] as const).flatMap((language) =>
    doubled(
      'address',
      course.lessons.map(({ slug }, index) => ({
        id: slug[language],
        at: { file: 'course', path: ['lessons', index, 'slug', language] },
      })),
    ),
  );

/** The nodes and endings that a scenario names. */
const ledTo = ({ start, nodes }: Pick<QuestionOf<'scenario'>, 'start' | 'nodes'>): { id: string; path: Path }[] => [
  { id: start, path: ['start'] },
  ...nodes.flatMap(({ choices }, n) =>
    choices.flatMap((choice, c) =>
      (['to', 'else'] as const).flatMap((way) => {
        const id = choice[way];
        return id === undefined ? [] : [{ id, path: ['nodes', n, 'choices', c, way] }];
      }),
    ),
  ),
];

/** What a question points to exists: its objective, heading, misconceptions, categories, nodes. */
export function unknownIds({ course }: Draft): Finding[] {
  return questionsOf(course).flatMap(({ question, lesson, at }) => {
    const unknown = (kind: string, id: string, known: readonly string[], place: Place): Finding[] =>
      known.includes(id) ? [] : [{ code: 'unknown-id', at: place, values: { kind, id, known } }];
    const misconceptions = Object.keys(lesson.misconceptions);
    return [
      ...unknown(
        'objective',
        question.objective,
        lesson.objectives.map(({ id }) => id),
        at('objective'),
      ),
      ...unknown(
        'heading',
        question.teaches,
        lesson.headings.map(({ id }) => id),
        at('teaches'),
      ),
      ...partsOf(question).flatMap((part) =>
        part.misconceptions.flatMap(({ id, path }) => unknown('misconception', id, misconceptions, at(...path))),
      ),
      ...(question.type === 'categorising'
        ? question.items.flatMap(({ category, misconceptions: wrong }, index) => {
            const known = question.categories.map(({ id }) => id);
            return [
              ...unknown('category', category, known, at('items', index, 'category')),
              ...Object.keys(wrong).flatMap((id) =>
                unknown('category', id, known, at('items', index, 'misconceptions', id)),
              ),
            ];
          })
        : []),
      ...(question.type === 'scenario'
        ? ledTo(question).flatMap(({ id, path }) =>
            unknown(
              'node or ending',
              id,
              [...question.nodes, ...question.endings].map((each) => each.id),
              at(...path),
            ),
          )
        : []),
      ...(question.type === 'matching'
        ? question.items.flatMap(({ target }, index) =>
            unknown(
              'target',
              target,
              question.targets.map(({ id }) => id),
              at('items', index, 'target'),
            ),
          )
        : []),
    ];
  });
}

/** A key follows from a paragraph that the lesson teaches, or from practice. */
export const untaughtSources = ({ course }: Draft): Finding[] =>
  questionsOf(course).flatMap(({ question: { id: question, source }, lesson: { teaches }, at }): Finding[] => {
    if (source === 'practice' || teaches.includes(source)) return [];
    return [{ code: 'source-not-taught', at: at('source'), values: { question, source, taught: teaches } }];
  });
