import { wholePercent } from '../../progress/marks.ts';
import type { Summary, TestSummary } from '../../progress/summary.ts';
import { dayOf, durationOf } from '../format.ts';
import { pageData } from '../page-data.ts';
import { tell } from '../slots.ts';
import type { LearningData } from './data.ts';
import { scoreOf } from './overview.ts';

/** A cell of a lesson's row; what there is nothing to tell of is marked, since a phone leaves it out. */
function tellCell(name: string, text: string | undefined, row: Element, { none }: LearningData['texts']): void {
  tell(name, text ?? none, row);
  row.querySelector(`[data-told="${name}"]`)?.setAttribute('data-mark', text === undefined ? 'none' : '');
}

function showLessons({ lessons }: Summary, { texts }: LearningData): void {
  const { language } = pageData();
  for (const { id, score, seconds, lastAt } of lessons) {
    const row = document.querySelector(`[data-done="${id}"]`);
    if (!row) continue;
    tellCell('score', score === null ? undefined : String(wholePercent(score)), row, texts);
    tellCell('time', seconds === 0 ? undefined : durationOf(seconds, texts), row, texts);
    tellCell('last', lastAt === null ? undefined : dayOf(lastAt, language), row, texts);
  }
}

interface TestRow {
  readonly name: string;
  readonly score: string;
  readonly day: string;
}

// Of several post-tests the first counts for the gain, the best for the pass mark, the last for the objectives.
const ROLES = ['first', 'best', 'last'] as const;

function rowsOf(tests: TestSummary, kind: 'pre' | 'post', { texts }: LearningData): TestRow[] {
  const { language } = pageData();
  const roles = ROLES.filter((role, index) => ROLES.findIndex((other) => tests[other] === tests[role]) === index);
  const handedIn = roles.flatMap((role) => {
    const test = tests[role];
    if (!test || (kind === 'pre' && role !== 'first')) return [];
    const name = texts.tests[kind === 'pre' || roles.length === 1 ? kind : role];
    return [{ name, score: String(scoreOf(test)), at: test.at }];
  });
  const { running } = tests;
  const rows = running ? [...handedIn, { name: texts.tests[kind], score: texts.running, at: running.at }] : handedIn;
  return rows
    .sort((one, other) => one.at - other.at)
    .map(({ name, score, at }) => ({ name, score, day: dayOf(at, language) }));
}

function showTests({ course }: Summary, data: LearningData): void {
  const body = document.querySelector('[data-tests]');
  const template = document.querySelector<HTMLTemplateElement>('template[data-test-row]');
  if (!body || !template) return;
  const rows = [...rowsOf(course.pre, 'pre', data), ...rowsOf(course.post, 'post', data)];
  body.replaceChildren(
    ...rows.map(({ name, score, day }) => {
      const row = template.content.cloneNode(true) as DocumentFragment;
      tell('name', name, row);
      tell('score', score, row);
      tell('day', day, row);
      return row;
    }),
  );
  const table = body.closest('table');
  if (table) table.hidden = rows.length === 0;
}

/** What was done in each lesson and each test, and when. */
export function showDone(summary: Summary, data: LearningData): void {
  showLessons(summary, data);
  showTests(summary, data);
}
