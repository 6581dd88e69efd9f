/** Text in display cells: its width, cut, filled and wrapped. */
import stringWidth from 'string-width';

const PLAIN = /^[\x20-\x7e]*$/;
let segmenter: Intl.Segmenter | undefined;

function graphemesOf(text: string): Iterable<{ readonly segment: string }> {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** Letters, signs and marks that take one cell, and Chinese and Japanese ones that take two: none of them joins what stands beside it. */
const SIMPLE =
  /^[\x20-\x7e\xae-\u02ff\u2010-\u2027\u2190-\u22ff\u3000-\u3029\u3041-\u3096\u30a1-\u30ff\u3400-\u9fff\uff01-\uff60]*$/;
const WIDE = /[\u3000-\u9fff\uff01-\uff60]/g;

/** How many cells `text` takes on a terminal. Finding out where graphemes end costs an empty process the first time, and most texts need no look. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return SIMPLE.test(text) ? 2 * text.length - text.replace(WIDE, '').length : stringWidth(text);
}

/** At most `cells` wide, cut between graphemes with `…`. */
export function cut(text: string, cells: number): string {
  if (cells <= 0) return '';
  if (PLAIN.test(text)) return text.length <= cells ? text : `${text.slice(0, cells - 1)}…`;
  if (widthOf(text) <= cells) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of graphemesOf(text)) {
    const wide = stringWidth(segment);
    if (used + wide > cells - 1) break;
    kept += segment;
    used += wide;
  }
  return `${kept}…`;
}

/** Exactly `cells` wide: cut or filled with spaces. */
export function pad(text: string, cells: number, side: 'left' | 'right' = 'left'): string {
  const fitted = cut(text, cells);
  const space = ' '.repeat(Math.max(0, cells - widthOf(fitted)));
  return side === 'left' ? fitted + space : space + fitted;
}

/**
 * Where a line may end: after a space, and beside a Chinese character; but no line begins with a closing mark, and none ends with an
 * opening one.
 */
const BREAK =
  /(?<= )|(?<=[\u2e80-\uffef])(?<![（《「『【])(?![、，。；：！？）》」』】 ])|(?<![（《「『【])(?=[\u2e80-\uffef])(?![、，。；：！？）》」』】])/u;

/** Lines of at most `cells`; a word is broken only where it is wider than that, and nothing is lost. */
export function wrap(text: string, cells: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    let used = 0;
    for (const word of paragraph.split(BREAK)) {
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
      for (const { segment } of graphemesOf(word)) {
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
