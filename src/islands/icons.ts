/** Stroked paths on a 24 x 24 grid, drawn once a page by Sprite.astro. */
export const ICONS = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  right: 'm5 12.5 4.5 4.5L19 7.5',
  wrong: 'M6 6l12 12M18 6 6 18',
  partly: 'M5 12h14',
  disk: 'M5 4h11l3 3v13H5zM9 4v5h6V4',
  alert: 'M12 4 21 20H3zM12 10v5M12 17.5v.1',
  ring: 'M12 4.5a7.5 7.5 0 1 0 .1 0z',
  half: 'M12 4.5a7.5 7.5 0 1 0 .1 0zM12 4.5v15M14.5 5.5v13M17 7.5v9',
  dot: 'M12 4.5a7.5 7.5 0 1 0 .1 0zM11 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0',
  again: 'M19 4v5h-5M18.6 9a7.5 7.5 0 1 0 .9 4',
  print: 'M7 9V4h10v5M7 17H4v-8h16v8h-3M7 14h10v6H7z',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
} as const;
const TEST = ['back', 'next', 'right', 'wrong', 'partly', 'disk', 'alert'] as const;
/** What stands on a page, by its name. */
const ICONS_OF = {
  home: ['next', 'download', 'disk'],
  lesson: ['menu', 'back', 'next', 'right', 'wrong', 'partly', 'disk', 'alert'],
  learning: ['next', 'right', 'wrong', 'disk', 'alert', 'ring', 'half', 'dot', 'again'],
  proof: ['print'],
  preTest: TEST,
  postTest: TEST,
  closing: ['next', 'right', 'partly', 'wrong', 'disk', 'alert'],
} as const satisfies Partial<Record<string, readonly (keyof typeof ICONS)[]>>;

/** The icons of a page by its name; a page of text has none. */
export const iconsOf = (page: string): readonly IconName[] =>
  (ICONS_OF as Partial<Record<string, readonly IconName[]>>)[page] ?? [];

export type IconName = keyof typeof ICONS;
