import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSpelling } from '../../../../src/authoring/spelling/index.ts';
import { writtenTexts } from '../../../../src/authoring/spelling/texts.ts';
import { root as project } from '../../../../src/cli/toolchain.mjs';
import { VALID } from '../broken.ts';

const NAMES = '# names\nDamar Gito Ela Hadi Lastri Wati Rini\n';
const MUDDLED = { id: 'counter origin key paper is need office does all ways\n', en: 'inti sisi\n' };

let root: string;
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
/** Writes another word over the first one of its kind, and tells the line. */
function plant(file: string, right: string, wrong: string): number {
  const text = readFileSync(join(root, file), 'utf8');
  write(file, text.replace(right, wrong));
  return text.slice(0, text.indexOf(right)).split('\n').length;
}
const unknown = () => checkSpelling(root).problems.map(({ file, line, found }) => `${file}:${line} ${found}`);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'spelling-'));
  cpSync(VALID, root, { recursive: true });
  write('src/i18n/id.json', '{ "site": { "home": "Beranda", "count": "{{count}} soal" } }');
  write('src/i18n/en.json', '{ "site": { "home": "Home", "count": "{{count}} questions" } }');
  write('content/words/names.txt', NAMES);
  // What the fixture's test items say in place of explanations.
  write('content/words/id.txt', MUDDLED.id);
  write('content/words/en.txt', MUDDLED.en);
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a planted slip is found', () => {
  it('nowhere as long as there is none', () => {
    const { problems, words } = checkSpelling(root);
    expect(problems).toEqual([]);
    expect(words.id).toBeGreaterThan(100);
    expect(words.en).toBeGreaterThan(100);
  });

  it.each([
    ['content/id/counter.mdx', 'duduk', 'duduuk', 'duduuk'],
    ['content/en/counter.mdx', 'title: At the counter', 'title: At the countre', 'countre'],
    ['content/pages/en/about.mdx', 'title: ', 'title: Abuot ', 'Abuot'],
    ['quizzes/counter.yaml', 'surat pengantar', 'surat penganter', 'penganter'],
    ['content/course.yaml', 'Kursus mini', 'Kurus minni', 'minni'],
    ['content/glossary.yaml', 'Dorongan', 'Dorogan', 'Dorogan'],
    ['src/i18n/en.json', 'Home', 'Hoome', 'Hoome'],
    ['src/i18n/id.json', 'Beranda', 'Berandaa', 'Berandaa'],
  ])('in %s', (file, right, wrong, word) => {
    const line = plant(file, right, wrong);
    expect(unknown().map((each) => each.replace(/ \(also .*/, ''))).toEqual([`${file}:${line} ${word}`]);
  });

  it('in a test item', () => {
    const item = 'quizzes/tests/counter.yaml';
    const [, stem = ''] = /stem:[^]*?en: (.+)/.exec(readFileSync(join(root, item), 'utf8')) ?? [];
    plant(item, stem, `Whta? ${stem}`);
    expect(unknown()).toEqual([expect.stringMatching(/^quizzes\/tests\/counter\.yaml:\d+ Whta$/)]);
  });

  it('in American spelling, where the course is British', () => {
    write('src/i18n/en.json', '{ "a": "The colour of an organisation and its programme", "b": "color" }');
    expect(unknown()).toEqual(['src/i18n/en.json:1 color']);
  });

  it('each in its own language: a word of the other one is none', () => {
    write('src/i18n/id.json', '{ "a": "colour" }');
    expect(unknown()).toEqual(['src/i18n/id.json:1 colour']);
  });
});

describe('what is no slip', () => {
  it('is a form that Indonesian makes by rule', () => {
    write(
      'src/i18n/id.json',
      JSON.stringify(['posisinya', 'dicoret', 'hubungi', 'terlayani', 'seolah-olah', 'mondar-mandir']),
    );
    expect(unknown()).toEqual([]);
  });

  it('is a word of the list, also with what is written on to it, and with a capital', () => {
    write('src/i18n/id.json', '["peramban", "Peramban", "perambannya"]');
    expect(unknown()).toHaveLength(3);
    write('content/words/id.txt', `${MUDDLED.id}peramban # xqxq\n`);
    expect(unknown()).toEqual([]);
    write('src/i18n/id.json', '["xqxq"]');
    expect(unknown()).toEqual(['src/i18n/id.json:1 xqxq']);
  });

  it('is a name of the list in both languages, with its capital only', () => {
    write('src/i18n/id.json', '["Zulkarim"]');
    write('src/i18n/en.json', '["Zulkarim’s", "zulkarim"]');
    write('content/words/names.txt', `${NAMES}Zulkarim\n`);
    expect(unknown()).toEqual(['src/i18n/en.json:1 zulkarim']);
  });

  it('is an address, and what a learner may type', () => {
    write(
      'quizzes/more.yaml',
      'slug: { id: xqxq, en: xqxq }\naccept: { id: [xqxq], en: [xqxq] }\nstem: { id: kata, en: word }\n',
    );
    const read = writtenTexts(root);
    expect('texts' in read && read.texts.filter(({ file }) => file === 'quizzes/more.yaml')).toMatchObject([
      { language: 'id', text: 'kata', line: 3, field: 'stem.id' },
      { language: 'en', text: 'word', line: 3, field: 'stem.en' },
    ]);
  });
});

describe('npm run spelling', () => {
  const run = () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(project, 'src/cli/spelling.ts'), root], {
      encoding: 'utf8',
    });
    return { text: stdout + stderr, status };
  };

  it('names file, line, word and what may have been meant', () => {
    write('src/i18n/id.json', '{\n  "a": "Pelaynan prima",\n  "b": "Pelaynan publik"\n}');
    const { text, status } = run();
    expect(status).toBe(1);
    const [, meant = ''] = /Mend: +(.*)\? If/.exec(text) ?? [];
    expect(meant.split(', ')).toContain('Pelayanan');
    expect(text.replace(meant, '…')).toBe(`"Pelaynan" is not known as a word.
  src/i18n/id.json:2  a
  Expected: a word of the Indonesian dictionary, or of the course's own list
  Found:    Pelaynan (also src/i18n/id.json:3)
  Mend:     …? If it is right, add it to content/words/id.txt, a name to content/words/names.txt.

1 word is not known.
`);
  });

  it('says how much it looked up where all is right', () => {
    const { text, status } = run();
    expect(text).toMatch(/^Every word is known: \d+ in Indonesian, \d+ in English\.\n$/);
    expect(status).toBe(0);
  });

  it('says what to do where Hunspell is missing', () => {
    const { stderr, status } = spawnSync(process.execPath, [join(project, 'src/cli/spelling.ts'), root], {
      encoding: 'utf8',
      env: { PATH: '' },
    });
    expect(status).toBe(1);
    expect(stderr).toBe(`Hunspell with its dictionary id_ID does not run here: spawnSync hunspell ENOENT
Run this, then the same command again: node src/cli/ready.mjs --spelling
`);
  });
});
