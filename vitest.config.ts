import { defineConfig } from 'vitest/config';

// `unit` needs nothing but the sources; `built` reads dist/, which `npm run build` writes.
export default defineConfig({
  test: {
    allowOnly: false,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node' } },
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 30_000 } },
    ],
  },
});
