import type { Prepared } from './prepare.ts';

/** How a page of the gallery is brought into its state. */
export interface Reached {
  /** What the browser holds before the page reads it. */
  readonly prepared?: Prepared;
  /** Selectors, pressed in their order once all is alive. */
  readonly press?: readonly string[];
  /** Selector of what is there when the state is reached. */
  readonly until?: string;
}
