import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import { candidates } from '../../../src/cli/browsers.mjs';
import { nextStep } from '../../../src/cli/install-browsers.mjs';

describe('candidates', () => {
  it('looks only where CHROMIUM_PATH says', () => {
    const env = { CHROMIUM_PATH: '/my/chromium', PATH: '/usr/bin' };
    expect(candidates('chromium', 'linux', env, ['/cache/chrome'])).toEqual(['/my/chromium']);
  });

  it("prefers what is installed to Playwright's own", () => {
    const env = { PATH: ['/usr/local/bin', '/usr/bin'].join(delimiter) };
    const found = candidates('chromium', 'linux', env, ['/cache/chrome']);
    expect(found.slice(0, 2)).toEqual(['/usr/local/bin/chromium', '/usr/bin/chromium']);
    expect(found).toContain('/usr/bin/google-chrome-stable');
    expect(found.at(-1)).toBe('/cache/chrome');
  });

  it("never takes Playwright's Chromium for Firefox", () => {
    expect(candidates('firefox', 'linux', { PATH: '/usr/bin' }, ['/cache/chrome'])).toEqual([
      '/usr/bin/firefox',
      '/usr/bin/firefox-esr',
    ]);
  });

  it('knows the usual places of Windows and macOS', () => {
    const windows = candidates('firefox', 'win32', { PROGRAMFILES: 'C:/Program Files' });
    expect(windows).toEqual(['C:/Program Files/Mozilla Firefox/firefox.exe']);
    const mac = candidates('chromium', 'darwin', { HOME: '/Users/sari' });
    expect(mac).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(mac).toContain('/Users/sari/Applications/Chromium.app/Contents/MacOS/Chromium');
  });
});

describe('nextStep', () => {
  it('has nothing to do where no browser is missing', () => {
    expect(nextStep([], { hasApt: true, isRoot: false })).toBeUndefined();
  });

  it('installs the packages where it may', () => {
    expect(nextStep(['firefox-esr'], { hasApt: true, isRoot: true })).toEqual({ install: ['firefox-esr'] });
  });

  it('names the one command to run where it may not', () => {
    const step = nextStep(['chromium', 'firefox-esr'], { hasApt: true, isRoot: false });
    expect(step).toHaveProperty('problem', expect.stringMatching(/\nsudo apt-get install -y chromium firefox-esr$/));
  });

  it('says what to install where there is no apt', () => {
    const step = nextStep(['chromium', 'firefox-esr'], { hasApt: false, isRoot: true });
    expect(step).toHaveProperty('problem', expect.stringContaining('Chrome or Chromium and Firefox'));
  });
});
