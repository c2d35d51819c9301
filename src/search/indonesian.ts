import { stemmer } from '@orama/stemmers/indonesian';
import type { Analyzer } from './analyzer.ts';

const STOP_WORDS = `
  ada adalah agar akan anda apa apakah atau bagaimana bagi bahwa bisa dalam dan dapat dari dengan di dia hanya harus ia
  ini itu jadi jika juga kalau kami karena ke kepada kita lagi lalu lebih maka mana masih mengapa mereka oleh pada pun
  saat saja sama saya sebagai secara sehingga siapa sudah supaya tak tanpa tapi telah tentang tetapi tiap tidak untuk
  yaitu yang`;

/** Prefixes that take the place of a first letter of the root, and that letter: men-tulis -> menulis. */
const NASAL = /^(?:me|pe)(ng|ny|n|m)(?=[aeiou])/;
const HIDDEN: Readonly<Record<string, string>> = { ng: 'k', ny: 's', n: 't', m: 'p' };

/**
 * Roots that the Snowball algorithm (Tala, 2003) loses. It does not put back the letter that a nasal prefix swallowed
 * (mengirim -> irim, dikirim -> kirim), and takes the beginning of some roots for a prefix (keluhan -> luhan).
 * @example otherStems('mengirim') // => ['kirim']
 * @example otherStems('kirim') // => ['irim']
 */
function otherStems(word: string): string[] {
  const own = stemmer(word);
  const [prefix = '', nose = ''] = NASAL.exec(word) ?? [];
  const hidden = HIDDEN[nose];
  const found = hidden
    ? // The root with the letter put back.
      [stemmer(hidden + word.slice(prefix.length))]
    : [
        // The root as it is left after a nasal prefix.
        ...(/^[kt][aeiou]/.test(own) ? [own.slice(1)] : []),
        // The root with the beginning that was taken for a prefix.
        ...(/^(?:ke|se|pe|be|te)/.test(word) ? [word.replace(/(?:kan|an|i)$/, '')] : []),
      ];
  return [...new Set(found)].filter((stem) => stem.length > 2 && stem !== own && stem !== word);
}

export const analyzer: Analyzer = {
  stem: stemmer,
  otherStems,
  stopWords: new Set(STOP_WORDS.trim().split(/\s+/)),
};
