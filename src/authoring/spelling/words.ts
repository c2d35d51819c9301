/** A word as it is looked up, and the hyphenated whole that it is a part of. */
export interface Word {
  readonly word: string;
  /** `seolah-olah` for its parts: known as a whole it is right, whatever its parts are. */
  readonly whole?: string;
}

/** What is written for machines: addresses, file names, placeholders, filled in later. */
const NOT_PROSE = /\{\{\w+\}\}|https?:\/\/\S+|[\w-]*\.(?:html|zip|json|ya?ml|mdx)\b/g;
const WORD = /(?<![\p{L}-])[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*/gu;

/** An English possessive, or what Indonesian writes behind an abbreviation: "SK-nya". */
const ENDING = /['’]s$|(?<=\p{Lu})-(?:nya|ku|mu|lah|kah|pun)$/u;

/**
 * The words of a text that can be spelt wrong. Numbers, codes with digits, initials and abbreviations in capitals cannot.
 * @example wordsIn('Bu Ratmi bolak-balik, 3 kali; PNS') // => Bu, Ratmi, bolak (of bolak-balik), balik (of bolak-balik), kali
 */
export function wordsIn(text: string): Word[] {
  return [...text.replace(NOT_PROSE, ' ').matchAll(WORD)].flatMap(([written]) => {
    const whole = written.replace(ENDING, '').replaceAll('’', "'");
    const parts = whole.split('-').filter((part) => /\p{L}/u.test(part));
    const spelt = parts.filter((part) => !/\p{N}/u.test(part) && !/^\p{Lu}+$/u.test(part));
    return spelt.map((word) => (spelt.length > 1 ? { word, whole } : { word }));
  });
}
