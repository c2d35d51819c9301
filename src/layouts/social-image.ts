/** The picture that stands beside a shared link: its name below the home page of its language, and its size in pixels. */
export const SOCIAL_IMAGE = { file: 'social.png', width: 1200, height: 630 } as const;
