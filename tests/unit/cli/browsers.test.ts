import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import { candidates } from '../../../src/cli/browsers.mjs';

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
