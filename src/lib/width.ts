/** Text as a terminal shows it: display cells, safe characters, fitting. */
import stringWidth from 'string-width';

const PLAIN = /^[\x20-\x7e]*$/;
// C0 but tab and newline, DEL, C1, bidi controls, zero-width and tag characters, the BOM.
const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
const MARKS = /(\p{M}{4})\p{M}+/gu;
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** How many cells `text` takes on a terminal. */
export function widthOf(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
}

/** `text` with everything that could steer a terminal shown as `�`, and towers of combining marks cut down. */
export function safe(text: string): string {
  return PLAIN.test(text)
    ? text
    : text.replace(/\r\n?/g, '\n').replace(UNSAFE, '\ufffd').replace(MARKS, '$1');
}

/** `text` on one line: newlines and tabs become spaces. */
export function oneLine(text: string): string {
  return PLAIN.test(text) ? text : safe(text).replace(/[\n\t]+/g, ' ');
}

/** At most `cells` wide, cut between graphemes with `…`. */
export function fit(text: string, cells: number): string {
  if (cells <= 0) return '';
  if (PLAIN.test(text)) return text.length <= cells ? text : `${text.slice(0, cells - 1)}…`;
  if (stringWidth(text) <= cells) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of segmenter.segment(text)) {
    const wide = stringWidth(segment);
    if (used + wide > cells - 1) break;
    kept += segment;
    used += wide;
  }
  return `${kept}…`;
}

/** Exactly `cells` wide: cut or filled with spaces. */
export function pad(text: string, cells: number, side: 'left' | 'right' = 'left'): string {
  const fitted = fit(text, cells);
  const space = ' '.repeat(Math.max(0, cells - widthOf(fitted)));
  return side === 'left' ? fitted + space : space + fitted;
}

/** Lines of at most `cells`, broken at spaces where there are some, anywhere where there are none; nothing is lost. */
export function wrap(text: string, cells: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    let used = 0;
    for (const word of paragraph.split(/(?<= )/)) {
      const wide = widthOf(word.trimEnd());
      if (used > 0 && used + wide > cells) {
        lines.push(line.trimEnd());
        line = '';
        used = 0;
      }
      if (wide <= cells) {
        line += word;
        used += widthOf(word);
        continue;
      }
      for (const { segment } of segmenter.segment(word)) {
        const cell = widthOf(segment);
        if (used + cell > cells) {
          lines.push(line);
          line = '';
          used = 0;
        }
        line += segment;
        used += cell;
      }
    }
    lines.push(line.trimEnd());
  }
  return lines;
}
