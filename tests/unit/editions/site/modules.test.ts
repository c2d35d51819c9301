import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { closure, modulesIn } from '../../../../src/editions/site/modules.ts';

const site = mkdtempSync(join(tmpdir(), 'modules-'));
mkdirSync(join(site, '_astro'));
const write = (name: string, code: string) => writeFileSync(join(site, '_astro', `${name}.js`), code);
write('Quiz', 'import{a}from"./quiz.js";export*from"./page.js";import("./record.js");export{a as default};');
write('quiz', 'import"./page.js";import.meta.url;const a="import x from \'./no.js\'";export{a};');
write('page', 'import{q}from"./quiz.js";export{q};');
write('renderer', 'export{t as default}from"./quiz.js";');
write('record', '');
write('types', 'const a=()=>import("./matching.js"),b=()=>import(`../other.js`),c=name=>import(name);import.meta.url;');
afterAll(() => rmSync(site, { recursive: true }));

describe('modules of a page', () => {
  it('import what they import at once, not what they load later', () => {
    expect(modulesIn(site).imports('_astro/Quiz.js')).toEqual(['_astro/quiz.js', '_astro/page.js']);
  });

  it('tell what they load later, where it is named', () => {
    expect(modulesIn(site).later('_astro/types.js')).toEqual(['_astro/matching.js', 'other.js']);
    expect(modulesIn(site).later('_astro/page.js')).toEqual([]);
  });

  it('bring all that their imports import, in circles too, each once', () => {
    expect(closure(['_astro/Quiz.js', '_astro/renderer.js'], modulesIn(site))).toEqual(
      ['Quiz', 'quiz', 'page', 'renderer'].map((name) => `_astro/${name}.js`),
    );
  });

  it.each([
    ['import{n as a}from"./quiz.js";export{a as default};', { module: '_astro/quiz.js', name: 'n' }],
    ['export{t as default}from"../other.js";', { module: 'other.js', name: 't' }],
    ['import{default as a}from"./quiz.js";export{a as default};', { module: '_astro/quiz.js', name: 'default' }],
    ['import{n as a}from"./quiz.js";a();export{a as default};', undefined],
    ['import{n as a}from"./quiz.js";export{a as default,a};', undefined],
    ['import{n as a,m}from"./quiz.js";export{a as default};', undefined],
    ['import a from"./quiz.js";export{a as default};', undefined],
    ['const a=1;export{a as default};', undefined],
    ['export default 1;', undefined],
  ])('that only pass on another one are seen through: %s', (code, origin) => {
    write('facade', code);
    const modules = modulesIn(site);
    expect(modules.origin('_astro/facade.js')).toEqual(origin ?? { module: '_astro/facade.js', name: 'default' });
    expect(modules.passedBy()).toEqual(origin ? ['_astro/facade.js'] : []);
  });
});
