import type dictionary from '../../i18n/id.json';
import type { DurationTexts } from '../format.ts';

/** What the proof of self-study knows beyond what every page does, as JSON in `#proof-data`. */
export interface ProofData {
  readonly texts: Pick<(typeof dictionary)['proof']['sheet'], 'skipped' | 'postPassed'>;
  readonly durations: DurationTexts;
}

export const proofData = (): ProofData =>
  JSON.parse(document.getElementById('proof-data')?.textContent ?? '') as ProofData;
