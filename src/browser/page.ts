/** Starts what every page does with scripts, islands or not. */
import { startIslands } from './island-loader.ts';
import { keepPlace } from './reading.ts';
import { rememberLanguage, switchInPlace } from './switch-language.ts';
import { openTermsInPlace } from './terms.ts';

// In development Astro's own loader runs.
if (import.meta.env.PROD) void startIslands();
rememberLanguage();
switchInPlace();
openTermsInPlace();
keepPlace();

/** After a lost connection again: without the record nothing is saved, and nothing would say so. */
const startViews = (): void =>
  void import('./views.ts').then((views) => views.startViews()).catch(() => setTimeout(startViews, 5000));

// The record and the tracker never stand between a learner and the first answer: they start when the first quiz is alive
// or has failed, and on a page without one when the page is idle.
if (document.querySelector('[data-quiz]:not([data-alive])')) {
  for (const sign of ['quiz-alive', 'astro:hydration-error']) addEventListener(sign, startViews, { once: true });
} else if (!document.querySelector('[data-progress-text]')) {
  // Nothing here tells of the learner.
} else if ('requestIdleCallback' in window) requestIdleCallback(startViews);
else setTimeout(startViews, 200);
