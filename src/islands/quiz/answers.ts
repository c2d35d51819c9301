import { fill } from '../../browser/fill.ts';
import type { Question } from '../../questions/index.ts';
import type { ChoiceOption } from '../../questions/question.ts';
import type { QuizStrings } from './strings.ts';

/** One line of the answer for readers without scripts. */
interface AnswerLine {
  readonly lead: string;
  readonly text: string;
}

interface Placed {
  readonly text: string;
  readonly feedback: string;
}

const options = (all: readonly ChoiceOption<string>[], { rightAnswer, notThis }: QuizStrings): AnswerLine[] =>
  all.map(({ text, right, feedback }) => ({ lead: `${right ? rightAnswer : notThis} ${text}`, text: feedback }));

const placed = <Item extends Placed>(
  items: readonly Item[],
  belongs: string | undefined,
  placeOf: (item: Item) => string | number | undefined,
): AnswerLine[] =>
  items.map((item) => ({
    lead: item.text,
    text: `${fill(belongs ?? '', { place: placeOf(item) ?? '' })} ${item.feedback}`,
  }));

/** The answer to a question and why, whatever its type; nothing where nothing is graded, and of a scenario, which is told beside it. */
export function answersTo(question: Question<string>, strings: QuizStrings): AnswerLine[] {
  const { types, rightAnswer } = strings;
  const labelIn = (all: readonly { readonly id: string; readonly label: string }[], id: string) =>
    all.find((each) => each.id === id)?.label;
  switch (question.type) {
    case 'single-choice':
    case 'multiple-response':
      return options(question.options, strings);
    case 'true-false': {
      const verdict = types['true-false']?.[`${question.answer}`] ?? '';
      return [{ lead: `${rightAnswer} ${verdict}`, text: '' }, ...options(question.reasons, strings)];
    }
    case 'categorising':
      return placed(question.items, types.categorising?.belongs, ({ category }) =>
        labelIn(question.categories, category),
      );
    case 'matching':
      return placed(question.items, types.matching?.belongs, ({ target }) => labelIn(question.targets, target));
    case 'ordering':
      return placed(
        [...question.items].sort((one, another) => one.place - another.place),
        types.ordering?.belongs,
        ({ place }) => place,
      );
    case 'fill-in':
      return [
        { lead: `${rightAnswer} ${question.accept[0] ?? ''}`, text: question.feedback },
        ...question.misses.map(({ accept, feedback }) => ({
          lead: `${strings.notThis} ${accept[0] ?? ''}`,
          text: feedback,
        })),
      ];
    default:
      return [];
  }
}
