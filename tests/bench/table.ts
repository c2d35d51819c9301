/** One line of the bench's answer. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  /** From least to most, over the rounds. */
  readonly spread?: string;
  /** What to reach, as told to the reader. */
  readonly target?: string;
  /** Absent where nothing is asked. */
  readonly ok?: boolean;
}

/** The middle of an odd number of values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

const HEAD = ['', 'measured', 'spread', 'target', ''] as const;

const cells = ({ name, value, spread = '', target = '', ok }: Figure) => [
  name,
  value,
  spread,
  target,
  ok === undefined ? '' : ok ? 'ok' : 'over',
];

/** The figures as lines of text, columns below each other. */
export function table(figures: readonly Figure[]): string {
  const rows = [[...HEAD], ...figures.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** @example bytes(14600) // => '14,600 B' */
export const bytes = (count: number): string => `${count.toLocaleString('en-US')} B`;

/** @example milliseconds(12.3) // => '12 ms' */
export const milliseconds = (time: number): string => `${Math.round(time)} ms`;

/** @example times(1.234) // => '1.23 x' */
export const times = (ratio: number): string => `${ratio.toFixed(2)} x`;

/** @example range([2, 1, 3], times) // => '1.00 - 3.00 x' */
export const range = (values: readonly number[], show: (value: number) => string): string => {
  const [unit = ''] = / \D+$/.exec(show(0)) ?? [];
  return `${show(Math.min(...values)).slice(0, unit ? -unit.length : undefined)} - ${show(Math.max(...values))}`;
};
