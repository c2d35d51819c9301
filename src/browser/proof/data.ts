import type dictionary from '../../i18n/id.json';
import type { DurationTexts } from '../format.ts';
import { pageJson } from '../page-json.ts';

/** What the proof of self-study knows beyond what every page does, as JSON in `#proof-data`. */
export interface ProofData {
  readonly texts: Pick<(typeof dictionary)['proof']['sheet'], 'skipped' | 'postPassed'>;
  readonly durations: DurationTexts;
}

export const proofData = (): ProofData => pageJson('proof-data') as ProofData;
