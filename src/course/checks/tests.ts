import type { Draft } from '../draft.ts';
import { FORMS } from '../forms.ts';
import type { Finding } from './finding.ts';
import { partsOf } from './parts.ts';

/** Each form asks each objective once. */
export const untestedObjectives = ({ course }: Draft): Finding[] =>
  course.lessons.flatMap(({ objectives, tests }, lesson) =>
    objectives.flatMap(({ id }, index) =>
      FORMS.flatMap((form): Finding[] => {
        const items = tests.filter((item) => item.objective === id && item.form === form).map((item) => item.id);
        if (items.length === 1) return [];
        const at = { file: 'course', path: ['lessons', lesson, 'objectives', index, 'id'] } as const;
        return [{ code: 'objective-untested', at, values: { id, form, items } }];
      }),
    ),
  );

/** The forms are of one blueprint: what asks an objective is as deep in each. */
export const unequalForms = ({ course }: Draft): Finding[] =>
  course.lessons.flatMap(({ id: lesson, objectives, tests }) =>
    objectives.flatMap(({ id: objective }): Finding[] => {
      const items = tests.filter((item) => item.objective === objective);
      const [first, ...others] = items;
      const other = others.find(({ level }) => level !== first?.level);
      if (!other) return [];
      const at = { file: 'tests', lesson, path: ['items', tests.indexOf(other), 'level'] } as const;
      return [{ code: 'forms-differ', at, values: { objective, levels: items.map(({ level }) => level) } }];
    }),
  );

/** Practice applies the article; what is tested, the article itself states. */
export const practiceTested = ({ course }: Draft): Finding[] =>
  course.lessons.flatMap(({ id: lesson, tests }) =>
    tests.flatMap(({ id: question, source }, index): Finding[] =>
      source === 'practice'
        ? [
            {
              code: 'test-on-practice',
              at: { file: 'tests', lesson, path: ['items', index, 'source'] },
              values: { question },
            },
          ]
        : [],
    ),
  );

/** In each form at least half of the items put the idea to use, and at most 20 % ask to remember. */
export const testLevels = ({ course }: Draft): Finding[] =>
  FORMS.flatMap((form): Finding[] => {
    const all = course.lessons.flatMap(({ tests }) => tests.filter((item) => item.form === form));
    const items = all.length;
    const [lesson] = course.lessons;
    if (items === 0 || !lesson) return [];
    const share = (level: string) => all.filter((item) => item.level === level).length / items;
    const at = { file: 'tests', lesson: lesson.id, path: ['items'] } as const;
    const where = `form ${form} of the tests`;
    return [
      ...(share('apply') < 0.5
        ? [{ code: 'few-apply' as const, at, values: { where, least: 50, share: share('apply'), items } }]
        : []),
      ...(share('recall') > 0.2
        ? [{ code: 'much-recall' as const, at, values: { where, share: share('recall'), items } }]
        : []),
    ];
  });

/** Each misconception tempts in the tests too: practice against it must show in the gain. */
export const untestedMisconceptions = ({ course }: Draft): Finding[] =>
  course.lessons.flatMap(({ id: lesson, misconceptions, tests }) => {
    const used = tests.flatMap(partsOf).flatMap((part) => part.misconceptions.map(({ id }) => id));
    return Object.keys(misconceptions)
      .filter((id) => !used.includes(id))
      .map((id): Finding => ({
        code: 'misconception-unused',
        at: { file: 'quiz', lesson, path: ['misconceptions', id] },
        values: { id, where: 'the tests' },
      }));
  });

const PARAGRAPHS = Array.from({ length: 14 }, (_, index) => `p${index + 1}`);

/** Every paragraph of the article is taught in a lesson. */
export const untaughtParagraphs = ({ course }: Draft): Finding[] =>
  PARAGRAPHS.filter((paragraph) => !course.lessons.some(({ teaches }) => teaches.includes(paragraph))).map(
    (paragraph): Finding => ({
      code: 'paragraph-untaught',
      at: { file: 'course', path: ['lessons'] },
      values: { paragraph },
    }),
  );
