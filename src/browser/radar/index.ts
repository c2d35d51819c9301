import { radarIn } from 'virtual:course/radar';
import { ratingsIn } from '../../progress/self-ratings.ts';
import { theLearner } from '../learner.ts';
import { pageData } from '../page-data.ts';
import { paintRadar } from './paint.ts';

/**
 * Shows the learner's own radar in `target`, and keeps it true: also after the next self-rating, in this tab or another.
 * Before the first one `target` stays as it is.
 * @param compare whether to wait for a second rating: a first one from elsewhere would tell what to answer here
 */
export async function showRadar(target: Element, compare = false): Promise<void> {
  const since = Date.now();
  const [learner, { texts, scale }] = await Promise.all([theLearner(), radarIn[pageData().language]()]);
  learner.subscribe((summary) => {
    const ratings = ratingsIn(summary, scale.length);
    if (!ratings || (compare && !ratings.latest && ratings.first.at < since)) return;
    paintRadar(target, { ...ratings, scale }, texts);
  });
}
