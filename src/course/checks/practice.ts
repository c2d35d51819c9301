import { QUESTION_TYPES } from '../../questions/index.ts';
import type { Draft } from '../draft.ts';
import type { Finding } from './finding.ts';
import { partsOf } from './parts.ts';

/** Each objective is asked by a question of its lesson that counts. */
export const unpractisedObjectives = ({ course }: Draft): Finding[] =>
  course.lessons.flatMap(({ objectives, questions }, lesson) =>
    objectives.flatMap(({ id }, index): Finding[] =>
      questions.some(({ type, objective }) => objective === id && QUESTION_TYPES[type].graded)
        ? []
        : [
            {
              code: 'objective-unpractised',
              at: { file: 'course', path: ['lessons', lesson, 'objectives', index, 'id'] },
              values: { id },
            },
          ],
    ),
  );

/** Each misconception tempts somewhere in practice. */
export const unusedMisconceptions = ({ course }: Draft): Finding[] =>
  course.lessons.flatMap(({ id: lesson, misconceptions, questions }) => {
    const used = questions.flatMap(partsOf).flatMap((part) => part.misconceptions.map(({ id }) => id));
    return Object.keys(misconceptions)
      .filter((id) => !used.includes(id))
      .map((id): Finding => ({
        code: 'misconception-unused',
        at: { file: 'quiz', lesson, path: ['misconceptions', id] },
        values: { id, where: 'practice' },
      }));
  });

/** In each lesson at least 60 % of the questions put the idea to use, and at most 20 % ask to remember. */
export const levels = ({ course }: Draft): Finding[] =>
  course.lessons.flatMap(({ id: lesson, questions }): Finding[] => {
    const items = questions.length;
    if (items === 0) return [];
    const share = (level: string) => questions.filter((question) => question.level === level).length / items;
    const at = { file: 'quiz', lesson, path: ['questions'] } as const;
    const where = 'this lesson';
    return [
      ...(share('apply') < 0.6
        ? [{ code: 'few-apply' as const, at, values: { where, least: 60, share: share('apply'), items } }]
        : []),
      ...(share('recall') > 0.2
        ? [{ code: 'much-recall' as const, at, values: { where, share: share('recall'), items } }]
        : []),
    ];
  });
