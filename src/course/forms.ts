/** The parallel forms of the tests: each asks every objective once, with items of its own. */
export const FORMS = ['A', 'B', 'C'] as const;
export type Form = (typeof FORMS)[number];
