import { defineConfig } from '@playwright/test';
import { findBrowsers } from './src/cli/browsers.mjs';

const { chromium } = findBrowsers();
if (!chromium) throw new Error('No Chromium runs here. Run: node src/cli/ready.mjs --browsers');

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/support/servers.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  reporter: 'list',
  use: {
    actionTimeout: 10_000,
    // An animation that has not ended is the usual reason for a test that fails once in a hundred runs.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: chromium,
      args: [
        // The browser itself must stay silent: a test fails at any request to another host.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
        // Chromium refuses to start as root with its sandbox, which is how containers run it.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
});
