import { describe, expect, it } from 'vitest';
import { isNewEnough, lockDifferences } from '../../../src/cli/toolchain.mjs';

const linux = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const a = { version: '1.0.0', integrity: 'sha512-a' };

describe('lockDifferences', () => {
  it('finds none where every package is there', () => {
    expect(lockDifferences({ '': {}, 'node_modules/a': a }, { 'node_modules/a': a }, linux)).toEqual([]);
  });

  it('names a package that is missing, of another version, of other content, or foreign', () => {
    const locked = { 'node_modules/a': a, 'node_modules/b': a, 'node_modules/c': a };
    const installed = {
      'node_modules/b': { ...a, version: '1.0.1' },
      'node_modules/c': { ...a, integrity: 'sha512-c' },
      'node_modules/d': a,
    };
    expect(lockDifferences(locked, installed, linux)).toEqual([
      'node_modules/a',
      'node_modules/b',
      'node_modules/c',
      'node_modules/d',
    ]);
  });

  it.each([
    { os: 'darwin' },
    { os: ['!linux'] },
    { os: 'linux', cpu: 'arm64' },
    { os: ['linux'], cpu: ['x64'], libc: ['musl'] },
  ])('does not miss an optional package for another platform: %j', (rule) => {
    expect(lockDifferences({ 'node_modules/a': { ...a, ...rule, optional: true } }, {}, linux)).toEqual([]);
  });

  it.each([{ os: 'linux', cpu: 'x64' }, { os: ['!win32'] }, { os: ['linux'], libc: ['glibc'] }])(
    'misses an optional package for this platform: %j',
    (rule) => {
      const locked = { 'node_modules/a': { ...a, ...rule, optional: true } };
      expect(lockDifferences(locked, {}, linux)).toEqual(['node_modules/a']);
    },
  );

  it('does not miss an optional package that names no platform: it may belong to one that was left out', () => {
    expect(lockDifferences({ 'node_modules/a': { ...a, optional: true } }, {}, linux)).toEqual([]);
  });
});

describe('isNewEnough', () => {
  it.each([
    ['v20.20.2', false],
    ['v22.11.0', false],
    ['v22.12.0', true],
    ['24.0.0', true],
    ['v100.1.0', true],
  ])('%s: %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });
});
