import { describe, expect, it } from 'vitest';
import { nextStep } from '../../../src/cli/debian.mjs';
import { missingPackages } from '../../../src/cli/install-spelling.mjs';

const told = { lacks: 'a browser', wanted: 'Chrome or Chromium and Firefox' };

describe('nextStep', () => {
  it('has nothing to do where nothing is missing', () => {
    expect(nextStep([], { hasApt: true, isRoot: false }, told)).toBeUndefined();
  });

  it('installs the packages where it may', () => {
    expect(nextStep(['firefox-esr'], { hasApt: true, isRoot: true }, told)).toEqual({ install: ['firefox-esr'] });
  });

  it('names the one command to run where it may not', () => {
    expect(nextStep(['chromium', 'firefox-esr'], { hasApt: true, isRoot: false }, told)).toEqual({
      problem:
        'The tests need a browser that is not installed here. Run this, then npm test again:\n' +
        'sudo apt-get install -y chromium firefox-esr',
    });
  });

  it('says what to install where there is no apt', () => {
    expect(nextStep(['chromium', 'firefox-esr'], { hasApt: false, isRoot: true }, told)).toEqual({
      problem: 'The tests need Chrome or Chromium and Firefox. Install it, then run npm test again.',
    });
  });
});

describe('what the spelling checker lacks', () => {
  const said = (...dictionaries: string[]) =>
    ['AVAILABLE DICTIONARIES (path is not mandatory for -d option):', ...dictionaries].join('\n');

  it('is nothing where Hunspell knows both dictionaries', () => {
    expect(missingPackages(said('/usr/share/hunspell/id_ID', '/usr/share/hunspell/en_GB'))).toEqual([]);
    expect(missingPackages(said('C:\\words\\id_ID', 'C:\\words\\en_GB'))).toEqual([]);
  });

  it('is the dictionary that is missing; another English will not do', () => {
    expect(missingPackages(said('/usr/share/hunspell/id_ID', '/usr/share/hunspell/en_US'))).toEqual(['hunspell-en-gb']);
  });

  it('is everything where there is no Hunspell', () => {
    expect(missingPackages(undefined)).toEqual(['hunspell', 'hunspell-id', 'hunspell-en-gb']);
  });
});
