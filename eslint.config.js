import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/** What must never reach a learner's browser: bytes that belong to the build. Dependency-cruiser proves it for whole chains. */
const buildOnly = {
  paths: ['zod', 'i18next', 'yaml'].map((name) => ({ name, message: 'It belongs to the build, not to the browser.' })),
  patterns: [{ regex: '/(authoring|editions|cli)/', message: 'Node rooms stay out of the browser.' }],
};

/** Dependency-cruiser cannot read .astro files, so the rooms above the islands are kept apart here. */
const barredFromAstro = '^\\.\\.?/(.*/)?(pages|editions|cli)/';

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist-gallery/',
    '.astro/',
    '.cache/',
    'coverage/',
    'screens/',
    'test-results/',
    'playwright-report/',
  ]),
  js.configs.recommended,
  ts.configs.strict,
  astro.configs['flat/recommended'],
  svelte.configs['flat/recommended'],
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Exports have names here.' },
        {
          selector: "CallExpression[callee.name='$state']",
          message: 'Use $state.raw: editions/lean-runtime.ts leaves deep proxies out of the build.',
        },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // Names that say "not needed here" are fine; everything else unused is left over.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // TypeScript reports undefined names itself, and knows the globals.
      'no-undef': 'off',
    },
  },
  {
    files: ['**/*.ts'],
    ignores: ['**/*.svelte.ts', '**/*.astro/*.ts'],
    extends: [ts.configs.strictTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers in messages are what messages are for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Listeners and timers may be async: nobody waits for them anyway.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      // `onclick={() => send(...)}` is how handlers are written.
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { globals: globals.browser, parserOptions: { parser: ts.parser } },
    // Svelte's `let { a, b } = $props()` cannot be const where one of them is bindable.
    rules: { 'prefer-const': 'off', 'svelte/prefer-const': ['error', { destructuring: 'all' }] },
  },
  {
    files: ['src/**'],
    rules: { 'max-lines': ['error', 300] },
  },
  {
    files: ['src/{questions,course,progress,classroom,search,browser,islands}/**'],
    ignores: ['src/questions/**/schema.ts'],
    rules: { 'no-restricted-imports': ['error', buildOnly] },
  },
  {
    files: ['src/{components,layouts,pages}/**/*.astro'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: barredFromAstro, message: 'What is shown imports no page and no Node room but authoring.' },
          ],
        },
      ],
    },
  },
  {
    // Entry points that a tool loads by their default export, and programs that talk to a terminal.
    files: ['**/*.d.ts', '*.{js,mjs,ts}', 'src/content.config.ts', 'src/pages/**', 'tests/e2e/support/servers.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/cli/**', 'tests/**', '*.{js,mjs,ts}'],
    rules: { 'no-console': 'off' },
  },
  {
    // `?? fail()` in every second line of a test hides what it is about.
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
