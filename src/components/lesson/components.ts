import Activity from './Activity.astro';
import Drawing from './Drawing.astro';
import Enrichment from './Enrichment.astro';
import KeyIdea from './KeyIdea.astro';
import Practice from './Practice.astro';
import Scene from './Scene.astro';
import Term from './Term.astro';

/** What a lesson can use without importing it. */
export const LESSON_COMPONENTS = { Activity, Drawing, Enrichment, KeyIdea, Practice, Scene, Term };
