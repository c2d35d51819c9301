/** A leaf of the cloth, in a corner of its square of 52. */
export const LEAF = 'M3 3C14 1 24 11 23 23C12 24 2 14 3 3Z';

/** A petal of the rosette, which points up from its middle: its edge, its core, its seeds. */
export const PETAL = {
  whole: 'M0-9C3.5-14 12-26 0-43C-12-26-3.5-14 0-9Z',
  core: 'M0-16C2.5-20 6-27 0-36C-6-27-2.5-20 0-16Z',
  seeds: 'M0-14V-33',
} as const;
