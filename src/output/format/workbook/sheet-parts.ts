/** Plain sheets as the parts of an XLSX workbook, written without a library in a quarter of the time. */
import { columnName } from '../../../lib/cell-name.ts';
import { digitsOf } from '../../../lib/number/currency.ts';
import { linksSchema, officeSchema, xmlHead } from './package.ts';

/** `money:CNY` is an amount of that currency. */
export type CellStyle =
  | 'text'
  | 'heading'
  | 'shown'
  | 'day'
  | 'time'
  | 'whole'
  | 'number'
  | `money:${string}`;

export interface PlainCell {
  /** A day is `YYYY-MM-DD`, a time `YYYY-MM-DDTHH:mm:ss`. */
  readonly value: string | number;
  readonly style: CellStyle;
}

export interface PlainColumn {
  readonly width: number;
  readonly isHidden?: true;
  /** Of the cells nobody has filled in yet. */
  readonly style: CellStyle;
  /** Where what may be chosen stands, as `'Lists'!$A$1:$C$1`; `only` where nothing else may be typed. */
  readonly choices?: { readonly range: string; readonly only: boolean };
}

export interface PlainSheet {
  readonly name: string;
  /** `always`: not even offered when somebody asks for hidden sheets, and without headings. */
  readonly hidden?: 'for-now' | 'always';
  readonly columns: readonly PlainColumn[];
  /** The first holds the headings, but for a sheet that is always hidden. */
  readonly rows: Iterable<readonly (PlainCell | null)[]>;
}

export interface SheetPart {
  readonly name: string;
  readonly data: Buffer;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Rows below the last that have drop-downs too. */
const moreRows = 1000;
/** Rows that become text together. */
const batch = 512;
/** Letters a cell can hold. */
export const longestCell = 32_767;

/** `others` are endings of further parts that are put into the same file, and what each is. */
export function* sheetParts(
  sheets: readonly PlainSheet[],
  others: Readonly<Record<string, string>> = {},
): Generator<SheetPart> {
  const styles = styleNumbers();
  const part = (name: string, ...text: readonly string[]): SheetPart => ({
    name,
    data: Buffer.from(xmlHead + text.join('')),
  });
  yield part('[Content_Types].xml', contentTypes(sheets.length, others));
  yield part(
    '_rels/.rels',
    `<Relationships xmlns="${linksSchema}"><Relationship Id="rId1" Type="${officeSchema}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  yield part('xl/workbook.xml', book(sheets));
  yield part('xl/_rels/workbook.xml.rels', bookLinks(sheets.length));
  for (const [at, sheet] of sheets.entries())
    yield { name: `xl/worksheets/sheet${at + 1}.xml`, data: sheetXml(sheet, styles.of) };
  yield part('xl/styles.xml', styles.xml());
}

function contentTypes(count: number, others: Readonly<Record<string, string>>): string {
  const defaults = {
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
  };
  const endings = Object.entries({ ...defaults, ...others }).map(
    ([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`,
  );
  const override = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${types}.${type}+xml"/>`;
  const sheets = numbers(count).map((n) => override(`worksheets/sheet${n}`, 'worksheet'));
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${endings.join('')}${override('workbook', 'sheet.main')}${sheets.join('')}${override('styles', 'styles')}</Types>`;
}

function book(sheets: readonly PlainSheet[]): string {
  const named = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${quoted(name)}" sheetId="${at + 1}"${hidden === undefined ? '' : ` state="${hidden === 'always' ? 'veryHidden' : 'hidden'}"`} r:id="rId${at + 1}"/>`,
  );
  // A program opens a workbook at a sheet that can be seen.
  const active = Math.max(
    0,
    sheets.findIndex(({ hidden }) => hidden === undefined),
  );
  return `<workbook xmlns="${main}" xmlns:r="${officeSchema}"><bookViews><workbookView activeTab="${active}"/></bookViews><sheets>${named.join('')}</sheets></workbook>`;
}

function bookLinks(count: number): string {
  const sheets = numbers(count).map(
    (n) => `<Relationship Id="rId${n}" Type="${officeSchema}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  );
  return `<Relationships xmlns="${linksSchema}">${sheets.join('')}<Relationship Id="rId${count + 1}" Type="${officeSchema}/styles" Target="styles.xml"/></Relationships>`;
}

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

type NumberOf = (style: CellStyle) => number;

function sheetXml({ columns, rows, hidden }: PlainSheet, styleOf: NumberOf): Buffer {
  const pieces: Buffer[] = [];
  const freeze = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const widths = columns.map(
    ({ width, style, isHidden }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${styleOf(style)}" customWidth="1"${isHidden ? ' hidden="1"' : ''}/>`,
  );
  let text = `${xmlHead}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${hidden === 'always' ? '' : freeze}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${widths.length > 0 ? `<cols>${widths.join('')}</cols>` : ''}<sheetData>`;
  const letters = columns.map((_, at) => columnName(at));
  let count = 0;
  for (const cells of rows) {
    count++;
    text += `<row r="${count}">`;
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at];
      if (cell) text += cellXml(`${letters[at] ?? columnName(at)}${count}`, cell, styleOf);
    }
    text += '</row>';
    if (count % batch === 0) {
      pieces.push(Buffer.from(text));
      text = '';
    }
  }
  text += '</sheetData>';
  if (hidden !== 'always' && columns.length > 0)
    text += `<autoFilter ref="A1:${columnName(columns.length - 1)}${Math.max(count, 1)}"/>`;
  pieces.push(Buffer.from(`${text}${validations(columns, count + moreRows)}</worksheet>`));
  return Buffer.concat(pieces);
}

