/** A text as the characters people see, each of which may be several code points. */

/** Letters, signs, marks, lines and bars that take one cell, and Chinese and Japanese ones that take two: none of them joins what stands beside it. */
const alone =
  /^[\x20-\x7e\xae-\u02ff\u2010-\u2027\u2039\u203a\u2190-\u22ff\u2500-\u259f\u3000-\u3029\u3041-\u3096\u30a1-\u30ff\u3400-\u9fff\uff01-\uff60]*$/;

let segmenter: Intl.Segmenter | undefined;

export function standsAlone(text: string): boolean {
  return alone.test(text);
}

/** Finding out where characters end costs an empty process the first time, and most texts need no look. */
export function graphemesOf(text: string): readonly string[] {
  if (standsAlone(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
