import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { satteri } from '@astrojs/markdown-satteri';
import { inlineScript } from './src/editions/inline-script.ts';
import { leanRuntime } from './src/editions/lean-runtime.ts';

const gallery = process.env.COURSE_GALLERY === '1';

const CHUNKS = [
  { name: 'page', priority: 3, test: /Base\.astro|src\/browser\/(page|page-data|place|fill|terms|reading|switch-language|draft|device)\.ts|src\/browser\/log\/(environment|keys)\.ts|src\/questions|vite\/preload-helper/ },
  { name: 'quiz', priority: 2, test: /node_modules\/(svelte|esm-env|clsx)|src\/islands|svelte-renderer/ },
  { name: 'record', priority: 1, test: /src\/progress|xstate|src\/browser\/(learner|log|views|visit)/ },
];

export default defineConfig({
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  outDir: gallery ? 'dist-gallery' : 'dist',
  // Links are written relative and with a slash, so the same files work in any folder; the zip names index.html.
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  compressHTML: true,
  devToolbar: { enabled: false },
  // Heading ids are authored, `## Judul {#three-ways}`, and the same in both languages.
  markdown: { syntaxHighlight: false, processor: satteri({ features: { headingAttributes: true, smartPunctuation: false } }) },
  integrations: [mdx(), svelte(), ...(gallery ? [galleryPages()] : [])],
  vite: {
    plugins: [inlineScript(), leanRuntime()],
    // Islands are always rendered at build and have no slots: of Svelte's client only `hydrate` is shipped.
    resolve: { alias: { '@astrojs/svelte/client.js': fileURLToPath(new URL('./src/browser/svelte-renderer.ts', import.meta.url)) } },
    build: {
      // The oldest browsers served; README names them.
      target: ['chrome109', 'edge109', 'firefox121', 'safari16.4'],
      assetsInlineLimit: 0,
      // A kilobyte smaller than the default minifier's.
      minify: 'terser',
      terserOptions: { module: true, ecma: 2020, compress: { passes: 3, keep_fargs: false, pure_getters: true, unsafe_arrows: true, unsafe_methods: true } },
      modulePreload: false,
      rolldownOptions: {
        onLog: (level, log, handler) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : handler(level, log)),
      },
    },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } } } } },
  },
});

/** The gallery stands in a second build for tests and in development, never in `dist/`. */
function galleryPages() {
  return {
    name: 'gallery',
    hooks: {
      'astro:config:setup': ({ injectRoute }) =>
        injectRoute({ pattern: '/gallery/[lang]/[state]', entrypoint: './src/gallery/State.astro' }),
    },
  };
}
