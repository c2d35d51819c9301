import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { satteri } from '@astrojs/markdown-satteri';
import { courseChunks } from './src/editions/chunks.ts';
import { courseModules } from './src/editions/course-modules.ts';
import { inlineScript } from './src/editions/inline-script.ts';
import { leanRuntime } from './src/editions/lean-runtime.ts';
import { leanStatecharts } from './src/editions/lean-statecharts.ts';

const gallery = process.env.COURSE_GALLERY === '1';
const site = process.env.SITE_URL?.replace(/\/?$/, '/');

export default defineConfig({
  ...(site ? { site } : {}),
  outDir: gallery ? 'dist-gallery' : 'dist',
  // Links are written relative and with a slash, so the same files work in any folder; the zip names index.html.
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  compressHTML: true,
  devToolbar: { enabled: false },
  // Heading ids are authored, `## Judul {#three-ways}`, and the same in both languages.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { headingAttributes: true, smartPunctuation: false } }),
  },
  integrations: [mdx(), svelte({ compilerOptions: { discloseVersion: false } }), galleryPages(), socialImage()],
  vite: {
    plugins: [inlineScript(), courseModules(), leanRuntime(), leanStatecharts(), courseChunks(), watchContent()],
    // Islands are always rendered at build and have no slots: of Svelte's client only `hydrate` is shipped.
    resolve: {
      alias: {
        '@astrojs/svelte/client.js': fileURLToPath(new URL('./src/islands/svelte-renderer.ts', import.meta.url)),
      },
    },
    build: {
      // The oldest browsers served; README names them.
      target: ['chrome109', 'edge109', 'firefox121', 'safari16.4'],
      assetsInlineLimit: 0,
      // 0.5 kB smaller than the default minifier's. `pure_getters` drops a bare read of a `$state` field: there is none.
      minify: 'terser',
      terserOptions: {
        module: true,
        ecma: 2020,
        compress: {
          passes: 3,
          keep_fargs: false,
          pure_getters: true,
          unsafe: true,
          unsafe_arrows: true,
          unsafe_methods: true,
          unsafe_symbols: true,
        },
        // Those of XState and MiniSearch: each stands whole in one file, and nothing else names a property so.
        mangle: { properties: { regex: /^_[a-zA-Z]/ } },
      },
      rolldownOptions: {
        onLog: (level, log, handler) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : handler(level, log)),
      },
    },
  },
});

/** The gallery stands in a second build for tests and in development, never in `dist/`. */
function galleryPages() {
  return {
    name: 'gallery',
    hooks: {
      'astro:config:setup': ({ injectRoute, command }) =>
        (gallery || command === 'dev') &&
        injectRoute({ pattern: '/gallery/[lang]/[state]', entrypoint: './src/gallery/State.astro' }),
    },
  };
}

/** The picture for shared links is named by its whole address, so without one there is none. */
function socialImage() {
  return {
    name: 'social-image',
    hooks: {
      'astro:config:setup': ({ injectRoute }) =>
        site && injectRoute({ pattern: '/[lang]/social.png', entrypoint: './src/published/social.png.ts' }),
    },
  };
}

/** The course is read once a process: when its files change, the development server begins anew. */
function watchContent() {
  return {
    name: 'watch-content',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(['content', 'quizzes']);
      server.watcher.on('change', (file) => /\.(ya?ml|mdx)$/.test(file) && void server.restart());
    },
  };
}
