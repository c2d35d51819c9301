/** Stroked paths on a 24 x 24 grid, drawn once a page by Sprite.astro. */
export const ICONS = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  right: 'm5 12.5 4.5 4.5L19 7.5',
  wrong: 'M6 6l12 12M18 6 6 18',
  partly: 'M5 12h14',
  disk: 'M5 4h11l3 3v13H5zM8 4v5h7V4M8 20v-6h8v6',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 7.5V12l3 2',
  alert: 'M12 4 21 20H3zM12 10v5M12 17.5v.1',
  hint: 'M9 18h6M10 21h4M8.5 15c-2-1.5-3-3.5-3-5.5a6.5 6.5 0 0 1 13 0c0 2-1 4-3 5.5',
  again: 'M5 12a7 7 0 1 0 2.5-5.400M5 4v4h4',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
} as const;
export type IconName = keyof typeof ICONS;
