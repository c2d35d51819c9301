import { describe, expect, it } from 'vitest';
import { evidenceFor } from '../../../../src/authoring/spelling/indonesian.ts';

describe('a word made by rule is shown right by one in the dictionary', () => {
  it.each([
    ['posisinya', 'posisi'],
    ['Programlah', 'Program'],
    ['tanyakanlah', 'ditanyakan'],
    ['esnya', 'es'],
    ['dicoret', 'mencoret'],
    ['diproses', 'memproses'],
    ['ditelusuri', 'menelusuri'],
    ['disuguhi', 'menyuguhi'],
    ['dikirim', 'mengirim'],
    ['diulang', 'mengulang'],
    ['memercayai', 'dipercayai'],
    ['menilai', 'dinilai'],
    ['mengukur', 'diukur'],
    ['terbantu', 'dibantu'],
    ['terpendek', 'pendek'],
    ['segiat', 'giat'],
    ['berlisensi', 'lisensi'],
    ['kesantunan', 'santun'],
    ['pemulih', 'memulihkan'],
    ['pelunasan', 'melunasi'],
    ['perpanjangannya', 'memperpanjang'],
    ['hubungi', 'dihubungi'],
    ['permudah', 'mempermudah'],
  ])('%s by %s', (word, other) => {
    expect(evidenceFor(word)).toContain(other);
  });
});

describe('a slip is shown right by nothing', () => {
  it.each([
    ['didalam', 'mendalam'],
    ['mentaati', 'ditaati'],
    ['mensukseskan', 'disukseskan'],
    ['mebawa', 'dibawa'],
    ['berati', 'ati'],
  ])('%s, though there is %s', (word, other) => {
    expect(evidenceFor(word)).not.toContain(other);
  });
});
