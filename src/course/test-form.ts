import { inLanguage } from './in-language.ts';
import type { Course } from './course.ts';
import type { Form } from './forms.ts';
import type { Question, QuestionOf } from '../questions/index.ts';
import type { Language } from '../questions/question.ts';

/** An item of a test as its page shows it, in one language. */
export interface TestQuestion extends Pick<QuestionOf<'single-choice', string>, 'id' | 'stem' | 'options' | 'teaches'> {
  readonly objective: string;
  /** Id of the lesson that teaches the answer. */
  readonly lesson: string;
  /** Title of the part of the lesson that teaches it. */
  readonly heading: string;
}

/** The items of one form in one language, in the order of the lessons. */
export const testForm = ({ lessons }: Course, form: Form, language: Language): TestQuestion[] =>
  lessons.flatMap((lesson) =>
    lesson.tests
      .filter((item) => item.form === form)
      .map((item) => {
        const { id, stem, options, teaches } = inLanguage(
          item as unknown as Question,
          lesson.misconceptions,
          language,
        ) as QuestionOf<'single-choice', string>;
        const heading = lesson.headings.find((each) => each.id === teaches)?.title[language] ?? '';
        return { id, stem, options, teaches, objective: item.objective, lesson: lesson.id, heading };
      }),
  );
