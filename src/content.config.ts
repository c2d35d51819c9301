import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

// What a lesson or page must say is checked by authoring/, which names file and line; Astro only renders it.
const text = z.object({ title: z.string(), description: z.string() });

export const collections = {
  lessons: defineCollection({ loader: glob({ base: 'content', pattern: '{id,en}/*.mdx' }), schema: text }),
  pages: defineCollection({ loader: glob({ base: 'content/pages', pattern: '{id,en}/*.mdx' }), schema: text }),
};
