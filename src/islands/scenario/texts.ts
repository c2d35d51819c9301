import { scenarioStart as en } from '../../i18n/en.json';
import { scenarioStart as id } from '../../i18n/id.json';

/** What is said once the page is alive; it comes with the scripts, so that the page needs not hold it. */
export const startTexts = globalThis.document?.documentElement.lang === 'en' ? en : id;
