/** What the cells of an XLSX sheet refer to: texts kept once for all sheets, and which styles show a day. */
import { fail } from '../../../domain/errors.ts';
import { nestedIn, type Tags, tagsIn } from '../markup/tags.ts';
import { isDayFormat } from '../sheet/day-format.ts';

/** As many as the most cells a list may have. */
const mostStrings = 3_000_000;

const plainText = nestedIn('si', 't');

/** Throws `file.too-large`. */
export function sharedStrings(part: Buffer | undefined, file: string): string[] {
  const strings: string[] = [];
  const tags = tagsIn(part ?? Buffer.alloc(0));
  const keep = (text: string) => {
    strings.push(text);
    if (strings.length > mostStrings)
      throw fail('file.too-large', { file, what: 'cells', limit: mostStrings });
  };
  while (tags.next()) {
    if (tags.name === 'si' && tags.opens) keep(tags.closes ? '' : richText(tags, 'si'));
    for (let text = tags.nested(plainText); text !== null; text = tags.nested(plainText))
      keep(unescaped(text));
  }
  return strings;
}

/** The runs of a text up to the end of the element it stands in, without how they are pronounced. */
export function richText(tags: Tags, element: string): string {
  let text = '';
  let isSound = false;
  while (tags.next()) {
    if (tags.name === 't' && tags.closes && !tags.opens && !isSound) text += tags.text();
    else if (tags.name === 'rph') isSound = tags.opens && !tags.closes;
    else if (tags.name === element && tags.closes) break;
  }
  return unescaped(text);
}

/** `_x000D_` is how a workbook writes a letter that XML cannot hold. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text
    .replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll('\r\n', '\n');
}

/** The numbers of cell styles: those whose format shows a day or a time, and those whose font is struck out. */
export interface CellStyles {
  readonly dates: ReadonlySet<number>;
  readonly struck: ReadonlySet<number>;
}

export function cellStyles(part: Buffer | undefined): CellStyles {
  const codes = new Map<number, string>();
  const dates = new Set<number>();
  const struck = new Set<number>();
  const struckFonts = new Set<number>();
  let isOfFonts = false;
  let font = -1;
  let isOfCells = false;
  let style = 0;
  const tags = tagsIn(part ?? Buffer.alloc(0));
  while (tags.next()) {
    if (tags.name === 'cellxfs') isOfCells = tags.opens && !tags.closes;
    if (tags.name === 'fonts') isOfFonts = tags.opens && !tags.closes;
    if (!tags.opens) continue;
    if (tags.name === 'font' && isOfFonts) font++;
    if (tags.name === 'strike' && isOfFonts && !/^(?:0|false)$/.test(tags.attribute('val') ?? ''))
      struckFonts.add(font);
    if (tags.name === 'numfmt')
      codes.set(Number(tags.attribute('numfmtid')), tags.attribute('formatcode') ?? '');
    if (tags.name === 'xf' && isOfCells) {
      const id = Number(tags.attribute('numfmtid') ?? 0);
      if (isDayFormat(id, codes.get(id))) dates.add(style);
      if (struckFonts.has(Number(tags.attribute('fontid') ?? 0))) struck.add(style);
      style++;
    }
  }
  return { dates, struck };
}

/** An attribute that says yes. */
export function isTrue(written: string | undefined): boolean {
  return written === '1' || written === 'true';
}
