import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../../../src/course/satisfaction/read-answers.ts';
import { ELEMENTS, surveyIndex } from '../../../../src/course/satisfaction/survey-index.ts';

const ROW = '3\t4\t2\t4\t3\t3\t4\t2\t3';

describe('a table of answers', () => {
  test('gives the mean of each column', () => {
    const reading = readAnswers(`${ROW}\n4\t4\t3\t4\t3\t4\t4\t3\t3\n`);
    expect(reading).toEqual({
      respondents: 2,
      means: {
        requirements: 3.5,
        procedure: 4,
        time: 2.5,
        fee: 4,
        product: 3,
        competence: 3.5,
        behaviour: 4,
        complaints: 2.5,
        facilities: 3,
      },
    });
  });

  test.each([
    ['tabs and Windows line ends', `${ROW}\r\n${ROW}\r\n`],
    ['semicolons', `${ROW}\n${ROW}`.replaceAll('\t', ';')],
    ['commas', `${ROW}\n${ROW}`.replaceAll('\t', ',')],
    ['spaces, and an empty line between', `${ROW}\n\n${ROW}`.replaceAll('\t', '  ')],
    ['headings', `U1\tU2\tU3\tU4\tU5\tU6\tU7\tU8\tU9\n${ROW}\n${ROW}`],
  ])('may come with %s', (_, text) => {
    expect(readAnswers(text)).toMatchObject({ respondents: 2, means: { requirements: 3, facilities: 3 } });
  });

  test.each([
    ['', { fault: 'no-answers' }],
    [' \n\t\n', { fault: 'no-answers' }],
    ['U1 U2 U3', { fault: 'no-answers' }],
    ['3 3 3', { fault: 'columns', row: 1, found: 3 }],
    [`${ROW}\n1\t${ROW}`, { fault: 'columns', row: 2, found: 10 }],
    [`${ROW}\n\n3 3 3 3 5 3 3 3 3`, { fault: 'answer', row: 3, column: 5, found: '5' }],
    ['3 3 3 3 3 3 3 3 0', { fault: 'answer', row: 1, column: 9, found: '0' }],
    ['3 3 3 3 baik 3 3 3 3', { fault: 'answer', row: 1, column: 5, found: 'baik' }],
    [`${ROW}\na b c d e f g h i`, { fault: 'answer', row: 2, column: 1, found: 'a' }],
  ])('says of %j what cannot be read, and where', (text, fault) => {
    expect(readAnswers(text)).toEqual(fault);
  });

  test('gives the same index as its answers put together, whatever they are', () => {
    const answer = fc.integer({ min: 1, max: 4 });
    const rows = fc.array(fc.tuple(...ELEMENTS.map(() => answer)), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(rows, (table) => {
        const reading = readAnswers(table.map((row) => row.join('\t')).join('\n'));
        if ('fault' in reading) throw new Error(reading.fault);
        const sum = table.flat().reduce((total, each) => total + BigInt(each), 0n);
        const count = BigInt(table.length) * 9n;
        // Hundredths of the mean of all answers x 25, half a hundredth up.
        const hundredths = (sum * 2500n * 2n + count) / (2n * count);
        expect(Math.round(surveyIndex(reading.means).index * 100)).toBe(Number(hundredths));
      }),
      { numRuns: 500 },
    );
  });
});
