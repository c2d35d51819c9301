import type { Page } from '@playwright/test';
import { writeRecordFile } from '../../../src/browser/record-file.ts';
import type { Lesson } from '../../../src/course/course.ts';
import { outlineOf } from '../../../src/course/outline.ts';
import type { EventKind, FieldsOf, StoredEvent, TestKind } from '../../../src/progress/event.ts';
import { newEvent } from '../../../src/progress/new-event.ts';
import { ASPECTS, SELF_RATING } from '../../../src/progress/self-ratings.ts';
import { recordOf } from '../../../src/progress/record.ts';
import type { Language } from '../../../src/questions/question.ts';
import { expect } from './fixtures.ts';
import { course, textsIn } from './lesson.ts';

/** Mid-day in Jakarta, so that it is the same day wherever the tests run. */
const FIRST_DAY = Date.UTC(2026, 10, 23, 5);
const DAY = 24 * 3600 * 1000;

/** Makes a learner's record, an event after the other. */
export class RecordMaker {
  readonly events: StoredEvent[] = [];
  #now = FIRST_DAY;

  /** @param days whole days until the next event */
  wait(days: number): this {
    this.#now += days * DAY;
    return this;
  }

  tell<Kind extends EventKind>(kind: Kind, fields: FieldsOf<Kind>): this {
    this.#now += 60_000;
    this.events.push(newEvent(kind, fields, { now: this.#now, random: () => this.events.length / 1000, last: 0 }));
    return this;
  }

  open({ id: lesson }: Lesson, minutes = 4): this {
    this.tell('opened', { lesson });
    return this.tell('visited', { lesson, writer: 'phone', seconds: 60 * minutes });
  }

  /** Answers the graded questions of a lesson: of its first `wrong`, none is right. */
  practise(lesson: Lesson, { wrong = 0, most = Infinity } = {}): this {
    const { questions } = outlineOf(course).lessons.find(({ id }) => id === lesson.id)!;
    for (const [index, { id: question }] of questions
      .filter(({ graded }) => graded)
      .slice(0, most)
      .entries())
      this.tell('answered', {
        lesson: lesson.id,
        question,
        response: 'a',
        score: index < wrong ? 0 : 1,
        max: 1,
        attempt: 1,
        seed: 1,
        revision: course.revision,
      });
    return this;
  }

  /** Rates herself on the six aspects, all alike. @param step of the scale, from 1 */
  rate(step: number): this {
    return this.tell('answered', {
      lesson: 'care-and-six-aspects',
      question: SELF_RATING,
      response: Object.fromEntries(ASPECTS.map((aspect) => [aspect, String(step)])),
      score: 0,
      max: 0,
      attempt: 1,
      seed: 1,
      revision: course.revision,
    });
  }

  begin(test: TestKind, form: 'A' | 'B' | 'C'): this {
    const items = itemsOf(form).map(({ id }) => id);
    return this.tell('test-started', { test, form, items, revision: course.revision });
  }

  /** Hands a test in: right where `isRight` says so, by the number of the objective in the course, from 0. */
  take(test: TestKind, form: 'A' | 'B' | 'C', isRight: (objective: number) => boolean): this {
    const answers = itemsOf(form).map(({ id: question, objective }, index) => ({
      question,
      objective,
      response: 'a',
      score: isRight(index) ? 1 : 0,
      max: 1,
    }));
    const score = answers.reduce((sum, answer) => sum + answer.score, 0);
    const { passMark, revision } = course;
    this.begin(test, form);
    return this.tell('test-finished', { test, form, answers, score, max: answers.length, passMark, revision });
  }

  /** The text of the file that a learner would have saved. */
  get file(): string {
    return writeRecordFile(recordOf(this.events), { course: course.id, madeAt: this.#now });
  }
}

const itemsOf = (form: string) => course.lessons.flatMap(({ tests }) => tests.filter((item) => item.form === form));

/** Somebody who has done it all: pre-test 7 of 16, all lessons passed, post-test 14 of 16. */
export function completedRecord(): RecordMaker {
  const made = new RecordMaker().take('pre', 'A', (index) => index % 2 === 0 && index < 14).wait(1);
  for (const lesson of course.lessons) made.open(lesson, 9).practise(lesson);
  return made.wait(2).take('post', 'B', (index) => index !== 5 && index !== 9);
}

/** Somebody in the middle: lesson 1 passed, 2 below the mark, 3 begun, the pre-test taken. */
export function halfRecord(): RecordMaker {
  const [first, second, third] = course.lessons as [Lesson, Lesson, Lesson];
  return new RecordMaker()
    .take('pre', 'B', (index) => index % 3 === 0)
    .wait(1)
    .open(first, 8)
    .practise(first)
    .open(second)
    .practise(second, { wrong: 4 })
    .open(third, 2)
    .practise(third, { most: 1 });
}

/** Reads a record from its file, as a learner does who has changed devices. */
export async function readRecord(page: Page, language: Language, { file }: Pick<RecordMaker, 'file'>): Promise<void> {
  const { learning, record } = textsIn(language);
  await page.getByRole('button', { name: learning.keeping.open }).click();
  const dialog = page.getByRole('dialog', { name: record.title });
  const chosen = page.waitForEvent('filechooser');
  await dialog.getByText(record.fromFile).click();
  await (await chosen).setFiles({ name: 'catatan.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(dialog.getByRole('status')).toContainText(/\d/);
  await dialog.getByRole('button', { name: record.close }).click();
  await expect(dialog).toHaveCount(0);
}
