import { SELF_RATING } from '../../progress/self-ratings.ts';
import { element } from '../element.ts';

/** Draws the radar behind the self-rating that it is of; a page that has a place of its own for it keeps that. */
export async function showAfterRating(question: string): Promise<void> {
  if (question !== SELF_RATING || document.querySelector('[data-radar]')) return;
  const place = element('div', { className: 'flow' });
  place.dataset.radar = '';
  document.getElementById(question)?.closest('[data-quiz]')?.after(place);
  const { showRadar } = await import('./index.ts');
  await showRadar(place);
}
