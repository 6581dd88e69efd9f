/** How a word in Latin letters sounds, roughly, so that the spellings of one name abroad are alike. */

type Rule = readonly [letters: RegExp, as: string];

const consonants: readonly Rule[] = [
  [/ph/g, 'f'],
  [/s?ch|sh|tch|cz|sz|zh/g, 'x'],
  [/[kgd]h/g, 'k'],
  [/c(?=[eiy])|z/g, 's'],
  [/[cqg]/g, 'k'],
  [/[vw]/g, 'v'],
  [/(?<!^)h/g, ''],
  [/([^aeiouy])\1+/g, '$1'],
];
const vowels: readonly Rule[] = [
  [/ou|oo/g, 'u'],
  [/ee|ie/g, 'i'],
  [/[ae][iy]/g, 'e'],
  [/y/g, 'i'],
];

/** Equal for `Leila` and `Layla`, `Yuri` and `Iouri`. */
export function soundOf(word: string): string {
  return rewritten(rewritten(word, consonants), vowels);
}

/** The consonants of a sound, each of several that are the same once; empty where it has none. */
export function consonantsOf(sound: string): string {
  return sound.replace(/[aeiou]/g, '').replace(/(.)\1+/g, '$1');
}

function rewritten(word: string, rules: readonly Rule[]): string {
  return rules.reduce((text, [letters, as]) => text.replace(letters, as), word);
}
