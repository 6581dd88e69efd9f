/** Text in display cells: its width, cut, filled and wrapped. */
import { eastAsianWidth } from 'get-east-asian-width';
import { once } from '../once.ts';
import { graphemesOf, standsAlone } from './graphemes.ts';

const plain = /^[\x20-\x7e]*$/;
/** Of the letters that stand alone. */
const wideLetters = /[\u3000-\u9fff\uff01-\uff60]/g;
const visible = once(() => /[^\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]/u);
/** What V8 calls RGI_Emoji is the same, and takes as long to compile as three empty processes. */
const emoji = once(
  () =>
    /^(?:\p{RI}{2}|(?!\p{RI})\p{Emoji_Presentation}|\p{Extended_Pictographic}(?:\ufe0f|.*\u200d\p{Extended_Pictographic})|[\d#*]\ufe0f?\u20e3)/u,
);
/** Several emoji shown as one. */
const joined = once(() => /\p{Extended_Pictographic}.*\u200d\p{Extended_Pictographic}/u);
const beginsWithJamo = /^[\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]/;
/** What takes a cell of its own behind what it belongs to. */
const trailing = once(() => /[\p{Mc}\uff00-\uffef]/u);

/** How many cells `text` takes on a terminal. */
export function widthOf(text: string): number {
  if (plain.test(text)) return text.length;
  if (standsAlone(text)) return 2 * text.length - text.replace(wideLetters, '').length;
  return graphemesOf(text).reduce((cells, one) => cells + cellsOf(one), 0);
}

function cellsOf(grapheme: string): number {
  if (emoji().test(grapheme) && (!trailing().test(grapheme) || joined().test(grapheme))) return 2;
  const from = grapheme.search(visible());
  if (from < 0) return 0;
  const seen = grapheme.slice(from);
  const isSyllable = beginsWithJamo.test(seen);
  // Put together it is one letter, as far as there is one.
  const [first = '', ...others] = isSyllable ? seen.normalize('NFC') : seen;
  const taking = others.filter((one) => (isSyllable ? visible : trailing)().test(one));
  return [first, ...taking].reduce((cells, one) => cells + eastAsianWidth(one.codePointAt(0) ?? 0), 0);
}

/** At most `cells` wide, cut between graphemes with `…`. */
export function cut(text: string, cells: number): string {
  if (cells <= 0) return '';
  if (plain.test(text)) return text.length <= cells ? text : `${text.slice(0, cells - 1)}…`;
  if (widthOf(text) <= cells) return text;
  let kept = '';
  let used = 0;
  for (const one of graphemesOf(text)) {
    const wide = widthOf(one);
    if (used + wide > cells - 1) break;
    kept += one;
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
const breakPlaces =
  /(?<= )|(?<=[\u2e80-\uffef])(?<![（《「『【])(?![、，。；：！？）》」』】 ])|(?<![（《「『【])(?=[\u2e80-\uffef])(?![、，。；：！？）》」』】])/u;

/** Lines of at most `cells`; a word is broken only where it is wider than that, and nothing is lost. */
export function wrap(text: string, cells: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    let used = 0;
    for (const word of paragraph.split(breakPlaces)) {
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
      for (const one of graphemesOf(word)) {
        const cell = widthOf(one);
        if (used + cell > cells) {
          lines.push(line);
          line = '';
          used = 0;
        }
        line += one;
        used += cell;
      }
    }
    lines.push(line.trimEnd());
  }
  return lines;
}
