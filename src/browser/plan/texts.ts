import type dictionary from '../../i18n/id.json';

type Plan = (typeof dictionary)['plan'];

/** What the follow-up plan says while it is written, in the page's language; placeholders are filled by `fill`. */
export type PlanTexts = Plan['told'] & Pick<Plan, 'fields' | 'title' | 'row' | 'made'>;
