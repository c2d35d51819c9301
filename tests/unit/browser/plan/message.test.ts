import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayIn, linksOf, messageOf } from '../../../../src/browser/plan/message.ts';
import { EMPTY_ROW, type Row } from '../../../../src/browser/plan/rows.ts';
import { plan as texts } from '../../../../src/i18n/id.json';

const row = (more: Partial<Row>): Row => ({ ...EMPTY_ROW, ...more });
const message = (...rows: Row[]) => messageOf(rows, texts.title, texts.fields, 'id');

describe('a day', () => {
  test.each([
    ['id', '2026-12-01', '1 Desember 2026'],
    ['en', '2026-12-01', '1 December 2026'],
    ['id', 'Senin depan', 'Senin depan'],
    ['id', '', ''],
  ] as const)('in %s: %j is %j', (language, day, written) => {
    expect(dayIn(language, day)).toBe(written);
  });
});

describe('the message', () => {
  test('of one plan has its answers behind their questions, and no number', () => {
    expect(message(row({ change: 'Kartu tanggal janji', when: '2026-12-01', sign: 'Telepon berkurang' }))).toBe(
      [
        'Rencana tindak lanjut',
        '',
        'Apa yang akan saya ubah? Kartu tanggal janji',
        'Paling lambat kapan? 1 Desember 2026',
        'Apa tanda bahwa ini berhasil? Telepon berkurang',
      ].join('\n'),
    );
  });

  test('of several numbers them', () => {
    expect(message(row({ change: 'a' }), row({ step: 'b' }))).toBe(
      'Rencana tindak lanjut\n\n1.\nApa yang akan saya ubah? a\n\n2.\nApa langkah pertamanya? b',
    );
  });
});

describe('the links that carry it', () => {
  const body = (link: string) => new URL(link).searchParams;

  test('give back the text as it is, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const { whatsapp, mail = '' } = linksOf(text, 'Rencana & tindak lanjut');
        expect(body(whatsapp).get('text')).toBe(text);
        expect(body(mail).get('body')).toBe(text.replaceAll('\n', '\r\n'));
        expect(body(mail).get('subject')).toBe('Rencana & tindak lanjut');
        expect(new URL(whatsapp).host).toBe('wa.me');
      }),
    );
  });

  test('name no receiver', () => {
    const { whatsapp, mail = '' } = linksOf('a', 'b');
    expect(new URL(whatsapp).pathname).toBe('/');
    expect(new URL(mail).pathname).toBe('');
  });

  test('leave mail out where a program would cut the text', () => {
    expect(linksOf('a'.repeat(1900), 'b').mail).toBeDefined();
    expect(linksOf('a'.repeat(2000), 'b').mail).toBeUndefined();
  });
});
