import { expect, test } from 'vitest';
import { readPage } from '../../../src/authoring/page-file.ts';

const pageOf = (body: string) => {
  const read = readPage('x.mdx', `---\ntitle: Judul\ndescription: Satu kalimat.\n---\n\n${body}\n`);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.page;
};

test('words are those of the text: not the title, comments, attributes or ids', () => {
  expect(pageOf('Pukul 05.30, *Bu* Ratmi {/* tidak dihitung */} datang.').words).toBe(5);
  expect(pageOf('## Tiga jalan {#three-ways}\n\n- satu\n- dua tiga\n\n| a | b |\n|---|---|\n| c | d |').words).toBe(9);
  expect(pageOf('<Drawing id="x" title="dua kata" labels={{ a: \'satu\' }} />').words).toBe(0);
});

test('words inside components count, with or without blank lines', () => {
  expect(pageOf('<Scene>\n\nsatu dua\n\n</Scene>').words).toBe(2);
  expect(pageOf('<Scene>\nsatu dua\n</Scene>').words).toBe(2);
  expect(pageOf('<KeyIdea>satu <Term id="x">dua</Term> tiga</KeyIdea>').words).toBe(3);
});

test('headings have their id, depth, title and line', () => {
  expect(pageOf('## Tiga **jalan** {#three-ways}\n\n### Tanpa').headings).toEqual([
    { id: 'three-ways', depth: 2, title: 'Tiga jalan', line: 6 },
    { depth: 3, title: 'Tanpa', line: 8 },
  ]);
});

test('activities and terms are found at any depth', () => {
  const page = pageOf('<Scene>\n\nSatu <Term id="a">dua</Term>\n\n<Activity id="b" />\n\n</Scene>');
  expect(page.terms).toEqual([{ id: 'a', line: 8 }]);
  expect(page.activities).toEqual([{ id: 'b', line: 10 }]);
});

test('labels of a drawing are read in either kind of quotes, over several lines', () => {
  const page = pageOf('<Drawing\n  id="x"\n  labels={{\n    one: \'satu\',\n    two: "don\'t",\n  }}\n/>\n');
  expect(page.drawings).toEqual([{ id: 'x', labels: ['one', 'two'], line: 6 }]);
  expect(page.texts.map(({ text }) => text)).toEqual(['Judul', 'Satu kalimat.', 'satu', "don't"]);
});

test('a drawing without labels has none', () => {
  expect(pageOf('<Drawing id="x" />').drawings).toEqual([{ id: 'x', labels: [], line: 6 }]);
});

test('what a learner reads has its line, the top lines too', () => {
  expect(pageOf('Satu.\n\nDua.').texts).toEqual([
    { text: 'Judul', line: 2 },
    { text: 'Satu kalimat.', line: 3 },
    { text: 'Satu.', line: 6 },
    { text: 'Dua.', line: 8 },
  ]);
});