function cellXml(place: string, { value, style }: PlainCell, styleOf: NumberOf): string {
  const number = typeof value === 'number' ? value : serialOf(value, style);
  if (number !== null) return `<c r="${place}" s="${styleOf(style)}"><v>${number}</v></c>`;
  const inline = escaped(String(value).slice(0, longestCell));
  return `<c r="${place}" s="${styleOf(style)}" t="inlineStr"><is><t xml:space="preserve">${inline}</t></is></c>`;
}

const dayMs = 86_400_000;
/** Serial 0 as programs count from 1 March 1900 on; what is before it stays text. */
const epoch = Date.UTC(1899, 11, 30);
const first = 61;

/** The serial number of a day or a time; null where the cell holds neither, or one that a sheet cannot show. */
function serialOf(value: string, style: CellStyle): number | null {
  if (style !== 'day' && style !== 'time') return null;
  const at = Date.parse(style === 'day' ? `${value}T00:00:00Z` : `${value}Z`);
  const serial = (at - epoch) / dayMs;
  return serial >= first ? serial : null;
}

function validations(columns: readonly PlainColumn[], last: number): string {
  const rules = columns.flatMap(({ choices }, at) => {
    if (!choices) return [];
    const place = `${columnName(at)}2:${columnName(at)}${last}`;
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="${choices.only ? 1 : 0}" sqref="${place}"><formula1>${escaped(choices.range)}</formula1></dataValidation>`,
    ];
  });
  return rules.length === 0
    ? ''
    : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

const markup = /[<>&]/;
const odd = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff]|_x[\da-f]{4}_/i;
/** What XML cannot hold, and what would be taken for the way to write it. */
const unwritable =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[\da-f]{4}_)/gi;

/** Text of an element; a letter XML cannot hold is written `_x000D_`, as spreadsheets do. Most texts need nothing, and are many. */
function escaped(text: string): string {
  const written = odd.test(text) ? text.replace(unwritable, asNumber) : text;
  return markup.test(written)
    ? written.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : written;
}

const asNumber = (letter: string) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** The same between quotes. */
function quoted(text: string): string {
  return escaped(text).replaceAll('"', '&quot;');
}

interface StyleNumbers {
  readonly of: NumberOf;
  readonly xml: () => string;
}

const textFormat = 49;
const firstFree = 164;
const grey = 'FF808080';

function styleNumbers(): StyleNumbers {
  const known = new Map<CellStyle, number>();
  const formats: string[] = [];
  const shapes: string[] = [];
  const custom = (format: string) => firstFree + formats.push(format) - 1;
  const formatOf = (style: CellStyle): number => {
    if (style === 'day') return custom('yyyy-mm-dd');
    if (style === 'time') return custom('yyyy-mm-dd hh:mm');
    if (style === 'whole') return 1;
    if (style === 'number') return 0;
    return style.startsWith('money:') ? custom(moneyFormat(style.slice('money:'.length))) : textFormat;
  };
  const of = (style: CellStyle): number => {
    const number = known.get(style);
    if (number !== undefined) return number;
    const font = style === 'heading' ? 1 : style === 'shown' ? 2 : 0;
    // The first style is that of every cell nobody touched.
    if (shapes.length === 0) shapes.push('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
    known.set(style, shapes.length);
    return (
      shapes.push(
        `<xf numFmtId="${formatOf(style)}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`,
      ) - 1
    );
  };
  return {
    of,
    xml: () => {
      const numFmts = formats.map(
        (format, at) => `<numFmt numFmtId="${firstFree + at}" formatCode="${quoted(format)}"/>`,
      );
      const font = (more: string) => `<font>${more}<sz val="11"/><name val="Calibri"/></font>`;
      const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
      return `<styleSheet xmlns="${main}">${numFmts.length > 0 ? `<numFmts count="${numFmts.length}">${numFmts.join('')}</numFmts>` : ''}<fonts count="3">${font('')}${font('<b/>')}<font><sz val="11"/><color rgb="${grey}"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1">${plain}</cellStyleXfs><cellXfs count="${shapes.length}">${shapes.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
    },
  };
}

/** Without a currency, as many decimals as most have. */
function moneyFormat(currency: string): string {
  const decimals = currency === '' ? 2 : digitsOf(currency);
  const code = currency.replace(/[^A-Z]/g, '');
  return `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${code === '' ? '' : ` "${code}"`}`;
}
