/** Little words written on to another; `-nya` may come before `-lah`. */
const CLITIC = /^(.{2,}?)(?:(?:nya|ku|mu)?(?:lah|kah|pun)|nya|ku|mu)$/u;

/** After these, `di` is a word of its own: "didalam" is the commonest slip of all. */
const PLACES = [
  'atas',
  'bawah',
  'dalam',
  'luar',
  'depan',
  'belakang',
  'samping',
  'antara',
  'sini',
  'sana',
  'situ',
  'mana',
];

/** What `me-` becomes before a root, with the letter that it swallows or, in loanwords, leaves. */
function active(root: string): string[] {
  if (/^[lmnrwy]/.test(root)) return [`me${root}`];
  if (/^[bfv]/.test(root)) return [`mem${root}`];
  if (/^[cdjz]/.test(root)) return [`men${root}`];
  const [nose] = [
    ['p', 'mem'],
    ['t', 'men'],
    ['s', 'meny'],
    ['k', 'meng'],
  ].filter(([letter = '']) => root.startsWith(letter));
  const [letter, prefix] = nose ?? ['', 'meng'];
  const whole = letter === 's' ? 'men' : prefix;
  return [...(letter ? [`${prefix}${root.slice(1)}`] : []), `${whole}${root}`];
}

/** The root of a verb with `me-`, where the prefix has swallowed what it must: "mentaati" is no verb. */
function rootsOf(verb: string): string[] {
  const [, nose = '', rest = ''] = /^me(ng|ny|n|m|)(.+)$/.exec(verb) ?? [];
  if (/^[kpst][aeiou]/.test(rest)) return [];
  const swallowed = { ng: 'k', ny: 's', n: 't', m: 'p' }[nose];
  if (swallowed === undefined) return /^[lmnrwy]/.test(rest) ? [rest] : [];
  // "melihat", "menilai", "memasak": the nose is the root's own.
  return [rest, swallowed + rest, nose + rest];
}

/** The parts between a beginning and an end, if there is enough between them to be a word. */
function inside(word: string, beginning: string, end = ''): string | undefined {
  const part = word.slice(beginning.length, word.length - end.length);
  return word.startsWith(beginning) && word.endsWith(end) && part.length > 3 ? part : undefined;
}

/** Forms of the same verb or the root itself: any of them in the dictionary shows that the word is made by rule. */
function related(word: string): string[] {
  const passive = inside(word, 'di');
  const reached = inside(word, 'ter');
  const like = inside(word, 'se');
  const having = inside(word, 'ber');
  const state = inside(word, 'ke', 'an');
  const verb = word.startsWith('pe') ? `m${word.slice(1)}` : undefined;
  const act = verb?.endsWith('an') ? verb.slice(0, -2) : verb;
  return [
    ...(passive && !PLACES.includes(passive) ? active(passive) : []),
    ...(word.startsWith('me') ? rootsOf(word).map((root) => `di${root}`) : []),
    ...(reached ? [reached, `di${reached}`, ...active(reached)] : []),
    ...(like ? [like] : []),
    ...(having ? [having] : []),
    ...(state ? [state] : []),
    // The doer (pemulih) and the act (pelunasan) of a verb, by that verb.
    ...(act ? [act, `${act}kan`, `${act}i`] : []),
    // "perpanjangan" is the act of "memperpanjang".
    ...(inside(word, 'per', 'an') ? [`mem${word.slice(0, -2)}`] : []),
    // What is said to someone, or done by someone named before it: "hubungi", "permudah".
    ...(/^.{3,}(?:kan|i)$|^per/.test(word) ? [`di${word}`, ...active(word)] : []),
  ];
}

/**
 * Words of which one in the dictionary shows that this one is right. The dictionary has roots with the affixes that it
 * lists for each; the language makes more by rule.
 * @example evidenceFor('posisinya') // => ['posisi', ...]
 * @example evidenceFor('dicoret') // => ['mencoret']
 */
export function evidenceFor(word: string): string[] {
  const [, base] = CLITIC.exec(word) ?? [];
  const forms = [word, ...(base === undefined ? [] : [base])];
  return [...new Set([...(base === undefined ? [] : [base]), ...forms.flatMap((form) => related(form.toLowerCase()))])];
}
