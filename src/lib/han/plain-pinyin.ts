/** Pinyin as it is compared: of its several spellings the one without marks. */

/** Latin letters as they are compared with readings: lü, lyu and lv are all written lu. */
export function plainPinyin(letters: string): string {
  return letters.replace(/([ln])(?:v|yu|ü)(?!a)/g, '$1u');
}
