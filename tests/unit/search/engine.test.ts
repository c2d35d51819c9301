import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../src/search/analyzer.ts';
import type { SearchDocument, SearchIndex } from '../../../src/search/document.ts';
import { createSearch } from '../../../src/search/engine.ts';
import { analyzer as english } from '../../../src/search/english.ts';
import { analyzer as indonesian } from '../../../src/search/indonesian.ts';

const section = (place: string, title: string, text: string): SearchDocument => ({
  kind: 'section',
  page: 'lesson',
  place,
  title,
  texts: [text],
});

const index: SearchIndex = {
  documents: [
    section('counter', 'Pagi di loket', 'Petugas melayani pemohon dengan sabar.'),
    section('service', 'Mutu', 'Pelayanan yang baik diukur dengan standar pelayanan.'),
    section('letter', 'Surat', 'Berkas dikirim ke kantor lain, lalu keluhan warga dicatat.'),
    section(
      'passing',
      'Sisa',
      'Di sini kata pelayanan hanya lewat sekali, di antara banyak kata lain yang tidak penting.',
    ),
    { kind: 'question', page: 'lesson', place: 'practice', title: 'Siapa yang memberi layanan?', texts: ['Petugas'] },
    {
      kind: 'term',
      page: 'pages/glossary',
      place: 'complaint',
      title: 'pengaduan',
      forms: 'keluhan mengeluh complaint',
      texts: ['Rasa tidak puas yang disampaikan.'],
    },
  ],
  kin: [['keluhan', 'mengeluh', 'pengaduan']],
};
const search = createSearch(index, indonesian);
const places = (query: string) => search(query).hits.map(({ document }) => document.place);

describe('a search', () => {
  it('finds every form of a word by any other', () => {
    for (const word of ['layan', 'pelayanan', 'melayani', 'dilayani', 'LAYANAN'])
      expect(new Set(places(word)), word).toEqual(new Set(['counter', 'service', 'passing', 'practice']));
  });

  it('puts first what says the very word, and more of it', () => {
    expect(places('pelayanan')[0]).toBe('service');
    expect(places('melayani')[0]).toBe('counter');
  });

  it('puts first what is called so, and what explains the word before what only asks', () => {
    const texts = ['Izin, izin, izin.'];
    const documents = [
      { ...section('asked', 'Satu', ''), kind: 'question', texts },
      { ...section('taught', 'Dua', ''), texts },
      { ...section('explained', 'Tiga', ''), kind: 'term', texts },
      section('called', 'Mengurus izin usaha baru di kota kecil', 'Satu dua tiga.'),
    ] as const;
    const found = createSearch({ documents, kin: [] }, indonesian)('izin');
    expect(found.hits.map(({ document }) => document.place)).toEqual(['called', 'explained', 'taught', 'asked']);
  });

  it('finds a verb whose prefix swallowed a letter of the root', () => {
    for (const word of ['mengirim', 'pengiriman'])
      expect(search(word), word).toMatchObject({ match: 'all', hits: [{ document: { place: 'letter' } }] });
  });

  it('finds what the stemmer parts and the glossary joins', () => {
    expect(indonesian.stem('mengeluh')).not.toBe(indonesian.stem('keluhan'));
    expect(places('mengeluh')).toEqual(['complaint', 'letter']);
    expect(places('pengaduan')).toEqual(['complaint', 'letter']);
  });

  it('finds a term by its name in the other language', () => {
    expect(places('complaint')).toEqual(['complaint']);
  });

  it('finds the word that is still being typed', () => {
    expect(places('pem')).toEqual(['counter']);
    expect(places('petugas pem')).toEqual(['counter']);
    expect(places('pem petugas')).not.toEqual(['counter']);
  });

  it('wants all words, and leaves out those that say nothing', () => {
    expect(places('petugas pemohon')).toEqual(['counter']);
    expect(search('apa itu pemohon')).toMatchObject({ match: 'all', hits: [{ document: { place: 'counter' } }] });
  });

  it('looks for words that say nothing when there is nothing else', () => {
    expect(places('yang')).toContain('service');
  });

  it('tells what was only near and what has only some of the words', () => {
    expect(search('pemohin')).toMatchObject({ match: 'near', hits: [{ document: { place: 'counter' } }] });
    expect(search('pemohon dikirim')).toMatchObject({ match: 'some' });
    expect(search('zzzzzzzz')).toEqual({ match: 'all', hits: [] });
  });

  it('finds nothing in nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\s.,!?“”-]*$/), (query) => {
        expect(search(query).hits).toEqual([]);
      }),
    );
  });

  it('takes any text for a query', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (query) => void search(query)));
    for (const word of ['constructor', '__proto__', 'toString']) expect(places(word)).toEqual([]);
  });

  it('says which words of a document it was found by', () => {
    expect([...search('layan').hits.find(({ document }) => document.place === 'counter')!.terms]).toEqual(['layan']);
    expect([...search('pem').hits[0]!.terms]).toEqual(['pemohon']);
  });
});

describe.each([
  ['Indonesian', indonesian, index],
  [
    'English',
    english,
    {
      documents: [
        section('a', 'The counter', 'Officials listened to a complaint about licensing at the provincial office.'),
      ],
      kin: [],
    } satisfies SearchIndex,
  ],
] as const)('one slip of the finger in %s', (_, analyzer, { documents, kin }) => {
  const find = createSearch({ documents, kin }, analyzer);
  // Shorter ones have too many neighbours.
  const known = [
    ...new Set(documents.flatMap(({ texts }) => texts.flatMap((text) => tokensOf(text))).map(({ word }) => word)),
  ].filter((word) => word.length > 4 && !analyzer.stopWords.has(word));
  const slip = fc
    .tuple(fc.constantFrom(...known), fc.nat(), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split('')), fc.nat(3))
    .map(([word, nat, letter, kind]) => {
      const at = nat % (word.length - 1);
      const [before, after] = [word.slice(0, at), word.slice(at + 1)];
      const typed = [
        before + after,
        before + letter + word.slice(at),
        before + letter + after,
        before + after.charAt(0) + word.charAt(at) + after.slice(1),
      ][kind]!;
      return { word, typed };
    });

  it('still finds every place where the word is, unless the slip is a word itself', () => {
    fc.assert(
      fc.property(slip, ({ word, typed }) => {
        const found = find(typed);
        if (found.match === 'all' && found.hits.length > 0) return;
        const meant = new Set(find(word).hits.map(({ document }) => document.place));
        const have = documents.filter(({ texts }) =>
          texts.some((text) => tokensOf(text).some((each) => each.word === word)),
        );
        expect(meant.size).toBeGreaterThan(0);
        const places = found.hits.map(({ document }) => document.place);
        for (const { place } of have) expect(places, `${typed} for ${word}`).toContain(place);
      }),
      { numRuns: 500 },
    );
  });
});
