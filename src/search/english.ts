import { stemmer } from '@orama/stemmers/english';
import type { Analyzer } from './analyzer.ts';

const STOP_WORDS = `
  a an and any are as at be been but by can do does for from had has have how i if in is it its of on or s so t than that
  the their them then there these they this to was we were what when where which who why will with you your`;

export const analyzer: Analyzer = {
  stem: stemmer,
  otherStems: () => [],
  stopWords: new Set(STOP_WORDS.trim().split(/\s+/)),
};
