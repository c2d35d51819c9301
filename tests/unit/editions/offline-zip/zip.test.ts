import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeOfflineZip } from '../../../../src/editions/offline-zip/index.ts';

let site: string;
const write = (path: string, text: string) => {
  mkdirSync(join(site, path, '..'), { recursive: true });
  writeFileSync(join(site, path), text);
};
const page =
  '<html><head><meta charset="utf-8"><title>T</title></head><body>' +
  '<astro-island module="../_astro/Quiz.js" props="{}"></astro-island>' +
  '<script type="module" src="../_astro/page.js"></script></body></html>';

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'zip-'));
  write('index.html', page.replaceAll('../', './'));
  write('id/index.html', page);
  write('404.html', page);
  write('course.json', '{}');
  write('icon.svg', '<svg/>');
  write('_astro/Quiz.js', 'import{log}from"./shared.js";log("quiz");const q=1;export{q as n,q as t};');
  write('_astro/page.js', 'import{log}from"./shared.js";log("page");import("./later.js");');
  write('_astro/later.js', 'import{log}from"./shared.js";log("later");');
  write('_astro/shared.js', 'const all=[];globalThis.all=all;export const log=(x)=>all.push(x);');
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(site, { recursive: true });
});

async function unzipped(): Promise<Record<string, Uint8Array>> {
  await writeOfflineZip({ site, courseId: 'course' });
  return unzipSync(readFileSync(join(site, 'course-offline.zip')));
}

const script = async () => strFromU8((await unzipped())['course/course.js']!);

/** What the script finds in a page that names one module of its own. */
function worldOf() {
  const listeners: Record<string, () => void> = {};
  return {
    listeners,
    addEventListener: (name: string, listener: () => void) => (listeners[name] = listener),
    document: { querySelectorAll: () => [{ dataset: { module: '_astro/page.js' } }] },
    courseModules: undefined as Record<string, () => Promise<unknown>> | undefined,
    /** What the modules of this test have told. */
    all: undefined as string[] | undefined,
  };
}

describe('the offline zip', () => {
  it('holds one folder with the pages, the files beside them and one script', async () => {
    const names = Object.keys(await unzipped()).filter((name) => !name.endsWith('/'));
    expect(names.sort()).toEqual(['course/course.js', 'course/icon.svg', 'course/id/index.html', 'course/index.html']);
  });

  it('is the same for the same site on another day, even when its own file is already there', async () => {
    const first = await unzipped();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-05-05') });
    const bytes = readFileSync(join(site, 'course-offline.zip'));
    expect(Object.keys(await unzipped())).toEqual(Object.keys(first));
    expect(readFileSync(join(site, 'course-offline.zip')).equals(bytes)).toBe(true);
  });

  it('runs a module when it is asked for, once, with what it loads later', async () => {
    const world = worldOf();
    runInNewContext(await script(), world);
    const modules = world.courseModules!;
    expect(Object.keys(modules)).toEqual(['_astro/Quiz.js', '_astro/page.js']);
    expect(world.all).toBeUndefined();
    expect(await modules['_astro/Quiz.js']!()).toMatchObject({ n: 1, t: 1 });
    await modules['_astro/page.js']!();
    await modules['_astro/page.js']!();
    await new Promise((done) => setTimeout(done));
    expect(world.all).toEqual(['quiz', 'page', 'later']);
  });

  it('starts the modules of a page when the page is parsed', async () => {
    const world = worldOf();
    runInNewContext(await script(), world);
    world.listeners['DOMContentLoaded']!();
    await new Promise((done) => setTimeout(done));
    expect(world.all).toContain('page');
  });
});
