import type dictionary from '../../i18n/id.json';

/** What is said of the radar, in the page's language; placeholders are filled by `fill`. */
export type RadarTexts = (typeof dictionary)['radar']['told'];
