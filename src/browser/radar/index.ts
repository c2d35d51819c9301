import { radar as en } from '../../i18n/en.json';
import { radar as id } from '../../i18n/id.json';
import { ratingsIn } from '../../progress/self-ratings.ts';
import { theLearner } from '../learner.ts';
import { pageData } from '../page-data.ts';
import { paintRadar } from './paint.ts';

export { paintRadar };

// Seldom and late: the texts come with the module, so that they weigh on no page.
const TEXTS = { id, en };

/**
 * Shows the learner's own radar in `target`, and keeps it true: also after the next self-rating, in this tab or another.
 * Before the first one `target` stays as it is.
 * @param scale what the steps of the self-rating are called, the lowest first
 * @param compare whether to wait for a second rating: a first one from elsewhere would tell what to answer here
 */
export async function showRadar(target: Element, scale: readonly string[], compare = false): Promise<void> {
  const since = Date.now();
  const learner = await theLearner();
  const { language } = pageData();
  learner.subscribe((summary) => {
    const ratings = ratingsIn(summary, scale.length);
    if (!ratings || (compare && !ratings.latest && ratings.first.at < since)) return;
    paintRadar(target, { ...ratings, scale }, TEXTS[language]);
  });
}
