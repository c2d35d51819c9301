import type { QuestionType } from '../questions/index.ts';
import type { AnyIslandType, IslandType } from './island-type.ts';
import { islandType as multipleResponse } from './multiple-response/multiple-response.ts';
import { islandType as singleChoice } from './single-choice/single-choice.ts';

/** Types that come in files of their own, named like them; a page loads those that stand on it. */
const LATER: {
  readonly [Type in Exclude<QuestionType, 'single-choice' | 'multiple-response'>]: () => Promise<{
    readonly islandType: IslandType<Type>;
  }>;
} = {
  'true-false': () => import('./true-false/true-false.ts'),
  categorising: () => import('./categorising/categorising.ts'),
  matching: () => import('./matching/matching.ts'),
  ordering: () => import('./ordering/ordering.ts'),
  'fill-in': () => import('./fill-in/fill-in.ts'),
  scenario: () => import('./scenario/scenario.ts'),
  'self-rating': () => import('./self-rating/self-rating.ts'),
  reflection: () => import('./reflection/reflection.ts'),
};

const known: Partial<Record<QuestionType, AnyIslandType>> = {
  'single-choice': singleChoice,
  'multiple-response': multipleResponse,
};

async function load(type: keyof typeof LATER): Promise<void> {
  // After a lost connection once more.
  const ask: () => Promise<{ readonly islandType: AnyIslandType }> = LATER[type];
  known[type] ??= (await ask().catch(() => new Promise((done) => setTimeout(done, 1000)).then(ask))).islandType;
}

/** Loads types: hydration is synchronous, so what an island shows must be there before it comes alive. */
export const loadTypes = (types: Iterable<QuestionType>): Promise<unknown> =>
  Promise.all([...new Set(types)].filter((type): type is keyof typeof LATER => type in LATER).map(load));

/** A type that was loaded. */
export const typeOf = (type: QuestionType): AnyIslandType => known[type] as AnyIslandType;

// Pages are rendered at build in one go: there all are known.
if (import.meta.env.SSR) await loadTypes(Object.keys(LATER) as QuestionType[]);
