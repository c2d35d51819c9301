import { SELF_RATING } from '../../progress/self-ratings.ts';
import { element } from '../element.ts';

/**
 * Draws the radar behind the self-rating that it is of. Not in the gallery, whose questions are no learner's; a page that
 * has a place of its own for it keeps that.
 */
export async function showAfterRating(question: string): Promise<void> {
  const quiz = document.getElementById(question)?.closest('[data-quiz][data-alive]');
  if (question !== SELF_RATING || !quiz || document.querySelector('[data-radar]')) return;
  const place = element('div', { className: 'flow' });
  place.dataset.radar = '';
  quiz.after(place);
  const { showRadar } = await import('./index.ts');
  await showRadar(place);
}
